import { dayOfSerial, FIRST_DATE_SERIAL } from "./dayOfSerial";
import { parsePeriod } from "./parsePeriod";
import { createPeriod, datesOf } from "./period";
import { toGregorianYear } from "./toGregorianYear";

/**
 * A day as people give it: a date in a cell, "2024-06-30", "2024/6/30", "2024年6月30日"; of a longer stretch ("2024-06",
 * 2024, "FY2024") its last day. ISO 8601; null where it is none of these.
 */
export function parseDay(raw: unknown): string | null {
  if (typeof raw === "number" && raw >= FIRST_DATE_SERIAL) return dayOfSerial(raw);
  const written = typeof raw === "string" && raw.length <= 60 ? DAY.exec(foldDay(raw)) : null;
  if (written) return dayOf(Number(written[1]), Number(written[2]), Number(written[3]));
  const period = parsePeriod(raw);
  return period.ok ? datesOf(period.value).end : null;
}

const DAY = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T.*)?$/;

function foldDay(raw: string): string {
  return toGregorianYear(raw.normalize("NFKC").toUpperCase().replace(/\s/g, ""));
}

/** 30 February is no day. */
function dayOf(year: number, month: number, day: number): string | null {
  if (!createPeriod("month", year, month)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
