import type { TypedNumber } from "./typedNumber";

const MONTHS = "jan,feb,mar,apr,may,jun,jul,aug,sep,oct,nov,dec".split(",");
const MONTH_NAMES =
  "january,february,march,april,may,june,july,august,september,october,november,december".split(",");
const DAY_MS = 24 * 60 * 60 * 1000;
/** The serial number of 1 March 1900; before it stands a 29 February that never was. */
const FIRST_TRUE_SERIAL = 61;

/** "1/2/2020", "5-Jan", "1:30 PM" and both together; "text" for digits that only look like a date. */
export function typedDate(text: string, today: Date): TypedNumber | "text" | null {
  const time = typedTime(text);
  if (time !== null) return time;
  const [, day = text, clock] = /^(.*\d{4}) (\d{1,2}:.*)$/.exec(text) ?? [];
  const date = readDate(day, today);
  if (date === null) return /^\d+( \d+)+$/.test(text) ? "text" : null;
  if (clock === undefined) return date;
  const later = typedTime(clock);
  return later === null ? null : { value: date.value + later.value, code: "m/d/yyyy h:mm" };
}

const TIME = /^(\d{1,4})(?::(\d{2})(?::(\d{2}))?)?(?: ([ap])m?)?$/i;

function typedTime(text: string): TypedNumber | null {
  const [, hours = "", minutes, seconds, half] = TIME.exec(text) ?? [];
  if (hours === "" || (minutes === undefined && half === undefined)) return null;
  const [hour, minute, second] = [Number(hours), Number(minutes ?? 0), Number(seconds ?? 0)];
  if (minute > 59 || second > 59 || (half !== undefined && (hour === 0 || hour > 12))) return null;
  const shift = half === undefined ? hour : (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  const value = (shift * 3600 + minute * 60 + second) / 86_400;
  if (shift >= 24) return { value, code: "[h]:mm:ss" };
  return { value, code: `h:mm${seconds === undefined ? "" : ":ss"}${half === undefined ? "" : " AM/PM"}` };
}

/** The parts of a date, as far as they were typed; months from 1. */
interface DateParts {
  readonly year?: string | undefined;
  readonly month: number;
  readonly day?: string | undefined;
  readonly isNamed: boolean;
}

function readDate(text: string, today: Date): TypedNumber | null {
  const parts = numberedDate(text) ?? namedDate(text);
  if (parts === null || parts.month < 1 || parts.month > 12) return null;
  const { month, isNamed } = parts;
  if (parts.day !== undefined && parts.year !== undefined)
    return serialOf([fullYear(parts.year), month, Number(parts.day)], isNamed ? "d-mmm-yy" : "m/d/yyyy");
  const last = parts.day ?? parts.year ?? "";
  const ofThisYear = last.length < 3 ? serialOf([today.getFullYear(), month, Number(last)], "d-mmm") : null;
  // A number that is no day of the month is a year: "Jan-32", "1/2020".
  return ofThisYear ?? (last.length < 2 ? null : serialOf([fullYear(last), month, 1], "mmm-yy"));
}

/** "1/2", "1/2/20", "1-2-2020", "2020-1-2", "2020/1/2". */
function numberedDate(text: string): DateParts | null {
  const [, iso, isoMonth, isoDay] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? [];
  if (iso !== undefined) return { year: iso, month: Number(isoMonth), day: isoDay, isNamed: false };
  const [, month, day, year] = /^(\d{1,2})[-/](\d{1,2}|\d{4})(?:[-/](\d{2}|\d{4}))?$/.exec(text) ?? [];
  if (month === undefined || (day?.length === 4 && year !== undefined)) return null;
  return { year, month: Number(month), day, isNamed: false };
}

/** "5-Jan", "5 January 2020", "Jan 5, 2020", "Jan-20", "Jan 2020". */
function namedDate(text: string): DateParts | null {
  const before = /^(\d{1,2})[ -]([a-z]{3,9})(?:[ -](\d{2}|\d{4}))?$/i.exec(text);
  const after = /^([a-z]{3,9})[ -](\d{1,2}|\d{4})(?:, ?(\d{4}))?$/i.exec(text);
  const [name, day, year] = before ? [before[2], before[1], before[3]] : [after?.[1], after?.[2], after?.[3]];
  if (name === undefined || (day?.length === 4 && year !== undefined)) return null;
  const lower = name.toLowerCase();
  const month = Math.max(MONTHS.indexOf(lower), MONTH_NAMES.indexOf(lower)) + 1;
  return { year, month, day, isNamed: true };
}

/** Two digits up to 29 are of this century (support.microsoft.com, "Change the date system, format, or two-digit year"). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function serialOf([year, month, day]: readonly [number, number, number], code: string): TypedNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  const serial = (date.getTime() - Date.UTC(1899, 11, 30)) / DAY_MS;
  return { value: serial < FIRST_TRUE_SERIAL ? serial - 1 : serial, code };
}
