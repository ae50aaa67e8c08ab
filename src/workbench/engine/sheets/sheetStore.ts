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

/** Names are checked by the caller: the store takes them as they are. */
export interface SheetStore {
  list(): readonly SheetInfo[];
  active(): SheetInfo;
  has(sheetId: string): boolean;
  /** Adds after the last sheet, without activating it. */
  add(name: string): SheetInfo;
  delete(sheetId: string): void;
  rename(sheetId: string, name: string): void;
  activate(sheetId: string): void;
  setVisibility(sheetId: string, visibility: SheetVisibility): void;
  move(sheetId: string, position: number): void;
  setTabColor(sheetId: string, color: string): void;
}
