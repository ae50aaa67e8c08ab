import type { CellInput, CellValue } from "./cellStore";

/** What to write for a cell to have just this value: without the mark, text like "007" would be read as a number. */
export function literalInput(value: CellValue, isError: boolean): CellInput {
  if (typeof value !== "string" || value === "") return value;
  return isError ? `=${value}` : textInput(value);
}

/** Only what starts with a letter is text by itself, unless it is a truth or, as "Jan 5", a date. */
const MARKED = /^[^\p{L}_]|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]\d/iu;

/** What to write for a cell to hold just this text, which is not empty. */
export function textInput(text: string): string {
  return MARKED.test(text) ? `'${text}` : text;
}
