import { colorNamed } from "./htmlColors";
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

/** An object with keys, as rules and options are given. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** A whole number from 0 on. */
export function asIndex(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number) || number < 0) throw invalidArgument();
  return number;
}

/** How far a colour is lightened or darkened. */
export function asTint(value: unknown): number {
  const tint = asNumber(value);
  if (tint < -1 || tint > 1) throw invalidArgument();
  return tint;
}

/** "#RRGGBB" from that form, with or without "#", or from an HTML colour name; upper case, as Excel gives it back. */
export function asColor(value: unknown): string {
  const text = asText(value).trim();
  if (text === "") return "";
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.slice(-6).toUpperCase()}`;
  const named = colorNamed(text);
  if (named === null) throw invalidArgument();
  return named;
}
