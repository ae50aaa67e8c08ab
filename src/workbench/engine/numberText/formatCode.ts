import { paletteColor } from "../looks/palette";

/** A format code of Excel in its parts (ECMA-376 part 1, 18.8.31; support.microsoft.com, "Number format codes"). */

export type Token =
  | { readonly kind: "literal"; readonly text: string }
  /** "0", "#" or "?". */
  | { readonly kind: "digit"; readonly text: string }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "text" | "general" }
  | { readonly kind: "exponent"; readonly alwaysSigned: boolean }
  /** Letters of a date or a time, in lower case: "yyyy", "m", "am/pm", "[h]", "ggg". */
  | { readonly kind: "date"; readonly text: string }
  /** Digits after the point of seconds. */
  | { readonly kind: "subsecond"; readonly count: number };

export interface Condition {
  readonly operator: "<" | "<=" | "=" | "<>" | ">" | ">=";
  readonly operand: number;
}

export interface Section {
  readonly tokens: readonly Token[];
  readonly condition: Condition | null;
  /** "#RRGGBB", or null. */
  readonly color: string | null;
  /** Of `[$-411]`, in lower case without leading zeros: "411", "ja-jp"; "" when none is given. */
  readonly locale: string;
  /** 1 to 3 of `[DBNum1]`, or 0. */
  readonly digits: number;
}

const known = new Map<string, readonly Section[]>();

/** One section to four. */
export function sectionsOf(code: string): readonly Section[] {
  const found = known.get(code);
  if (found) return found;
  const sections = splitSections(code).map(readSection);
  known.set(code, sections);
  return sections;
}

/** At semicolons that are neither quoted nor escaped. */
function splitSections(code: string): string[] {
  const sections: string[] = [];
  let start = 0;
  for (let at = 0; at < code.length; at += 1) {
    const character = code[at];
    if (character === "\\" || character === "_" || character === "*") at += 1;
    else if (character === '"') at = endOf(code, '"', at);
    else if (character === "[") at = endOf(code, "]", at);
    else if (character === ";") {
      sections.push(code.slice(start, at));
      start = at + 1;
    }
  }
  return [...sections, code.slice(start)].slice(0, 4);
}

function endOf(code: string, closing: string, from: number): number {
  const end = code.indexOf(closing, from + 1);
  return end < 0 ? code.length : end;
}

/** What brackets say, gathered while a section is read. */
interface Brackets {
  condition: Condition | null;
  color: string | null;
  locale: string;
  digits: number;
}

function readSection(text: string): Section {
  const tokens: Token[] = [];
  const brackets: Brackets = { condition: null, color: null, locale: "", digits: 0 };
  let rest = text;
  while (rest !== "") {
    const { length, token } = readBracket(rest, brackets) ?? readToken(rest);
    if (token) tokens.push(token);
    rest = rest.slice(length);
  }
  return { tokens: withSubseconds(tokens), ...brackets };
}

interface Read {
  readonly length: number;
  readonly token: Token | null;
}

const COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  cyan: "#00FFFF",
  green: "#00FF00",
  magenta: "#FF00FF",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};

function readBracket(rest: string, brackets: Brackets): Read | null {
  const content = /^\[([^\]]*)\]/.exec(rest)?.[1];
  if (content === undefined) return null;
  const length = content.length + 2;
  if (/^(h+|m+|s+)$/i.test(content))
    return { length, token: { kind: "date", text: `[${content.toLowerCase()}]` } };
  const condition = /^(<=|<>|>=|<|>|=)\s*(-?[\d.]+(?:E[+-]?\d+)?)$/i.exec(content);
  if (condition) {
    const operator = condition[1] as Condition["operator"];
    brackets.condition = { operator, operand: Number(condition[2]) };
  }
  const numbered = /^color\s*(\d+)$/i.exec(content);
  if (numbered) brackets.color = paletteColor(Number(numbered[1]));
  brackets.color = COLORS[content.toLowerCase()] ?? brackets.color;
  brackets.digits = Number(/^dbnum([1-3])$/i.exec(content)?.[1] ?? brackets.digits);
  const symbol = /^\$([^-]*)(?:-(.*))?$/.exec(content);
  if (!symbol) return { length, token: null };
  brackets.locale = (symbol[2] ?? "").toLowerCase().replace(/^0+/, "");
  return { length, token: symbol[1] ? { kind: "literal", text: symbol[1] } : null };
}

const DATE_LETTERS = /^(am\/pm|a\/p|上午\/下午|y+|m+|d+|h+|s+|g+|e+|a{3,4}|b+|r+)/i;

function readToken(rest: string): Read {
  const first = rest.charAt(0);
  if (first === '"') {
    const end = endOf(rest, '"', 0);
    return { length: end + 1, token: { kind: "literal", text: rest.slice(1, end) } };
  }
  if (first === "\\") return { length: 2, token: { kind: "literal", text: rest.charAt(1) } };
  // As wide as a character; what fills the cell has no width of its own.
  if (first === "_") return { length: 2, token: { kind: "literal", text: " " } };
  if (first === "*") return { length: 2, token: null };
  const general = /^general/i.exec(rest);
  if (general) return { length: 7, token: { kind: "general" } };
  const exponent = /^e([+-])/i.exec(rest);
  if (exponent) return { length: 2, token: { kind: "exponent", alwaysSigned: exponent[1] === "+" } };
  const letters = DATE_LETTERS.exec(rest)?.[1];
  if (letters) return { length: letters.length, token: { kind: "date", text: letters.toLowerCase() } };
  return {
    length: 1,
    token: SIGNS[first] ?? (isDigit(first) ? { kind: "digit", text: first } : literal(first)),
  };
}

const SIGNS: Readonly<Record<string, Token>> = {
  ".": { kind: "point" },
  ",": { kind: "comma" },
  "%": { kind: "percent" },
  "/": { kind: "slash" },
  "@": { kind: "text" },
};

function isDigit(character: string): boolean {
  return character === "0" || character === "#" || character === "?";
}

function literal(text: string): Token {
  return { kind: "literal", text };
}

/** In times a point and zeros after seconds are parts of a second. */
function withSubseconds(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ kind }) => kind === "date")) return tokens;
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    let count = 0;
    while (tokens[at]?.kind === "point" && isZero(tokens[at + 1 + count])) count += 1;
    const token = tokens[at];
    if (count > 0) joined.push({ kind: "subsecond", count });
    else if (token) joined.push(token);
    at += count;
  }
  return joined;
}

function isZero(token: Token | undefined): boolean {
  return token?.kind === "digit" && token.text === "0";
}
