import type { CellMove } from "./cellMove";

/** Cells that take another place, with looks and borders; formulas, names, charts and rules that refer to them follow. */
export interface MoveStore {
  /**
   * Areas are bounded: whole rows and columns have their own commands. Tables and merged areas are moved or left as a
   * whole, which the caller has checked, and so is the room at the end of the sheet.
   */
  move(move: CellMove): void;
}
