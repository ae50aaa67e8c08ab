import type { CellPosition } from "../area";

export type CopiedPart = "All" | "Formulas" | "Values" | "Formats" | "Link";

/** Rows and columns of a sheet that cross in the cells to copy; in ascending order, not always neighbours. */
export interface CopySource {
  readonly sheetId: string;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export interface CellCopy {
  readonly source: CopySource;
  /** Top left cells of the places that get a copy. */
  readonly targets: readonly CellPosition[];
  readonly part: CopiedPart;
  /** Empty cells of the source leave those of the target as they are. */
  readonly skipBlanks: boolean;
  /** Rows become columns. */
  readonly transpose: boolean;
}
