/** Excel's formula text cut into the pieces that matter for rewriting; the pieces joined give the text again. */
export type FormulaPiece =
  | { readonly kind: "text"; readonly source: string }
  | { readonly kind: "sheetName"; readonly source: string }
  /** A word: function, cell, name or table. */
  | { readonly kind: "word"; readonly source: string }
  /** "[...]" with all that it holds. */
  | { readonly kind: "brackets"; readonly source: string }
  | { readonly kind: "error"; readonly source: string }
  | { readonly kind: "other"; readonly source: string };

const WORD = /[\p{L}_\\$][\p{L}\p{N}_.$\\?]*/uy;
const ERROR = /#(?:N\/A|GETTING_DATA|(?:DIV\/0|[A-Z]+)!|NAME\?)/iy;
const OTHER = /[^\p{L}\p{N}_\\$"'[#]+|[\s\S]/uy;

export function scanFormula(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let at = 0;
  while (at < formula.length) {
    const piece = nextPiece(formula, at);
    pieces.push(piece);
    at += piece.source.length;
  }
  return pieces;
}

function nextPiece(formula: string, at: number): FormulaPiece {
  const first = formula[at];
  if (first === '"') return { kind: "text", source: quotedFrom(formula, at, '"') };
  if (first === "'") return { kind: "sheetName", source: quotedFrom(formula, at, "'") };
  if (first === "[") return { kind: "brackets", source: bracketsFrom(formula, at) };
  const error = matchAt(ERROR, formula, at);
  if (error !== null) return { kind: "error", source: error };
  const word = matchAt(WORD, formula, at);
  if (word !== null) return { kind: "word", source: word };
  // A number is a piece of its own, so that the "E5" of 1E5 is no cell.
  return { kind: "other", source: numberAt(formula, at) ?? matchAt(OTHER, formula, at) ?? formula.slice(at) };
}

const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?/y;

function numberAt(formula: string, at: number): string | null {
  return matchAt(NUMBER, formula, at);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function quotedFrom(text: string, at: number, quote: string): string {
  let end = at + 1;
  while (end < text.length) {
    if (text[end] !== quote) end += 1;
    else if (text[end + 1] === quote) end += 2;
    else return text.slice(at, end + 1);
  }
  return text.slice(at);
}

/** In a structured reference an apostrophe takes the meaning away from the character after it. */
function bracketsFrom(text: string, at: number): string {
  let depth = 0;
  for (let end = at; end < text.length; end += 1) {
    if (text[end] === "'") end += 1;
    else if (text[end] === "[") depth += 1;
    else if (text[end] === "]" && (depth -= 1) === 0) return text.slice(at, end + 1);
  }
  return text.slice(at);
}
