import { datesOf, firstDayOf, lastDayOf, LAST_YEAR, type PeriodType } from "./period";
import { readPeriodKey } from "./readPeriodKey";

/**
 * The period of a row of figures.csv. A `span` is any other stretch that a publication chose (March to December,
 * 1996 to 2000): its figures are claims, and nobody can ask for them by period.
 */
export interface PublishedPeriod {
  /** Canonical period key; for a span, its notation in the file: 2024-03..12, 1996..2000. */
  readonly key: string;
  readonly type: PeriodType | "span";
  readonly start: string;
  readonly end: string;
}

const MONTHS = /^(\d{4})-(\d{2})\.\.(\d{2})$/;
const YEARS = /^(\d{4})\.\.(\d{4})$/;

/** Null where the notation is none that the files use. `2025-01..11` is year to date, so its key is `2025-11YTD`. */
export function readPublishedPeriod(notation: string): PublishedPeriod | null {
  const toDate = MONTHS.exec(notation);
  const period = readPeriodKey(toDate?.[2] === "01" ? `${toDate[1]}-${toDate[3]}YTD` : notation);
  if (period) return { key: period.key, type: period.type, ...datesOf(period) };
  return readMonthSpan(notation) ?? readYearSpan(notation);
}

function readMonthSpan(notation: string): PublishedPeriod | null {
  const match = MONTHS.exec(notation);
  if (!match) return null;
  const [year, first, last] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (first < 1 || last > 12 || first >= last) return null;
  return { key: notation, type: "span", start: firstDayOf(year, first), end: lastDayOf(year, last) };
}

function readYearSpan(notation: string): PublishedPeriod | null {
  const match = YEARS.exec(notation);
  if (!match) return null;
  const [first, last] = [Number(match[1]), Number(match[2])];
  if (first >= last || last > LAST_YEAR) return null;
  return { key: notation, type: "span", start: firstDayOf(first, 1), end: lastDayOf(last, 12) };
}
