import { scanFormula } from "../engine/formulas/formulaScanner";
import type { FormulaPiece } from "../engine/formulas/formulaScanner";
import { scalarPlaces } from "../engine/formulas/scalarPlaces";
import type { FunctionNames } from "./functionNames";
import { toFileReference, fromFileReference } from "./tableReference";

/** Where a formula stands, as far as its text depends on it. */
export interface FormulaPlace {
  readonly functions: FunctionNames;
  /** The table around the cell; inside it Excel leaves the table's name out. */
  readonly tableName: string | null;
}

/** A formula as users see it, with or without "=", to the text that a file holds. */
export function toFileFormula(formula: string, place: FormulaPlace): string {
  const pieces = scanFormula(formula.replace(/^=/, ""));
  const written = pieces.map((piece, index) => writtenPiece(pieces, index, place) ?? piece.source);
  return withAnchors(pieces, written).join("");
}

function writtenPiece(pieces: readonly FormulaPiece[], index: number, place: FormulaPlace): string | null {
  const piece = pieces[index];
  const before = pieces[index - 1];
  const next = pieces[index + 1];
  if (piece?.kind === "word" && isCall(next)) return place.functions.toFile(piece.source);
  if (piece?.kind === "brackets") {
    const named = before?.kind === "word";
    return toFileReference(piece.source, named ? null : place.tableName);
  }
  // A formula that is no array is cut to one value anyway, which is what "@" asks for.
  if (piece?.kind === "other") return piece.source.replaceAll("@", "");
  return null;
}

function isCall(next: FormulaPiece | undefined): boolean {
  return next?.kind === "other" && next.source.startsWith("(");
}

/** "A1#" is a function's call in files. The sheet's name before it goes inside. */
function withAnchors(pieces: readonly FormulaPiece[], written: readonly string[]): string[] {
  const texts = [...written];
  pieces.forEach((piece, index) => {
    if (piece.kind !== "other" || !piece.source.startsWith("#")) return;
    const start = referenceStart(pieces, index);
    if (start === null) return;
    texts[start] = `_xlfn.ANCHORARRAY(${texts[start] ?? ""}`;
    texts[index] = `)${(texts[index] ?? "").slice(1)}`;
  });
  return texts;
}

/** Where the reference that ends before a "#" begins, or null when there is none. */
function referenceStart(pieces: readonly FormulaPiece[], end: number): number | null {
  if (pieces[end - 1]?.kind !== "word") return null;
  const [bang, sheet] = [pieces[end - 2], pieces[end - 3]];
  const hasSheet = bang?.source === "!" && (sheet?.kind === "word" || sheet?.kind === "sheetName");
  return hasSheet ? end - 3 : end - 1;
}

/** The text that a file holds to the formula as users see it, with "=". */
export function fromFileFormula(text: string, place: FormulaPlace): string {
  const pieces = scanFormula(text);
  const read = pieces.map((piece, index) => {
    if (piece.kind === "word" && isCall(pieces[index + 1])) {
      return /^_xlfn\.(ANCHORARRAY|SINGLE)$/i.test(piece.source)
        ? piece.source
        : place.functions.fromFile(piece.source);
    }
    if (piece.kind === "word" && pieces[index + 1]?.kind === "brackets")
      return isOwnColumn(pieces[index + 1], piece, place) ? "" : piece.source;
    return piece.kind === "brackets" ? fromFileReference(piece.source) : piece.source;
  });
  return `=${withHostOperators(read.join(""))}`;
}

/** Inside its table Excel leaves the name out, but for whole parts such as [#All]. */
function isOwnColumn(brackets: FormulaPiece | undefined, table: FormulaPiece, place: FormulaPlace): boolean {
  const isOwn = table.source.toLowerCase() === place.tableName?.toLowerCase();
  return isOwn && /#this row|^\[[^[#]/i.test(brackets?.source ?? "");
}

/** ANCHORARRAY(A1) is "A1#", SINGLE(A1) is "@A1"; their arguments are plain references. */
function withHostOperators(formula: string): string {
  const pieces = scanFormula(formula);
  let text = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const operator = /^_xlfn\.(ANCHORARRAY|SINGLE)$/i.exec(pieces[index]?.source ?? "")?.[1]?.toUpperCase();
    const close = operator === undefined ? -1 : closingAt(pieces, index + 1);
    if (operator === undefined || close < 0) {
      text += pieces[index]?.source ?? "";
      continue;
    }
    const inside = pieces.slice(index + 1, close).map(({ source }) => source);
    const reference = inside.join("").slice(1);
    const rest = (pieces[close]?.source ?? "").slice(1);
    text += operator === "SINGLE" ? `@${reference}${rest}` : `${reference}#${rest}`;
    index = close;
  }
  return text;
}

/** The piece that begins with the ")" of a call without calls inside, or -1. */
function closingAt(pieces: readonly FormulaPiece[], open: number): number {
  if (pieces[open]?.source !== "(") return -1;
  const close = pieces.findIndex((piece, index) => index > open && /^[()]/.test(piece.source));
  return pieces[close]?.source.startsWith(")") ? close : -1;
}

/** True for a formula that Excel keeps as a dynamic array even where it gives one cell. */
export function mayGiveArray(formula: string, functions: FunctionNames): boolean {
  if (calculatesWithArrays(formula)) return true;
  if (/^=\s*@/.test(formula)) return false;
  const pieces = scanFormula(formula);
  return pieces.some(
    (piece, index) =>
      (piece.kind === "word" && isCall(pieces[index + 1]) && functions.givesArrays(piece.source)) ||
      (piece.kind === "other" && piece.source.startsWith("#") && referenceStart(pieces, index) !== null),
  );
}

/** As no array it would take single cells of its ranges, and give something else. */
export function calculatesWithArrays(formula: string): boolean {
  return scalarPlaces(formula).length > 0;
}

/** A formula of a file that is no array: what it takes single cells of gets an "@", as Excel shows it. */
export function withIntersections(formula: string): string {
  return [...scalarPlaces(formula)]
    .reverse()
    .reduce((text, { start }) => `${text.slice(0, start)}@${text.slice(start)}`, formula);
}
