export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  /** 0-based place among all sheets, hidden ones included. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  /** "#RRGGBB", or "" for none. */
  readonly tabColor: string;
}

/** How a sheet is shown. */
export interface SheetView {
  readonly showGridlines: boolean;
  /** Letters above the columns and numbers beside the rows. */
  readonly showHeadings: boolean;
  /** Rows at the top and columns at the left that stay when the rest scrolls. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

/** Names are checked by the caller: the store takes them as they are. */
export interface SheetStore {
  list(): readonly SheetInfo[];
  active(): SheetInfo;
  has(sheetId: string): boolean;
  /** Adds after the last sheet, without activating it. */
  add(name: string): SheetInfo;
  /** With everything on it, without activating it; tables get new names, names of its cells twins of its own. */
  copy(sheetId: string, name: string, position: number): SheetInfo;
  /** When it is active, the next visible sheet becomes active, or the one before where none follows. */
  delete(sheetId: string): void;
  rename(sheetId: string, name: string): void;
  activate(sheetId: string): void;
  setVisibility(sheetId: string, visibility: SheetVisibility): void;
  /** To a place among all sheets, hidden ones included. */
  move(sheetId: string, position: number): void;
  setTabColor(sheetId: string, color: string): void;
  view(sheetId: string): SheetView;
  /** Throws a `GridLimitError` for an edge of frozen cells that cuts merged ones. */
  setView(sheetId: string, patch: Partial<SheetView>): void;
}
