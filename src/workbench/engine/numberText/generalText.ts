import { rounded, toDecimal } from "./decimal";

/** Characters of a number in the General format, its sign apart. */
const WIDTH = 11;

/** A number as General shows it in a cell that is wide enough. */
export function generalText(value: number): string {
  return value < 0 ? `-${unsigned(-value)}` : unsigned(value);
}

function unsigned(value: number): string {
  if (value === 0) return "0";
  const { point, digits } = toDecimal(value);
  if (point > WIDTH) return scientific(value);
  // Small numbers are written out as long as no digit is lost.
  if (point < -3 && digits.length - point > WIDTH - 2) return scientific(value);
  const decimals = Math.max(0, WIDTH - 1 - Math.max(1, point));
  const { whole, part } = rounded(value, decimals);
  const trimmed = part.replace(/0+$/, "");
  return trimmed === "" ? whole || "0" : `${whole || "0"}.${trimmed}`;
}

function scientific(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(5).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  const size = exponent.replace(/[+-]/, "").padStart(2, "0");
  return `${mantissa.replace(/\.?0+$/, "")}E${sign}${size}`;
}
