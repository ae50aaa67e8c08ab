import type { Dimension } from "../headers/headerStore";

/** A page ends before this row or column. */
export interface PageBreakInfo {
  readonly id: string;
  readonly index: number;
}

/** Page breaks that somebody has set; they go where their rows and columns go, and with them. */
export interface PageBreakStore {
  /** In the order of the sheet. */
  list(sheetId: string, dimension: Dimension): readonly PageBreakInfo[];
  /** Where there is one already it stays the only one. */
  add(sheetId: string, dimension: Dimension, index: number): PageBreakInfo;
  delete(dimension: Dimension, id: string): void;
}
