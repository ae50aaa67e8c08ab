/** A table of the workbook as it stands now: what one read trip brings back. */
export interface TableState {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  /** The sheet is protected: nothing can be written. */
  readonly isProtected: boolean;
  /** Of the heading row's first cell, 0-based. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly headings: readonly unknown[];
  /** Body rows only; an empty cell is `""`. */
  readonly values: readonly (readonly unknown[])[];
  /** The same cells as typed: a formula starts with `=`. */
  readonly formulas: readonly (readonly unknown[])[];
  readonly hasTotals: boolean;
  /** Rows directly below the table, over its whole width, that are empty and end before the sheet does. */
  readonly freeRowsBelow: number;
}
