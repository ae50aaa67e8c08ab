import type { Area } from "../area";
import type { FilterCriteria } from "./filterCriteria";

/** What has filtered columns: a table, or the AutoFilter of a sheet, which the grid keeps as a table too. */
export interface FilterOwner {
  readonly sheetId: string;
  readonly tableId: string;
}

/**
 * Rows are hidden when a filter is applied, and stay so until it is applied again: as in Excel, edits in between change
 * nothing. Undone with everything else.
 */
export interface FilterStore {
  /** The AutoFilter of a sheet, or null. */
  ofSheet(sheetId: string): FilterOwner | null;
  /** Headers and rows; a table's totals are not filtered. */
  area(owner: FilterOwner): Area;
  /** The cells around one cell that Excel would filter with it, up to empty rows and columns. */
  regionAround(cell: Area): Area;
  /** Gives the sheet an AutoFilter over these cells, whose first row holds the headers; it has none, and no table is there. */
  add(area: Area): FilterOwner;
  /** Shows the rows again, and takes the buttons away. */
  remove(sheetId: string): void;
  /** One for each column; null where all is shown. */
  criteria(owner: FilterOwner): readonly (FilterCriteria | null)[];
  /** Null shows all of the column, which is an offset. */
  apply(owner: FilterOwner, column: number, criteria: FilterCriteria | null): void;
  /** One for each column, of which nothing is applied: rows stay as they are. */
  replace(owner: FilterOwner, criteria: readonly (FilterCriteria | null)[]): void;
  clear(owner: FilterOwner): void;
  reapply(owner: FilterOwner): void;
}
