import type { Figure } from "./figure";

/**
 * The values that a publication may have had before it printed this one. The convention: printed numbers are rounded
 * half up, so the range is half a unit of the last printed digit to each side, both ends included. A count that is
 * printed in full is exact; in a number that is itself given as "about", closing zeros are not printed digits.
 *
 * Some publications cut instead of rounding (-7.1576 % as -7.1): their true value can lie outside by up to half a unit.
 */
export function printedRange(figure: Figure): { readonly low: number; readonly high: number } {
  const half = lastPrintedUnit(figure) / 2;
  return { low: figure.value - half, high: figure.value + half };
}

/** 0 where nothing was rounded; 0.1 for 19.2, 1 for 33, 1,000 for "about 11,000". */
export function lastPrintedUnit({ unit, basis, value, decimals }: Figure): number {
  const isAbout = basis === "published_rounded";
  if (unit === "vehicles" && !isAbout) return 0;
  if (decimals > 0 || !isAbout || value === 0) return 10 ** -decimals;
  const closingZeros = /0*$/.exec(String(value))?.[0].length ?? 0;
  return 10 ** closingZeros;
}

/** True where `computed`, rounded or cut to the digits that were printed, is what was printed. */
export function agreesWithPrinted(figure: Figure, computed: number): boolean {
  return isRoundedFrom(figure, computed) || isCutFrom(figure, computed);
}

export function isRoundedFrom({ value: printed, decimals }: Figure, computed: number): boolean {
  return Math.abs(computed - printed) <= 10 ** -decimals / 2 + 1e-9;
}

export function isCutFrom({ value: printed, decimals }: Figure, computed: number): boolean {
  return Math.abs(printed) <= Math.abs(computed) && Math.abs(computed - printed) < 10 ** -decimals;
}
