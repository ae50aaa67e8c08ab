import { errorExpression } from "./errorFunction";
import { withoutIntersections } from "./implicitIntersection";
import type { CellPosition } from "../area";
import { scanFormula } from "./formulaScanner";
import type { FormulaPiece } from "./formulaScanner";
import { gridFunctionNames } from "./gridFunctionNames";
import { resolveStructuredReference } from "./structuredReference";
import type { ReferenceTable } from "./structuredReference";

/** What a formula's words may stand for. */
export interface FormulaContext {
  /** False when no word needs to be written in another way. */
  hasWords(): boolean;
  tableNamed(name: string): ReferenceTable | null;
  /** The table around a cell, for "[@Column]" without a name. */
  tableAt(position: CellPosition): ReferenceTable | null;
  /** A name that the grid's parser takes for something else, unless it stands in quotes. */
  needsQuotes(name: string): boolean;
}

/** Everything that the grid writes in another way, but for words. */
const NEEDS_SCAN = /["[#@\\]|_xl|LOG10/i;

export interface GridFormula {
  readonly text: string;
  /** The text holds for the tables as they are now: rewrite it when they change. */
  readonly usesTables: boolean;
}

/** Rewrites a formula as Excel's users type it to what the grid's parser reads. */
export function toGridFormula(typed: string, position: CellPosition, context: FormulaContext): GridFormula {
  if (!NEEDS_SCAN.test(typed) && !context.hasWords()) return { text: typed, usesTables: false };
  const pieces = scanFormula(typed);
  let usesTables = false;
  let text = "";
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    const reference = referenceAt(pieces, index, { position, context });
    if (reference) {
      usesTables = true;
      text += reference.text;
      index += reference.pieceCount - 1;
    } else text += rewritten(piece, pieces[index + 1], context);
  }
  return { text: withoutIntersections(text, position), usesTables };
}

interface Place {
  readonly position: CellPosition;
  readonly context: FormulaContext;
}

function referenceAt(
  pieces: readonly FormulaPiece[],
  index: number,
  { position, context }: Place,
): { text: string; pieceCount: number } | null {
  const piece = pieces[index];
  const next = pieces[index + 1];
  if (piece?.kind === "brackets") {
    const table = context.tableAt(position);
    const text = table && resolveStructuredReference(table, piece.source, position);
    return text === null ? null : { text, pieceCount: 1 };
  }
  if (piece?.kind !== "word" || isPartOfAddress(pieces[index - 1], next)) return null;
  const table = context.tableNamed(piece.source);
  if (!table) return null;
  const brackets = next?.kind === "brackets" ? next.source : "[]";
  const text = resolveStructuredReference(table, brackets, position);
  return text === null ? null : { text, pieceCount: next?.kind === "brackets" ? 2 : 1 };
}

/** A word before "(" is a function, one beside "!" belongs to a sheet. */
function isPartOfAddress(before: FormulaPiece | undefined, after: FormulaPiece | undefined): boolean {
  return /^[(!]/.test(after?.source ?? "") || /!$/.test(before?.source ?? "");
}

function rewritten(piece: FormulaPiece, next: FormulaPiece | undefined, context: FormulaContext): string {
  switch (piece.kind) {
    case "text":
      return gridText(piece.source);
    case "error":
      return errorExpression(piece.source);
    case "word":
      if (!/^[(!]/.test(next?.source ?? "") && context.needsQuotes(piece.source)) return `'${piece.source}'`;
      return gridWord(piece.source.replace(/^_xlfn\.(_xlws\.)?/i, ""), next);
    default:
      return piece.source;
  }
}

function gridWord(word: string, next: FormulaPiece | undefined): string {
  const isCall = next?.source.startsWith("(") ?? false;
  return (isCall ? gridFunctionNames[word.toUpperCase()] : undefined) ?? word;
}

/** The grid's strings have no doubled quotes, and a backslash before a quote means something else there. */
function gridText(source: string): string {
  const content = source.slice(1, -1).replaceAll('""', '"');
  if (!/["\\]/.test(content)) return source;
  const parts = content.split(/(["\\])/).filter((part) => part !== "");
  const code = (part: string): string =>
    part === '"' ? "CHAR(34)" : part === "\\" ? "CHAR(92)" : `"${part}"`;
  return `(${parts.map(code).join("&")})`;
}
