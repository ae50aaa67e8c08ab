import type { PeriodType } from "../dataset/period";

/** How each type of period is written, and how many of them a year holds. Keys are canonical (`Period.key`). */
const SHAPES: Record<PeriodType, { readonly key: RegExp; readonly perYear: number }> = {
  year: { key: /^(\d{4})$/, perYear: 1 },
  fiscalYear: { key: /^FY(\d{4})$/, perYear: 1 },
  half: { key: /^(\d{4})H([12])$/, perYear: 2 },
  fiscalHalf: { key: /^FY(\d{4})H([12])$/, perYear: 2 },
  month: { key: /^(\d{4})-(\d{2})$/, perYear: 12 },
  yearToDate: { key: /^(\d{4})-(\d{2})YTD$/, perYear: 12 },
};

/** Place of a period among those of its type: neighbours differ by 1. `null` when the key is not of this type. */
export function toPeriodOrdinal(type: PeriodType, key: string): number | null {
  const { key: pattern, perYear } = SHAPES[type];
  const match = pattern.exec(key);
  if (!match) return null;
  const part = match[2] === undefined ? 1 : Number(match[2]);
  return part >= 1 && part <= perYear ? Number(match[1]) * perYear + part - 1 : null;
}

/** The key of the period at this place: the inverse of `toPeriodOrdinal`. */
export function toPeriodKey(type: PeriodType, ordinal: number): string {
  const { perYear } = SHAPES[type];
  const year = String(Math.floor(ordinal / perYear)).padStart(4, "0");
  const part = (ordinal % perYear) + 1;
  switch (type) {
    case "year":
      return year;
    case "fiscalYear":
      return `FY${year}`;
    case "half":
      return `${year}H${part}`;
    case "fiscalHalf":
      return `FY${year}H${part}`;
    case "month":
      return `${year}-${String(part).padStart(2, "0")}`;
    case "yearToDate":
      return `${year}-${String(part).padStart(2, "0")}YTD`;
  }
}

/** At most this many periods in one block: two centuries of months. A longer run is cut at its end. */
export const MAX_PERIOD_COUNT = 2_400;

/** Every period of the type from one to the other, both included; empty when they are not of this type. */
export function periodsBetween(type: PeriodType, from: string, to: string): readonly string[] {
  const first = toPeriodOrdinal(type, from);
  const last = toPeriodOrdinal(type, to);
  if (first === null || last === null || last < first) return [];
  const count = Math.min(last - first + 1, MAX_PERIOD_COUNT);
  return Array.from({ length: count }, (_, step) => toPeriodKey(type, first + step));
}
