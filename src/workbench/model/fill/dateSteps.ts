const DAY_MS = 86_400_000;
/** Serial 0: with it days from March 1900 on are Excel's. */
const START_MS = Date.UTC(1899, 11, 30);

export type DateUnit = "days" | "weekdays" | "months" | "years";

/** A serial number so many units later; the last day of a month stays inside the month. */
export function addToDate(serial: number, count: number, unit: DateUnit): number {
  switch (unit) {
    case "days":
      return serial + count;
    case "weekdays":
      return addWeekdays(serial, count);
    case "months":
      return addMonths(serial, count);
    default:
      return addMonths(serial, count * 12);
  }
}

/** Whole months between two serial numbers with the same day of the month, or null. */
export function monthsBetween(first: number, second: number): number | null {
  const [one, other] = [dateOf(first), dateOf(second)];
  if (one.getUTCDate() !== other.getUTCDate() || first % 1 !== second % 1) return null;
  return (other.getUTCFullYear() - one.getUTCFullYear()) * 12 + other.getUTCMonth() - one.getUTCMonth();
}

function addMonths(serial: number, count: number): number {
  const date = dateOf(serial);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + count];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const day = Math.min(date.getUTCDate(), lastDay);
  return (Date.UTC(year, month, day) - START_MS) / DAY_MS + (serial % 1);
}

function addWeekdays(serial: number, count: number): number {
  const step = Math.sign(count);
  let day = serial;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    do day += step;
    while ([0, 6].includes(dateOf(day).getUTCDay()));
  }
  return day;
}

function dateOf(serial: number): Date {
  return new Date(START_MS + Math.floor(serial) * DAY_MS);
}
