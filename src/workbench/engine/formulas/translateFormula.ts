import { columnIndex, columnLetters } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import { scanFormula } from "./formulaScanner";

/** From a formula's old cell to its new one. */
export interface FormulaMove {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  /** Rows have become columns: what stood below now stands to the right. */
  readonly isTransposed: boolean;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const REFERENCE =
  /(?<![\p{L}\p{N}_.$\\])(?:\$?[A-Za-z]{1,3}\$?\d{1,7}|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!\\])/gu;

/**
 * A formula as Excel copies it: relative references keep their distance, absolute ones stay, and what would leave the
 * sheet is #REF!. Texts, sheets' names and structured references stay as they are.
 */
export function translateFormula(formula: string, move: FormulaMove): string {
  let code = "";
  let translated = "";
  const flush = (): void => {
    translated += code.replace(REFERENCE, (reference) => translateReference(reference, move));
    code = "";
  };
  for (const { kind, source } of scanFormula(formula)) {
    if (kind === "word" || kind === "other") code += source;
    else {
      flush();
      translated += source;
    }
  }
  flush();
  return translated;
}

function translateReference(reference: string, move: FormulaMove): string {
  const cell = CELL.exec(reference);
  if (cell) return translateCell(cell, move) ?? reference;
  const parts = reference.split(":").map((part) => translateLine(part, move));
  return parts.includes("#REF!") ? "#REF!" : parts.join(":");
}

/** Null for what only looks like a cell: there is no column XYZ. */
function translateCell(
  [, columnMark, letters = "", rowMark, digits]: readonly string[],
  { from, to, isTransposed }: FormulaMove,
): string | null {
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  if (column === null || row < 0 || row >= MAX_ROWS) return null;
  const isRelative = columnMark === "" && rowMark === "";
  const turned = isTransposed && isRelative;
  const byRow = turned ? column - from.column : row - from.row;
  const byColumn = turned ? row - from.row : column - from.column;
  const newRow = rowMark === "$" ? row : to.row + byRow;
  const newColumn = columnMark === "$" ? column : to.column + byColumn;
  if (newRow < 0 || newRow >= MAX_ROWS || newColumn < 0 || newColumn >= MAX_COLUMNS) return "#REF!";
  return `${columnMark}${columnLetters(newColumn)}${rowMark}${newRow + 1}`;
}

/** One end of "A:C" or "1:3". */
function translateLine(part: string, { from, to }: FormulaMove): string {
  if (part.startsWith("$")) return part;
  const column = columnIndex(part);
  if (/^\d+$/.test(part)) {
    const row = Number(part) + to.row - from.row;
    return row < 1 || row > MAX_ROWS ? "#REF!" : String(row);
  }
  if (column === null) return part;
  const moved = column + to.column - from.column;
  return moved < 0 || moved >= MAX_COLUMNS ? "#REF!" : columnLetters(moved);
}
