import { scanFormula } from "./formulaScanner";

/** A reference to several cells in a formula, by its place in the text. */
export interface RangeInFormula {
  readonly start: number;
  /** After its last character. */
  readonly end: number;
}

const CELLS = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}:\\$?[A-Za-z]{1,3}\\$?\\d{1,7}";
const LINES = "\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d{1,7}:\\$?\\d{1,7}";
const COLUMN_OF_TABLE = "[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*\\[[^\\]]*\\]";
const RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}_.$\\\\!:\\]])(?:(?:[\\p{L}\\p{N}_.]+!)?(?:${CELLS}|${LINES})|${COLUMN_OF_TABLE})(?![\\p{L}\\p{N}_.(\\\\:#!\\[])`,
  "gu",
);

/** "A1:B2", "Sheet1!A:A", "2:5", "Table[Column]"; not "Table[@Column]", which is one cell. */
export function rangesIn(formula: string): RangeInFormula[] {
  const code = codeOf(formula);
  return [...code.matchAll(RANGE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** The formula with the letters of texts, names of sheets and brackets covered, each character in its place. */
export function codeOf(formula: string): string {
  return scanFormula(formula)
    .map(({ kind, source }) => {
      if (kind === "text") return `"${"~".repeat(Math.max(0, source.length - 1))}`;
      if (kind === "sheetName" || kind === "error") return "S".repeat(source.length);
      if (kind !== "brackets") return source;
      // A row's own cell is no range.
      const isOneCell = /^\[\s*@|#this row/i.test(source);
      return isOneCell ? "~".repeat(source.length) : `[${"~".repeat(Math.max(0, source.length - 2))}]`;
    })
    .join("");
}
