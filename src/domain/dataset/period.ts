/** Calendar year, fiscal year (April to March), their halves, month, and year to date (January to a month). */
export const PERIOD_TYPES = ["year", "fiscalYear", "half", "fiscalHalf", "month", "yearToDate"] as const;
export type PeriodType = (typeof PERIOD_TYPES)[number];

/** A stretch of time that a user can ask for. */
export interface Period {
  /** Canonical key: 2025, FY2017, 2013H1, FY2023H1, 2025-11, 2025-11YTD. */
  readonly key: string;
  readonly type: PeriodType;
  /** The year in the key: of a fiscal year, the one in which it starts. */
  readonly year: number;
  /** Half (1 or 2) or month (1 to 12); 0 where the type has neither. */
  readonly part: number;
}

/** Years outside this range are typing errors: no statistics, and no Japanese era that people still write. */
const FIRST_YEAR = 1900;
export const LAST_YEAR = 2199;

/** Null where the parts make no period: year 25, month 13, half 3. */
export function createPeriod(type: PeriodType, year: number, part = 0): Period | null {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return null;
  const lastPart = LAST_PART[type];
  if (!Number.isInteger(part) || part < Math.min(1, lastPart) || part > lastPart) return null;
  return { key: formatPeriodKey({ type, year, part }), type, year, part };
}

const LAST_PART: Readonly<Record<PeriodType, number>> = {
  year: 0,
  fiscalYear: 0,
  half: 2,
  fiscalHalf: 2,
  month: 12,
  yearToDate: 12,
};

/** The one spelling that is stored, compared and shown in formulas. */
export function formatPeriodKey({ type, year, part }: Omit<Period, "key">): string {
  switch (type) {
    case "year":
      return String(year);
    case "fiscalYear":
      return `FY${year}`;
    case "half":
      return `${year}H${part}`;
    case "fiscalHalf":
      return `FY${year}H${part}`;
    case "month":
      return `${year}-${twoDigits(part)}`;
    case "yearToDate":
      return `${year}-${twoDigits(part)}YTD`;
  }
}

/** The same stretch one year earlier: what "year on year" compares with. Null before the first year. */
export function previousPeriod(period: Period): Period | null {
  return createPeriod(period.type, period.year - 1, period.part);
}

/** The same stretch one year later. Null after the last year. */
export function nextPeriod(period: Period): Period | null {
  return createPeriod(period.type, period.year + 1, period.part);
}

/** First and last day, ISO 8601, both inclusive. */
export function datesOf(period: Period): { readonly start: string; readonly end: string } {
  const first = firstMonthOf(period);
  const last = first + monthCountOf(period) - 1;
  return { start: firstDayOf(period.year, first), end: lastDayOf(period.year, last) };
}

/** Sorts by time: by first month, the longer period first where two begin together. */
export function comparePeriods(a: Period, b: Period): number {
  const monthsApart = a.year * 12 + firstMonthOf(a) - (b.year * 12 + firstMonthOf(b));
  return monthsApart || monthCountOf(b) - monthCountOf(a) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

/** 1 to 12. */
function firstMonthOf({ type, part }: Period): number {
  switch (type) {
    case "year":
    case "yearToDate":
      return 1;
    case "fiscalYear":
      return 4;
    case "half":
      return part === 1 ? 1 : 7;
    case "fiscalHalf":
      return part === 1 ? 4 : 10;
    case "month":
      return part;
  }
}

function monthCountOf({ type, part }: Period): number {
  switch (type) {
    case "year":
    case "fiscalYear":
      return 12;
    case "half":
    case "fiscalHalf":
      return 6;
    case "month":
      return 1;
    case "yearToDate":
      return part;
  }
}

/** `month` may run past 12 into the next year. */
export function firstDayOf(year: number, month: number): string {
  return `${year + Math.floor((month - 1) / 12)}-${twoDigits(((month - 1) % 12) + 1)}-01`;
}

export function lastDayOf(year: number, month: number): string {
  // Day 0 of the next month is the last day of this one, leap years included.
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
