import type { DatasetEvent } from "../dataset/event";
import type { Maker } from "../dataset/maker";
import { datesOf, type Period } from "../dataset/period";
import type { Failure } from "../failure";
import { err, ok, type Result } from "../result";
import { lastDayOfDate } from "./publicationDays";

/** Null stands for "any". */
export interface EventFilter {
  readonly makers: readonly Maker[] | null;
  /** From the first day of this period to the last day of that one. */
  readonly from: Period | null;
  readonly to: Period | null;
}

/** The events that fit, by time. One that is known by its month or year fits where any day of it does. */
export function findEvents(
  events: readonly DatasetEvent[],
  { makers, from, to }: EventFilter,
): Result<readonly DatasetEvent[], Failure> {
  if (from && to && datesOf(from).start > datesOf(to).end) return err({ code: "span_backwards", from, to });
  const found = events
    .filter(({ maker }) => !makers || makers.some(({ id }) => id === maker))
    .filter(({ date }) => !from || (lastDayOfDate(date) ?? date) >= datesOf(from).start)
    .filter(({ date }) => !to || firstDayOfDate(date) <= datesOf(to).end)
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return found.length > 0 ? ok(found) : err({ code: "events_none" });
}

function firstDayOfDate(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}
