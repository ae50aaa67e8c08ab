import { columnCountOf, rowCountOf } from "../area";
import type { Area, CellPosition } from "../area";
import type { CellBefore } from "./engineEvent";

export interface PriorReading extends CellBefore {
  /** As typed; "" for an empty cell, the plain value where there is no formula. */
  readonly formula: string;
}

/** What a single cell held before it changed. Once a second cell changes nobody asks any more. */
export class PriorCell {
  private position: CellPosition | null = null;
  private before: CellBefore | null = null;

  note(position: CellPosition, read: () => PriorReading): void {
    if (this.position !== null) return;
    const { value, isError } = read();
    this.position = position;
    this.before = { value, isError };
  }

  /** Null unless the changed cells are this one alone. */
  of(changed: readonly Area[]): CellBefore | null {
    const [only] = changed;
    if (only === undefined || changed.length > 1 || rowCountOf(only) * columnCountOf(only) > 1) return null;
    const isHere =
      this.position?.sheetId === only.sheetId &&
      this.position.row === only.top &&
      this.position.column === only.left;
    return isHere ? this.before : null;
  }
}

export const emptyBefore: PriorReading = { value: "", isError: false, formula: "" };
