/** A number's decimal digits, at most the 15 that Excel keeps, so that rounding is what a reader of them expects. */
export interface Decimal {
  readonly digits: string;
  /** Where the point is: 0.digits × 10^point. */
  readonly point: number;
}

const PRECISION = 15;

/** Of a number from 0 on. */
export function toDecimal(value: number): Decimal {
  if (value === 0) return { digits: "0", point: 1 };
  const [mantissa = "", exponent = "0"] = value.toExponential(PRECISION - 1).split("e");
  return { digits: mantissa.replace(".", "").replace(/0+$/, ""), point: Number(exponent) + 1 };
}

/** Half away from zero; both parts as digits, the whole part without leading zeros ("" for 0). */
export function rounded(value: number, decimals: number): { readonly whole: string; readonly part: string } {
  const { digits, point } = toDecimal(value);
  const kept = Math.max(0, point + decimals);
  const padded = digits.padEnd(kept + 1, "0");
  const cut = point + decimals < 0 ? "" : padded.slice(0, kept);
  const isUp = point + decimals >= 0 && padded.charAt(kept) >= "5";
  const all = (isUp ? increased(cut) : cut).padStart(decimals, "0");
  const shifted = point < 0 && !isUp ? all.padStart(decimals, "0") : all;
  const whole = shifted.slice(0, shifted.length - decimals).replace(/^0+/, "");
  return { whole, part: shifted.slice(shifted.length - decimals) };
}

function increased(digits: string): string {
  const nines = /9*$/.exec(digits)?.[0].length ?? 0;
  const head = digits.slice(0, digits.length - nines);
  const next = head === "" ? "1" : head.slice(0, -1) + String(Number(head.at(-1)) + 1);
  return next + "0".repeat(nines);
}
