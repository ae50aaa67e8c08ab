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
}

/** Calls `visit` for every record of a CSV file, the heading first (index 0), and keeps none of them. */
export type ReadRows = (visit: (cells: readonly string[], index: number) => void) => void;
