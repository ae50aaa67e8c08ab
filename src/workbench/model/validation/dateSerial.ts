/** Day 0 of the serial numbers of dates: 1 March 1900 is 61, as Lotus counted a 29 February that never was. */
const EPOCH = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

const DATE_TIME =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * The serial number of an ISO 8601 date or time as it is written, or of a plain number; NaN for other text. Cells have
 * no time zone, so one in the text plays no part. A time is the part of a day.
 */
export function toSerial(text: string, kind: "Date" | "Time"): number {
  const time = TIME.exec(text);
  if (time) return (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86_400;
  const parts = DATE_TIME.exec(text);
  if (!parts) return text === "" ? Number.NaN : Number(text);
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = parts
    .slice(1, 7)
    .map((part) => Number(part ?? 0));
  const date = Date.UTC(year, month - 1, day);
  if (new Date(date).getUTCDate() !== day) return Number.NaN;
  const days = (date - EPOCH) / MS_PER_DAY;
  const partOfDay = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return kind === "Time" ? partOfDay : days + partOfDay;
}
