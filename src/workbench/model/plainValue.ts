import { invalidArgument } from "./refusals";

/** Values that properties are set to, read with Excel's refusals. */

export function asText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function asNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function asBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

export function asOneOf<const T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalidArgument(`It is none of ${allowed.join(", ")}.`);
  return found;
}

/** A whole number from 0 on. */
export function asIndex(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number) || number < 0) throw invalidArgument();
  return number;
}

/** "#RRGGBB" from that form or from an HTML colour name; upper case, as Excel gives it back. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  if (text === "") return "";
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = HTML_COLORS[text.toLowerCase()];
  if (named === undefined) throw invalidArgument();
  return named;
}

const HTML_COLORS: Readonly<Record<string, string>> = {
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  navy: "#000080",
  orange: "#FFA500",
  pink: "#FFC0CB",
  purple: "#800080",
  red: "#FF0000",
  white: "#FFFFFF",
  yellow: "#FFFF00",
};
