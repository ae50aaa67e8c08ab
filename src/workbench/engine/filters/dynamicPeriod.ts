import type { DynamicCriterion } from "./filterCriteria";
import { isWithin, toDate, toSerial } from "./serialDate";
import type { Days } from "./serialDate";

const MONTHS = "January Februray March April May June July August September October November December".split(
  " ",
);
const ALL_DATES_IN = "AllDatesInPeriod";

/** Whether a date is in the period that the criterion names; `today` is the serial number of the day. */
export function isInPeriod(serial: number, criterion: DynamicCriterion, today: number): boolean {
  if (criterion.startsWith(ALL_DATES_IN)) return isInNamedPart(serial, criterion.slice(ALL_DATES_IN.length));
  const days = periodOf(criterion, today);
  return days !== null && isWithin(serial, days);
}

/** A month or a quarter of any year. */
function isInNamedPart(serial: number, part: string): boolean {
  const month = toDate(serial).getUTCMonth();
  const named = MONTHS.indexOf(part);
  return named >= 0 ? month === named : `Quarter${Math.floor(month / 3) + 1}` === part;
}

function periodOf(criterion: DynamicCriterion, today: number): Days | null {
  switch (criterion) {
    case "Yesterday":
      return { from: today - 1, before: today };
    case "Today":
      return { from: today, before: today + 1 };
    case "Tomorrow":
      return { from: today + 1, before: today + 2 };
    case "YearToDate":
      return { from: yearStart(today, 0), before: today + 1 };
    default:
      return relativePeriod(criterion, today);
  }
}

const STEPS: Readonly<Record<string, number>> = { Last: -1, This: 0, Next: 1 };

function relativePeriod(criterion: string, today: number): Days | null {
  const [, which = "", unit = ""] = /^(Last|This|Next)(Week|Month|Quarter|Year)$/.exec(criterion) ?? [];
  const start = STARTS[unit];
  const step = STEPS[which];
  if (start === undefined || step === undefined) return null;
  return { from: start(today, step), before: start(today, step + 1) };
}

/** First day of the week, month, quarter or year that is so many after today's. Weeks start on Sunday. */
const STARTS: Readonly<Record<string, (today: number, step: number) => number>> = {
  Week: (today, step) => today - toDate(today).getUTCDay() + 7 * step,
  Month: (today, step) => monthStart(today, toDate(today).getUTCMonth() + step),
  Quarter: (today, step) => monthStart(today, (Math.floor(toDate(today).getUTCMonth() / 3) + step) * 3),
  Year: yearStart,
};

function yearStart(today: number, step: number): number {
  return toSerial(toDate(today).getUTCFullYear() + step, 0, 1);
}

function monthStart(today: number, month: number): number {
  return toSerial(toDate(today).getUTCFullYear(), month, 1);
}
