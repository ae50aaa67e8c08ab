import { columnIndex, columnLetters } from "../engine/address";
import { scanFormula } from "../engine/formulas/formulaScanner";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** A formula as it reads some rows and columns further: relative references move, those with "$" stay. */
export function shiftFormula(
  text: string,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): string {
  const pieces = scanFormula(text);
  return pieces
    .map(({ kind, source }, index) => {
      const next = pieces[index + 1]?.source ?? "";
      const cell = kind === "word" && !/^[(!]/.test(next) ? CELL.exec(source) : null;
      if (!cell) return source;
      const [, columnMark = "", letters = "", rowMark = "", digits = ""] = cell;
      const column = columnIndex(letters);
      if (column === null) return source;
      const shiftedColumn = columnMark === "" ? column + columns : column;
      const shiftedRow = rowMark === "" ? Number(digits) + rows : Number(digits);
      return `${columnMark}${columnLetters(shiftedColumn)}${rowMark}${shiftedRow}`;
    })
    .join("");
}
