import { rounded, toDecimal } from "./decimal";
import type { Token } from "./formatCode";
import { generalText } from "./generalText";

/** A number from 0 on by a section with digits. */
export function digitsText(tokens: readonly Token[], value: number): string {
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const scaled = (value * 100 ** percents) / 1000 ** scaleOf(tokens);
  const exponentAt = tokens.findIndex(({ kind }) => kind === "exponent");
  return exponentAt < 0 ? plain(tokens, scaled) : scientific(tokens, exponentAt, scaled);
}

/** Commas right behind the last digit before the point (or the end) divide by a thousand each. */
function scaleOf(tokens: readonly Token[]): number {
  let last = -1;
  const point = tokens.findIndex(({ kind }) => kind === "point");
  tokens.forEach(({ kind }, at) => {
    if (kind === "digit") last = at;
  });
  return (
    commasAfter(tokens, last) +
    (point < 0 || last < point ? 0 : commasAfter(tokens, lastDigitBefore(tokens, point)))
  );
}

function commasAfter(tokens: readonly Token[], at: number): number {
  if (at < 0) return 0;
  let count = 0;
  while (tokens[at + 1 + count]?.kind === "comma") count += 1;
  return count;
}

function lastDigitBefore(tokens: readonly Token[], end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) if (tokens[at]?.kind === "digit") return at;
  return -1;
}

function plain(tokens: readonly Token[], value: number): string {
  const pointAt = tokens.findIndex(({ kind }) => kind === "point");
  const before = pointAt < 0 ? tokens : tokens.slice(0, pointAt);
  const after = pointAt < 0 ? [] : tokens.slice(pointAt + 1);
  const { whole, part } = rounded(value, digitCount(after));
  const point = pointAt < 0 ? "" : ".";
  return wholeText(before, whole) + point + partText(after, part);
}

function digitCount(tokens: readonly Token[]): number {
  return tokens.filter(({ kind }) => kind === "digit").length;
}

/** Digits fill the placeholders from the right; what is too long stands before the first. */
export function wholeText(tokens: readonly Token[], digits: string): string {
  const isGrouped = hasGroups(tokens);
  const places = digitCount(tokens);
  let placesLeft = places;
  let text = "";
  for (const token of tokens) {
    if (token.kind !== "digit") {
      text += literalText(token);
      continue;
    }
    const first = placesLeft === places ? Math.max(0, digits.length - places) : 0;
    for (let place = placesLeft + first; place >= placesLeft; place -= 1)
      text += digitAt(digits, place, { placeholder: token.text, isGrouped });
    placesLeft -= 1;
  }
  return text;
}

interface Place {
  readonly placeholder: string;
  readonly isGrouped: boolean;
}

/** The digit at a place, counted from 1 at the right, with the comma that follows it. */
function digitAt(digits: string, place: number, { placeholder, isGrouped }: Place): string {
  const digit = place <= digits.length ? digits.charAt(digits.length - place) : EMPTY[placeholder];
  if (!digit) return "";
  const separator = isGrouped && place > 1 && place % 3 === 1;
  return digit + (separator ? (digit === " " ? " " : ",") : "");
}

const EMPTY: Readonly<Record<string, string>> = { "0": "0", "?": " ", "#": "" };

/** A comma with digits on both its sides. */
function hasGroups(tokens: readonly Token[]): boolean {
  const comma = tokens.findIndex(({ kind }, at) => kind === "comma" && tokens.slice(0, at).some(isDigit));
  return comma >= 0 && tokens.slice(comma).some(isDigit);
}

function isDigit({ kind }: Token): boolean {
  return kind === "digit";
}

function partText(tokens: readonly Token[], part: string): string {
  const significant = part.replace(/0+$/, "").length;
  let at = 0;
  let text = "";
  for (const token of tokens) {
    if (token.kind === "digit") {
      text += at < significant ? part.charAt(at) : (EMPTY[token.text] ?? "");
      at += 1;
    } else text += literalText(token);
  }
  return text;
}

function literalText(token: Token): string {
  if (token.kind === "literal") return token.text;
  if (token.kind === "percent") return "%";
  if (token.kind === "slash") return "/";
  return token.kind === "general" ? generalText(0) : "";
}

function scientific(tokens: readonly Token[], exponentAt: number, value: number): string {
  const mantissa = tokens.slice(0, exponentAt);
  const sign = tokens[exponentAt];
  const after = tokens.slice(exponentAt + 1);
  const pointAt = mantissa.findIndex(({ kind }) => kind === "point");
  const places = Math.max(1, digitCount(pointAt < 0 ? mantissa : mantissa.slice(0, pointAt)));
  const decimals = pointAt < 0 ? 0 : digitCount(mantissa.slice(pointAt));
  const exponent = exponentOf(value, places, decimals);
  const shown = wholeText(after, String(Math.abs(exponent)));
  const isSigned = exponent < 0 || (sign?.kind === "exponent" && sign.alwaysSigned);
  // Zero takes all the places of an exponent's multiple.
  const zeros = value === 0 ? mantissa.map(asZero) : mantissa;
  return `${plain(zeros, value / 10 ** exponent)}E${isSigned ? (exponent < 0 ? "-" : "+") : ""}${shown}`;
}

function asZero(token: Token): Token {
  return token.kind === "digit" ? { kind: "digit", text: "0" } : token;
}

/** A multiple of the number of places before the point, also once the mantissa is rounded. */
function exponentOf(value: number, places: number, decimals: number): number {
  if (value === 0) return 0;
  const toMultiple = (exponent: number): number => Math.floor(exponent / places) * places;
  const exponent = toMultiple(toDecimal(value).point - 1);
  const { whole } = rounded(value / 10 ** exponent, decimals);
  return whole.length > places ? exponent + places : exponent;
}
