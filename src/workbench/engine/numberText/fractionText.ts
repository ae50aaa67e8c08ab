import { rounded } from "./decimal";
import { wholeText } from "./digitsText";
import type { Token } from "./formatCode";

/** A number from 0 on as a fraction: "# ?/?", "# ??/16", "0/0". */
export function fractionText(tokens: readonly Token[], value: number): string {
  const slash = tokens.findIndex(({ kind }) => kind === "slash");
  const numeratorAt = startOfDigits(tokens, slash);
  const before = tokens.slice(0, numeratorAt);
  const numerator = tokens.slice(numeratorAt, slash);
  const fixed = fixedDenominator(tokens.slice(slash + 1));
  const rest = tokens.slice(slash + 1).slice(fixed?.length ?? 0);
  const places = rest.filter(({ kind }) => kind === "digit").length;
  const hasWhole = before.some(({ kind }) => kind === "digit");
  const whole = hasWhole ? Math.floor(value) : 0;
  const [top, bottom] = fixed
    ? [Math.round((value - whole) * fixed.value), fixed.value]
    : nearestFraction(value - whole, 10 ** places - 1);
  const carried = hasWhole && top === bottom ? whole + 1 : whole;
  const shown = carried === whole ? top : 0;
  const wholeDigits = carried === 0 && shown !== 0 ? "" : rounded(carried, 0).whole || "0";
  const head = hasWhole ? wholeText(before, wholeDigits) : textOf(before);
  const width = numerator.length + 1 + (fixed ? fixed.length : places);
  const isHidden = ![...numerator, ...rest].some((token) => token.kind === "digit" && token.text === "0");
  if (hasWhole && shown === 0 && isHidden) return head + " ".repeat(width) + tailText(rest);
  const denominator = fixed ? String(bottom) : leftAligned(rest, String(shown === 0 ? 1 : bottom));
  return `${head}${wholeText(numerator, String(shown))}/${denominator}${tailText(rest)}`;
}

/** Where the digits right before the slash begin. */
function startOfDigits(tokens: readonly Token[], end: number): number {
  let at = end;
  while (tokens[at - 1]?.kind === "digit") at -= 1;
  return at;
}

/** A denominator that is written out: its number, and how many characters it takes. */
function fixedDenominator(
  tokens: readonly Token[],
): { readonly value: number; readonly length: number } | null {
  let text = "";
  for (const token of tokens) {
    const character = token.kind === "literal" || token.kind === "digit" ? token.text : "";
    if (!/^\d$/.test(character)) break;
    text += character;
  }
  return /[1-9]/.test(text) ? { value: Number(text), length: text.length } : null;
}

/** A denominator begins right behind the slash, with its empty places behind it. */
function leftAligned(tokens: readonly Token[], digits: string): string {
  const placeholders = tokens.flatMap((token) => (token.kind === "digit" ? [token.text] : []));
  const missing = placeholders.slice(digits.length).filter((placeholder) => placeholder === "?").length;
  const zeros = placeholders.filter((placeholder) => placeholder === "0").length;
  return digits.padStart(zeros, "0") + " ".repeat(missing);
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === "literal" ? token.text : "")).join("");
}

function tailText(tokens: readonly Token[]): string {
  return textOf(tokens.filter(({ kind }) => kind !== "digit"));
}

/** The last convergent of the continued fraction whose denominator is at most as large as told, as Excel takes it. */
function nearestFraction(value: number, largest: number): readonly [top: number, bottom: number] {
  let [top, bottom, lastTop, lastBottom] = [Math.floor(value), 1, 1, 0];
  let rest = value - Math.floor(value);
  while (rest > 1e-10) {
    const next = Math.floor(1 / rest);
    const nextBottom = next * bottom + lastBottom;
    if (nextBottom > largest) break;
    [top, lastTop] = [next * top + lastTop, top];
    [bottom, lastBottom] = [nextBottom, bottom];
    rest = 1 / rest - next;
  }
  return [top, bottom];
}
