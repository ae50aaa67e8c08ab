export type Dimension = "rows" | "columns";

/** Neighbouring rows or columns of a sheet; indexes are 0-based and inclusive, and may go beyond the grid. */
export interface Lines {
  readonly sheetId: string;
  readonly dimension: Dimension;
  readonly first: number;
  readonly last: number;
}

/** Neighbouring lines that an outline opens and closes together. */
export interface LineGroup {
  readonly first: number;
  readonly last: number;
  readonly folded: boolean;
}

/** Whole rows and columns: hidden ones, and outlines. What lies beyond the grid is visible and in no group. */
export interface HeaderStore {
  /** Whoever hid them: a user, a script, a filter or a closed group. In ascending order. */
  hiddenIn(lines: Lines): readonly number[];
  /** Throws a `GridLimitError` when nothing would be left to see. */
  setHidden(lines: Lines, hidden: boolean): void;

  /** One level deeper in the outline; of lines that are a group of their own already it does nothing. */
  group(lines: Lines): void;
  /** Those of the lines that are in a group one level higher; false when none is. */
  ungroup(lines: Lines): boolean;
  /** Opens or closes the groups that the lines touch; false when there are none. */
  setFolded(lines: Lines, folded: boolean): boolean;
  /** Opens the groups of the outline's first levels and closes the deeper ones; level 1 shows what is in no group. */
  showLevels(sheetId: string, dimension: Dimension, levels: number): void;
  groups(sheetId: string, dimension: Dimension): readonly LineGroup[];
  /** Makes groups where there are none. */
  restoreGroups(sheetId: string, dimension: Dimension, groups: readonly LineGroup[]): void;
  /** How many rows or columns the grid has. */
  count(sheetId: string, dimension: Dimension): number;
  /** In how many groups a row or column is. */
  outlineLevel(sheetId: string, dimension: Dimension, index: number): number;
}
