import type { Token } from "./formatCode";
import { eraYear } from "./japaneseEra";

const SECONDS_PER_DAY = 86_400;
/** The last serial number of Excel's calendar: 31 December 9999. */
const LAST_DAY = 2_958_465;

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** After the point, as many digits as the format shows. */
  readonly fraction: string;
  /** Since the beginning of Excel's calendar. */
  readonly totalSeconds: number;
  readonly isTwelveHour: boolean;
}

/** A serial number by a section with letters of dates; null for what is no date of Excel's. */
export function dateText(tokens: readonly Token[], serial: number, language: string): string | null {
  if (serial < 0 || serial >= LAST_DAY + 1) return null;
  const isTwelveHour = tokens.some((token) => token.kind === "date" && /^(am\/pm|a\/p)$/.test(token.text));
  // Without a time the day does not round up to the next.
  const moment = {
    ...momentOf(hasTime(tokens) ? serial : Math.floor(serial), decimalsOf(tokens)),
    isTwelveHour,
  };
  return tokens
    .map((token, at) => {
      if (token.kind === "literal") return token.text;
      if (token.kind === "slash") return "/";
      if (token.kind === "comma") return ",";
      if (token.kind === "point") return ".";
      if (token.kind === "digit") return token.text;
      if (token.kind === "subsecond")
        return `.${moment.fraction.padEnd(token.count, "0").slice(0, token.count)}`;
      if (token.kind !== "date") return "";
      return partText(isMinute(tokens, at) ? token.text.replaceAll("m", "n") : token.text, moment, language);
    })
    .join("");
}

function hasTime(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === "date" && /^\[|[hs]|^a\/p|^am\/pm/.test(token.text));
}

function decimalsOf(tokens: readonly Token[]): number {
  return Math.max(0, ...tokens.map((token) => (token.kind === "subsecond" ? token.count : 0)));
}

/** "m" means minutes right after hours and right before seconds. */
function isMinute(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "date" || !/^\[?m+\]?$/.test(token.text)) return false;
  if (token.text.startsWith("[")) return true;
  if (token.text.length > 2) return false;
  const before = tokens
    .slice(0, at)
    .filter(({ kind }) => kind === "date")
    .at(-1);
  const after = tokens.slice(at + 1).find(({ kind }) => kind === "date");
  return isOf(before, "h") || isOf(after, "s");
}

function isOf(token: Token | undefined, letter: string): boolean {
  return token?.kind === "date" && token.text.replace("[", "").startsWith(letter);
}

function momentOf(serial: number, decimals: number): Omit<Moment, "isTwelveHour"> {
  const unit = 10 ** decimals;
  const units = Math.round(serial * SECONDS_PER_DAY * unit);
  const totalSeconds = Math.floor(units / unit);
  const day = Math.floor(totalSeconds / SECONDS_PER_DAY);
  const seconds = totalSeconds - day * SECONDS_PER_DAY;
  return {
    ...calendarDay(day),
    weekday: (day + 6) % 7,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: String(units - totalSeconds * unit).padStart(decimals, "0"),
    totalSeconds,
  };
}

/** Excel's calendar has a day 0 and, as Lotus 1-2-3 had, a 29 February 1900. */
function calendarDay(serial: number): Pick<Moment, "year" | "month" | "day"> {
  if (serial === 0) return { year: 1900, month: 1, day: 0 };
  if (serial === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(Date.UTC(1899, 11, serial < 60 ? 31 : 30) + serial * SECONDS_PER_DAY * 1000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function partText(letters: string, moment: Moment, language: string): string {
  const { hour, minute, second, totalSeconds } = moment;
  const isAfternoon = hour >= 12;
  if (letters === "am/pm") return dayHalf(isAfternoon, language);
  if (letters === "a/p") return isAfternoon ? "P" : "A";
  if (letters.startsWith("[")) {
    const width = letters.length - 2;
    const seconds = { h: 3600, n: 60, s: 1 }[letters.charAt(1)] ?? 1;
    return String(Math.floor(totalSeconds / seconds)).padStart(width, "0");
  }
  switch (letters.charAt(0)) {
    case "h":
      return padded(moment.isTwelveHour ? hour % 12 || 12 : hour, letters);
    case "n":
      return padded(minute, letters);
    case "s":
      return padded(second, letters);
    default:
      return dayText(letters, moment, language);
  }
}

function dayText(letters: string, moment: Moment, language: string): string {
  const { year, month, day } = moment;
  switch (letters.charAt(0)) {
    case "y":
      return letters.length > 2 ? String(year) : padded(year % 100, "yy");
    case "b":
      return letters.length > 2 ? String(year + 543) : padded((year + 543) % 100, "bb");
    case "m":
      return letters.length > 2 ? monthName(month, letters.length, language) : padded(month, letters);
    case "d":
      return letters.length > 2 ? weekdayName(moment, letters.length === 3, language) : padded(day, letters);
    case "a":
      return weekdayName(moment, letters.length === 3, language);
    default:
      return eraText(letters, moment, language);
  }
}

/** Years of an era are those of Japan's calendar; elsewhere "e" is the year itself, and "g" nothing. */
function eraText(letters: string, moment: Moment, language: string): string {
  const era = language.startsWith("ja") ? eraYear(moment) : null;
  const kind = letters.charAt(0);
  if (kind === "g") return era ? ([era.letter, era.short][letters.length - 1] ?? era.name) : "";
  if (!era) return String(moment.year);
  if (kind === "r") return letters.length > 1 ? era.name + padded(era.year, "ee") : padded(era.year, "ee");
  return padded(era.year, letters);
}

function padded(number: number, letters: string): string {
  return String(number).padStart(Math.min(letters.length, 2), "0");
}

function dayHalf(isAfternoon: boolean, language: string): string {
  if (language.startsWith("ja")) return isAfternoon ? "午後" : "午前";
  return isAfternoon ? "PM" : "AM";
}

function monthName(month: number, letters: number, language: string): string {
  const date = new Date(Date.UTC(2000, month - 1, 1));
  const style = letters === 3 ? "short" : "long";
  const name = new Intl.DateTimeFormat(language, { month: style, timeZone: "UTC" }).format(date);
  return letters === 5 ? name.charAt(0) : name;
}

function weekdayName({ weekday }: Moment, isShort: boolean, language: string): string {
  // 2 January 2000 was a Sunday.
  const date = new Date(Date.UTC(2000, 0, 2 + weekday));
  const style = isShort ? "short" : "long";
  return new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" }).format(date);
}
