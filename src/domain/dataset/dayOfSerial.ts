/** From here on a number in a cell is a date serial (10,000 is in 1927), below it a year. */
export const FIRST_DATE_SERIAL = 10_000;

/** 31 December 9999, the last date that Excel has. */
const LAST_DATE_SERIAL = 2_958_465;

/**
 * The day of a date in a cell, ISO 8601; null where the number is no date of ours. Excel's 1900 date system counts
 * days from 30 December 1899, for every date after February 1900.
 */
export function dayOfSerial(serial: number): string | null {
  if (!(serial >= FIRST_DATE_SERIAL && serial < LAST_DATE_SERIAL + 1)) return null;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
