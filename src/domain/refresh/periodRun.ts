import type { PeriodType } from "../dataset/period";
import { createPeriod } from "../dataset/period";
import { readPeriodKey } from "../dataset/readPeriodKey";

const PARTS_PER_YEAR: Readonly<Record<PeriodType, number>> = {
  year: 1,
  fiscalYear: 1,
  half: 2,
  fiscalHalf: 2,
  month: 12,
  yearToDate: 12,
};

/** Place of a period among those of its type: neighbours differ by 1. `null` when the key is not of this type. */
export function toPeriodOrdinal(type: PeriodType, key: string): number | null {
  const period = readPeriodKey(key);
  if (period?.type !== type) return null;
  return period.year * PARTS_PER_YEAR[type] + Math.max(period.part, 1) - 1;
}

/** The key of the period at this place, the inverse of `toPeriodOrdinal`; `null` outside the years we know. */
export function toPeriodKey(type: PeriodType, ordinal: number): string | null {
  const parts = PARTS_PER_YEAR[type];
  const part = parts === 1 ? 0 : (ordinal % parts) + 1;
  return createPeriod(type, Math.floor(ordinal / parts), part)?.key ?? null;
}

/** At most this many periods in one block: two centuries of months. A longer run is cut at its end. */
export const MAX_PERIOD_COUNT = 2_400;

/** Every period of the type from one to the other, both included; empty when they are not of this type. */
export function periodsBetween(type: PeriodType, from: string, to: string): readonly string[] {
  const first = toPeriodOrdinal(type, from);
  const last = toPeriodOrdinal(type, to);
  if (first === null || last === null || last < first) return [];
  const count = Math.min(last - first + 1, MAX_PERIOD_COUNT);
  return Array.from({ length: count }, (_, step) => toPeriodKey(type, first + step) ?? []).flat();
}
