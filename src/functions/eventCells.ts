import type { DatasetEvent } from "../domain/dataset/event";
import type { Failure } from "../domain/failure";
import { findEvents } from "../domain/query/findEvents";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { sourcesOf } from "../domain/query/printedBy";
import { resolveMaker } from "../domain/query/resolveMaker";
import { ok, type Result } from "../domain/result";
import type { DomainText } from "../domain/text/domainText";
import { filterArgument, optionalPeriod } from "./readArguments";

export interface EventArguments {
  readonly maker: unknown;
  readonly from: unknown;
  readonly to: unknown;
}

/** The timeline under headings, the oldest first. Dates are text: a day, a month or a year. */
export function eventCells(
  args: EventArguments,
  indexed: IndexedDataset,
  text: DomainText,
): Result<string[][], Failure> {
  const makers = filterArgument(args.maker, "maker", (cell) => resolveMaker(cell, indexed.makers));
  if (!makers.ok) return makers;
  const from = optionalPeriod(args.from, "from");
  if (!from.ok) return from;
  const to = optionalPeriod(args.to, "to");
  if (!to.ok) return to;

  const events = findEvents(indexed.dataset.events, { makers: makers.value, from: from.value, to: to.value });
  if (!events.ok) return events;
  const { date, maker, category, event, source } = text.headings;
  return ok([
    [date, maker, category, event, source],
    ...events.value.map((row) => toRow(row, indexed, text)),
  ]);
}

function toRow(event: DatasetEvent, indexed: IndexedDataset, text: DomainText): string[] {
  const maker = indexed.makers.makerWithId(event.maker);
  const [source] = sourcesOf(indexed, event);
  return [
    event.date,
    maker ? text.makerName(maker) : event.maker,
    text.categoryName(event.category),
    event.event,
    source?.publisher ?? "",
  ];
}
