import type { Dataset } from "../dataset/dataset";
import type { Figure } from "../dataset/figure";
import { lastDayOf } from "../dataset/period";

/** Since when the figures of a dataset have been public. */
export interface PublicationDays {
  /**
   * First day (ISO 8601) on which a figure was public, null where no source of it bears a date. A month or a year of
   * publication counts from its last day. A derived figure counts once every number in its arithmetic had been printed.
   */
  knownSince(figure: Figure): string | null;
}

export function createPublicationDays({ figures, sources }: Dataset): PublicationDays {
  const dayOfSource = new Map(sources.map(({ id, date }) => [id, lastDayOfDate(date)]));
  const datesOf = (figure: Figure): readonly string[] =>
    figure.sourceIds.flatMap((id) => dayOfSource.get(id) ?? []).sort();

  const firstPrinted = new Map<number, string>();
  for (const figure of figures) {
    const [day] = figure.basis === "derived" ? [] : datesOf(figure);
    const held = firstPrinted.get(figure.value);
    if (day !== undefined && (held === undefined || day < held)) firstPrinted.set(figure.value, day);
  }
  const termsPrinted = (figure: Figure): string | null => {
    const lastOfSources = datesOf(figure).at(-1);
    const days = [...figure.derivation.matchAll(/\d+(?:\.\d+)?/g)].map(
      // A number that no row holds is in one of the sources: then the last of them decides.
      ([term]) => firstPrinted.get(Number(term)) ?? lastOfSources,
    );
    return days.every((day) => day !== undefined) ? (days.sort().at(-1) ?? null) : null;
  };
  return {
    knownSince: (figure) =>
      figure.basis === "derived" ? termsPrinted(figure) : (datesOf(figure)[0] ?? null),
  };
}

/** The last day that a date of publication may mean: 2026-01 becomes 2026-01-31; null for anything else. */
export function lastDayOfDate(date: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(date) ?? [];
  return year === undefined ? null : lastDayOf(Number(year), Number(month ?? 12));
}
