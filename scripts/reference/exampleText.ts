import type { Language } from "../../src/domain/text/language";
import type { Example, ExampleCell } from "../../src/reference/example";
import { REFERENCE_TEXT } from "../../src/reference/referenceText";

export function formulaIn({ formula }: Example, language: Language): string {
  return typeof formula === "string" ? formula : formula[language];
}

/** What a cell of a result shows, as text. */
export function cellText(cell: ExampleCell, language: Language): string {
  const text = REFERENCE_TEXT[language];
  if (typeof cell === "boolean") return String(cell).toUpperCase();
  if (typeof cell !== "object") return String(cell);
  if ("about" in cell) return text.about(String(cell.about));
  if ("error" in cell) return `${cell.error}: ${cell.begins[language]} ${text.goesOn}`;
  return "begins" in cell ? `${cell.begins[language]} ${text.goesOn}` : cell[language];
}

/** The rows that are printed; a row or line of dots where the result goes on. */
export function resultRows(example: Example, language: Language): readonly (readonly string[])[] {
  const { goesOn, rowsInAll } = REFERENCE_TEXT[language];
  const { gives, rowCount, columnCount } = example;
  const rows = gives.map((row) => {
    const cells = row.map((cell) => cellText(cell, language));
    return columnCount === undefined || columnCount <= row.length ? cells : [...cells, goesOn];
  });
  const isCut = rowCount !== undefined && rowCount > gives.length;
  return isCut ? [...rows, [`${goesOn} (${rowsInAll(rowCount)})`]] : rows;
}

/** How many rows and columns the result takes in a sheet. */
export function resultSize({ gives, rowCount, columnCount }: Example): { rows: number; columns: number } {
  return {
    rows: rowCount ?? gives.length,
    columns: columnCount ?? Math.max(...gives.map(({ length }) => length)),
  };
}
