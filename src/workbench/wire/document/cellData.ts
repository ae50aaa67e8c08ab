/** Cells as the common API hands them over: rows, with the headers apart when they are a table's. */
export interface CellData {
  readonly rows: readonly (readonly unknown[])[];
  /** Null for data that is no `Office.TableData`, and for a table without headers. */
  readonly headers: readonly unknown[] | null;
  readonly isTable: boolean;
}

/**
 * An array of arrays, which the library also makes of a single value, or what it makes of an `Office.TableData`; null for
 * anything else.
 */
export function parseCellData(data: unknown): CellData | null {
  if (isGrid(data)) return { rows: data, headers: null, isTable: false };
  if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
  const { Rows: rows, Headers: headers } = data as Readonly<Record<string, unknown>>;
  if (!isRows(rows)) return null;
  return { rows, headers: headerRow(headers), isTable: true };
}

/** All rows are as long as the first. */
export function isRectangle({ rows }: CellData): boolean {
  return rows.every((row) => row.length === rows[0]?.length);
}

export function cellCountOf({ rows, headers }: CellData): number {
  return rows.reduce((count, row) => count + row.length, headers?.length ?? 0);
}

/** Whether formats or table options come with the data: the library sends empty ones where a script gives none. */
export function hasOptions(option: unknown): boolean {
  return typeof option === "object" && option !== null && Object.keys(option).length > 0;
}

/** The library passes both `["a", "b"]` and `[["a", "b"]]` on. */
function headerRow(headers: unknown): readonly unknown[] | null {
  if (!Array.isArray(headers)) return null;
  const [first] = headers as readonly unknown[];
  return Array.isArray(first) ? first : headers;
}

function isGrid(data: unknown): data is CellData["rows"] {
  return isRows(data) && data.length > 0;
}

function isRows(data: unknown): data is CellData["rows"] {
  return Array.isArray(data) && data.every(Array.isArray);
}
