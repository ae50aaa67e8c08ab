import type { Maker } from "../domain/dataset/maker";
import type { PeriodType } from "../domain/dataset/period";
import { PERIOD_TYPES } from "../domain/dataset/period";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import type { FigureReader } from "../domain/refresh/figureReader";
import { toPeriodOrdinal } from "../domain/refresh/periodRun";
import type { TableQuery } from "../domain/refresh/tableQuery";
import { LATEST } from "../domain/refresh/tableQuery";

/** A first table spans this many periods: enough for a trend, few enough to read at a glance. */
const FIRST_SPAN = 11;

/** What the pane starts with: the total and the makers that the dataset says most about. */
export function initialQuery(figures: FigureReader): TableQuery {
  return {
    makers: ["ALL", "Suzuki", "Honda", "Nissan", "Toyota"],
    periods: spanOf(figures, "year", "reconciled"),
    measure: "units",
    edition: "reconciled",
  };
}

/** The choice of the last session as far as this dataset can answer it, else the first choice. */
export function resumedQuery(figures: FigureReader, last: TableQuery | null): TableQuery {
  if (last === null) return initialQuery(figures);
  const isKnown = (id: string) => figures.makers.some((maker) => maker.id === id);
  const makers = last.makers === "all" ? last.makers : last.makers.filter(isKnown);
  if (makers.length === 0) return initialQuery(figures);
  return withEdition({ ...last, makers }, figures, last.edition);
}

/** The newest periods of a type, up to the latest. */
export function spanOf(
  figures: FigureReader,
  type: PeriodType,
  edition: TableQuery["edition"],
): TableQuery["periods"] {
  const held = figures.periodsHeld(type, edition);
  return { type, from: held.at(-FIRST_SPAN) ?? held[0] ?? "", to: LATEST };
}

/** Types of which the edition holds any period: no choice that can only disappoint. */
export function periodTypesHeld(
  figures: FigureReader,
  edition: TableQuery["edition"],
): readonly PeriodType[] {
  return PERIOD_TYPES.filter((type) => figures.periodsHeld(type, edition).length > 0);
}

/** Makers with a level for any period, and those that are chosen, so that nothing chosen is out of sight. */
export function makersToChoose(indexed: IndexedDataset, query: TableQuery): readonly Maker[] {
  const view = indexed.viewOf(query.edition);
  return indexed.dataset.makers.filter(
    ({ id }) =>
      view.figuresOf("reverse_imports", id).size > 0 || (query.makers !== "all" && query.makers.includes(id)),
  );
}

/** Keeps the makers in the dataset's order, whatever order they were chosen in. */
export function toggleMaker(query: TableQuery, makers: readonly Maker[], id: string): TableQuery {
  const chosen = query.makers === "all" ? makers.map((maker) => maker.id) : query.makers;
  const next = chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return { ...query, makers: makers.map((maker) => maker.id).filter((maker) => next.includes(maker)) };
}

/** Another edition or type may not hold the chosen span: then it starts afresh. */
export function withEdition(
  query: TableQuery,
  figures: FigureReader,
  edition: TableQuery["edition"],
): TableQuery {
  const types = periodTypesHeld(figures, edition);
  const type = types.includes(query.periods.type) ? query.periods.type : (types[0] ?? "year");
  const held = figures.periodsHeld(type, edition);
  const isHeld =
    type === query.periods.type &&
    held.includes(query.periods.from) &&
    (query.periods.to === LATEST || held.includes(query.periods.to));
  return { ...query, edition, periods: isHeld ? query.periods : spanOf(figures, type, edition) };
}

/** An end before the start moves with it, and the other way round: the span is never empty. */
export function withSpan(
  query: TableQuery,
  change: { readonly from?: string; readonly to?: string },
): TableQuery {
  const { type } = query.periods;
  const from = change.from ?? query.periods.from;
  const to = change.to ?? query.periods.to;
  const isBackwards = to !== LATEST && (toPeriodOrdinal(type, to) ?? 0) < (toPeriodOrdinal(type, from) ?? 0);
  if (!isBackwards) return { ...query, periods: { type, from, to } };
  return { ...query, periods: change.from === undefined ? { type, from: to, to } : { type, from, to: from } };
}
