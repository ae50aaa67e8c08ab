import { createPeriod, type Period } from "./period";

const KEY = /^(FY)?(\d{4})(?:H([12])|-(\d{2})(YTD)?)?$/;

/** Reads canonical keys only, exactly as `formatPeriodKey` prints them; what people type goes to `parsePeriod`. */
export function readPeriodKey(key: string): Period | null {
  const match = KEY.exec(key);
  if (!match) return null;

  const [, fiscal, year, half, month, toDate] = match;
  if (half !== undefined) return createPeriod(fiscal ? "fiscalHalf" : "half", Number(year), Number(half));
  if (month === undefined) return createPeriod(fiscal ? "fiscalYear" : "year", Number(year));
  if (fiscal) return null;
  return createPeriod(toDate ? "yearToDate" : "month", Number(year), Number(month));
}
