/** Longest text of a cell that is believed; the longest in the package has about 230 characters. */
export const MAX_CELL_LENGTH = 2_000;

export interface ColumnShape {
  readonly name: string;
  readonly required?: boolean;
  readonly unique?: boolean;
  /** The only texts allowed, besides none at all where the column is not required. */
  readonly values?: readonly string[];
  /** The whole text must match; anchored by whoever writes it. */
  readonly pattern?: RegExp;
}

/** One file of the package as this version understands it; datapackage.json says the same in Table Schema. */
export interface TableShape {
  /** Resource name in datapackage.json; the file is `<name>.csv`. */
  readonly name: string;
  readonly columns: readonly ColumnShape[];
  readonly maxRows: number;
  /** A file whose absence would blank the workbook: a heading alone is refused. */
  readonly needsRows?: boolean;
}

/**
 * Calls `visit` for every record of a CSV file, the heading first (index 0), and keeps none of them. Where the text is
 * no CSV it visits nothing and answers with the row (from 1) that breaks it; null when all is well.
 */
export type ReadRows = (visit: (cells: readonly string[], index: number) => void) => number | null;
