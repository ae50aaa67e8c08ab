import { columnIndex, columnLetters } from "../address";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import { scanFormula } from "./formulaScanner";
import type { FormulaPiece } from "./formulaScanner";

/** Where a formula stands; 0-based. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/** "=A1+$B2" as Excel writes it in R1C1 notation for a formula at this place: "=RC[-1]+R[1]C2". */
export function toR1C1(formula: string, place: FormulaPlace): string {
  const pieces = scanFormula(formula);
  let text = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const lines = linesAt(pieces, index, place);
    if (lines !== null) {
      text += lines;
      index += 2;
    } else text += cellAt(pieces, index, place) ?? pieces[index]?.source ?? "";
  }
  return text;
}

function cellAt(pieces: readonly FormulaPiece[], index: number, place: FormulaPlace): string | null {
  const piece = pieces[index];
  if (piece?.kind !== "word" || /^[(!]/.test(pieces[index + 1]?.source ?? "")) return null;
  const [, columnMark, letters = "", rowMark, digits = ""] = CELL.exec(piece.source) ?? [];
  const column = columnIndex(letters);
  if (column === null || digits === "") return null;
  const row = part("R", Number(digits) - 1, rowMark === "$" ? null : place.row);
  return row + part("C", column, columnMark === "$" ? null : place.column);
}

/** "A:C" or "1:3": three pieces with a colon between. */
function linesAt(pieces: readonly FormulaPiece[], index: number, place: FormulaPlace): string | null {
  const [first, colon, last] = pieces.slice(index, index + 3);
  if (first === undefined || last === undefined || colon?.source !== ":") return null;
  const columns = [first, last].map(({ source }) => columnPart(source, place));
  const rows = [first, last].map(({ source }) => rowPart(source, place));
  const [one, other] = columns.includes(null) ? rows : columns;
  if (one === undefined || one === null || other === undefined || other === null) return null;
  return one === other ? one : `${one}:${other}`;
}

function columnPart(source: string, place: FormulaPlace): string | null {
  const [, mark, letters = ""] = COLUMN.exec(source) ?? [];
  const column = columnIndex(letters);
  return column === null ? null : part("C", column, mark === "$" ? null : place.column);
}

function rowPart(source: string, place: FormulaPlace): string | null {
  const [, mark, digits] = ROW.exec(source) ?? [];
  return digits === undefined ? null : part("R", Number(digits) - 1, mark === "$" ? null : place.row);
}

/** "R", "R[-1]" or "R5"; `from` is null for an absolute reference. */
function part(letter: "R" | "C", index: number, from: number | null): string {
  if (from === null) return `${letter}${index + 1}`;
  return index === from ? letter : `${letter}[${index - from}]`;
}

const REFERENCE = /R(\[-?\d{1,7}\]|\d{1,7})?C(\[-?\d{1,7}\]|\d{1,7})?(?![\p{L}\p{N}_.([!])/iuy;
const LINE = /([RC])(\[-?\d{1,7}\]|\d{1,7})?(?![\p{L}\p{N}_.([!])/iuy;
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

/** The opposite of `toR1C1`. References that would leave the sheet come in again at its other end, as in Excel. */
export function fromR1C1(formula: string, place: FormulaPlace): string {
  let text = "";
  for (let at = 0; at < formula.length;) {
    const { source, result } = nextReference(formula, at, place) ?? verbatim(formula, at);
    text += result;
    at += source.length;
  }
  return text;
}

interface Step {
  readonly source: string;
  readonly result: string;
}

function nextReference(formula: string, at: number, place: FormulaPlace): Step | null {
  const cell = matchAt(REFERENCE, formula, at);
  if (cell) return { source: cell[0], result: columnText(cell[2], place) + rowText(cell[1], place) };
  const first = matchAt(LINE, formula, at);
  if (!first) return null;
  const afterFirst = at + first[0].length;
  const found = formula[afterFirst] === ":" ? matchAt(LINE, formula, afterFirst + 1) : null;
  const last = found && isSameLetter(found, first) ? found : null;
  const source = last ? `${first[0]}:${last[0]}` : first[0];
  return { source, result: `${lineText(first, place)}:${lineText(last ?? first, place)}` };
}

function isSameLetter(one: RegExpExecArray, other: RegExpExecArray): boolean {
  return one[1]?.toUpperCase() === other[1]?.toUpperCase();
}

function lineText([, letter = "", index]: RegExpExecArray, place: FormulaPlace): string {
  return letter.toUpperCase() === "R" ? rowText(index, place) : columnText(index, place);
}

function rowText(written: string | undefined, { row }: FormulaPlace): string {
  const { index, isAbsolute } = indexOf(written, row, MAX_ROWS);
  return `${isAbsolute ? "$" : ""}${index + 1}`;
}

function columnText(written: string | undefined, { column }: FormulaPlace): string {
  const { index, isAbsolute } = indexOf(written, column, MAX_COLUMNS);
  return `${isAbsolute ? "$" : ""}${columnLetters(index)}`;
}

function indexOf(
  written: string | undefined,
  from: number,
  count: number,
): { index: number; isAbsolute: boolean } {
  if (written === undefined) return { index: from, isAbsolute: false };
  const isAbsolute = !written.startsWith("[");
  const index = isAbsolute ? Number(written) - 1 : from + Number(written.slice(1, -1));
  return { index: ((index % count) + count) % count, isAbsolute };
}

/** Text, sheet names, structured references and words stay as they are. */
function verbatim(formula: string, at: number): Step {
  const word = matchAt(WORD, formula, at)?.[0];
  if (word !== undefined) {
    const [, brackets] =
      formula[at + word.length] === "[" ? scanFormula(`${word}${formula.slice(at + word.length)}`) : [];
    return same(word + (brackets?.kind === "brackets" ? brackets.source : ""));
  }
  const [first] = /["'[]/.test(formula[at] ?? "") ? scanFormula(formula.slice(at)) : [];
  return same(first?.source ?? formula.slice(at, at + 1));
}

function same(source: string): Step {
  return { source, result: source };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
