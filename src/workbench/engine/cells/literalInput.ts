import type { CellInput, CellValue } from "./cellStore";

/** What to write for a cell to have just this value: without the mark, text like "007" would be read as a number. */
export function literalInput(value: CellValue, isError: boolean): CellInput {
  if (typeof value !== "string" || value === "") return value;
  if (isError) return `=${value}`;
  return /^[^\p{L}_]|^(true|false)$/iu.test(value) ? `'${value}` : value;
}
