import type { DatasetEvent } from "../dataset/event";
import type { Figure } from "../dataset/figure";
import type { Source } from "../dataset/source";
import type { IndexedDataset } from "./indexedDataset";
import type { DayEdition } from "./edition";
import { isDatedElsewhere } from "./isDatedElsewhere";
import { lastDayOfDate } from "./publicationDays";
import { publisherRank } from "./publisherRank";

/**
 * The sources of a figure or an event: the best known publisher first, then by date, undated ones last. Without those
 * that print the figure's number under another period.
 */
export function sourcesOf(indexed: IndexedDataset, record: Figure | DatasetEvent): readonly Source[] {
  return record.sourceIds
    .filter((id) => !("measure" in record) || !isDatedElsewhere(record, id, indexed.contradicted()))
    .flatMap((id): readonly Source[] => {
      const source = indexed.sourceWithId(id);
      return source ? [source] : [];
    })
    .sort(
      (a, b) =>
        publisherRank(a.publisher) - publisherRank(b.publisher) ||
        (a.date || "9999").localeCompare(b.date || "9999"),
    );
}

/** One publication behind a figure: who, and when; the date is empty where it is not known. */
export interface Printing {
  readonly publisher: string;
  readonly date: string;
}

/** Who printed a figure (by the end of a day, if given), each publisher once, in the order of `sourcesOf`. */
export function printedBy(indexed: IndexedDataset, figure: Figure, until?: DayEdition): readonly Printing[] {
  const byPublisher = new Map<string, Printing>();
  for (const { publisher, date } of sourcesOf(indexed, figure)) {
    if (until !== undefined && (lastDayOfDate(date) ?? "9999") > until) continue;
    if (!byPublisher.has(publisher)) byPublisher.set(publisher, { publisher, date });
  }
  return [...byPublisher.values()];
}
