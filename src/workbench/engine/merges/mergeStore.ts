import type { Area } from "../area";

/** Cells joined to one. Only the top left cell of a merged area holds anything; the others read as empty. */
export interface MergeStore {
  /** In reading order. */
  list(sheetId: string): readonly Area[];
  /** Merged areas that share a cell with this one, in reading order. */
  touching(area: Area): readonly Area[];
  /**
   * Joins the cells of an area of two cells or more. Of several values the one that comes first in reading order
   * stays, in the top left cell. Merged areas in the way become part of it.
   */
  add(area: Area): void;
  /** Parts every merged area that shares a cell with this one. */
  removeTouching(area: Area): void;
}
