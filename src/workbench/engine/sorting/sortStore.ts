import type { Area } from "../area";
import type { Dimension } from "../headers/headerStore";

/** Moves rows or columns of cells to other places among each other. */
export interface SortStore {
  /**
   * `order[n]` is the offset in the area of the row (or column) that comes to the n-th place. Formulas, formats and fills
   * go with their cells; relative references move as if copied. Throws a `SortRefusal` for cells that cannot be moved.
   */
  reorder(area: Area, dimension: Dimension, order: readonly number[]): void;
  /** The same, told as a sort. */
  sort(area: Area, dimension: Dimension, order: readonly number[]): void;
}

/** Merged cells, or a formula that spills, are in the way. */
export class SortRefusal extends Error {
  override readonly name = "SortRefusal";
}
