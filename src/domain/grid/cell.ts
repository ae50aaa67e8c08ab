import { isUnsafeText, toSafeText } from "./safeText";

/** What a cell holds. `null` is an empty cell: never 0, never text in its place. */
export type CellContent = string | number | null;

/** One cell to write. `format` is Excel's number format in its en-US form, whatever the user's language. */
export interface Cell {
  readonly content: CellContent;
  readonly format: string;
}

/** Rows of cells, all of the same length, at least one row and one column. */
export type CellGrid = readonly (readonly Cell[])[];

/** Text format: Excel keeps "2025-11" as text instead of making a date of it. */
export const TEXT_FORMAT = "@";
export const GENERAL_FORMAT = "General";

/** Text with an apostrophe needs no text format, and must not have it: together, Excel may show the apostrophe. */
export function toTextCell(text: string): Cell {
  return { content: text, format: isUnsafeText(text) ? GENERAL_FORMAT : TEXT_FORMAT };
}

/** The value for `range.values`: an empty string empties the cell, and text can never become a formula. */
export function toWrittenValue(content: CellContent): string | number {
  if (content === null) return "";
  return typeof content === "string" ? toSafeText(content) : content;
}
