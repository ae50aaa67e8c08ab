import type { FigureMeasure } from "../dataset/figure";
import { ALL_MAKERS_ID, type Maker } from "../dataset/maker";
import { comparePeriods, previousPeriod, type Period } from "../dataset/period";
import { readPeriodKey } from "../dataset/readPeriodKey";
import { GROWTH_MEASURES } from "../dataset/growth";
import type { Failure, FigureMissing } from "../failure";
import { err, ok, type Result } from "../result";
import { EDITIONS } from "./edition";
import type { FigureView } from "./figureView";
import type { IndexedDataset } from "./indexedDataset";
import { measureValue, type Computed } from "./measureValue";
import type { Query } from "./query";

const MAX_NEARBY = 3;
const GROWTH_OF_UNITS = (GROWTH_MEASURES.reverse_imports ?? []).map(({ measure }) => measure);

/** The answer with the figures it rests on, or why there is none and what is held nearby. */
export function answerQuery(indexed: IndexedDataset, query: Query): Result<Computed, Failure> {
  if (query.measure === "rank" && query.maker.kind !== "maker") {
    return err({ code: "rank_undefined", maker: query.maker });
  }
  const computed = measureValue(indexed.viewOf(query.edition), query.measure, query);
  return computed ? ok(computed) : err(whyMissing(indexed, query));
}

function whyMissing(indexed: IndexedDataset, query: Query): FigureMissing {
  const view = indexed.viewOf(query.edition);
  return {
    code: "figure_missing",
    ...query,
    lacking: lackingFor(indexed, query),
    nearby: nearbyPeriods(view, query),
    elsewhere: answerElsewhere(indexed, query),
  };
}

/** The levels that the measure would need besides a published rate. */
function lackingFor(
  indexed: IndexedDataset,
  { maker, period, measure, edition }: Query,
): readonly { readonly maker: Maker; readonly period: Period }[] {
  const all = indexed.makers.makerWithId(ALL_MAKERS_ID);
  const before = previousPeriod(period);
  const needed: { maker: Maker; period: Period }[] = [];
  if (measure !== "units") needed.push({ maker, period });
  if (measure === "yoy" && before) needed.push({ maker, period: before });
  if (measure === "share" && all && all.id !== maker.id) needed.push({ maker: all, period });

  const view = indexed.viewOf(edition);
  return needed.filter((key) => !view.figureAt("reverse_imports", key.maker.id, key.period.key));
}

/** Periods of the same type for which the question has an answer; where there are none, of any type. */
function nearbyPeriods(view: FigureView, { maker, period, measure }: Query): readonly Period[] {
  const measures: readonly FigureMeasure[] = ["reverse_imports", ...GROWTH_OF_UNITS];
  const keys = new Set(measures.flatMap((held) => [...view.figuresOf(held, maker.id).keys()]));
  const held = [...keys].flatMap((key) => {
    const other = readPeriodKey(key);
    return other && measureValue(view, measure, { maker, period: other }) ? [other] : [];
  });
  const sameType = held.filter(({ type }) => type === period.type);
  const distance = (other: Period): number =>
    Math.abs(other.year * 12 + other.part - period.year * 12 - period.part);
  return (sameType.length > 0 ? sameType : held)
    .sort((a, b) => distance(a) - distance(b) || comparePeriods(a, b))
    .slice(0, MAX_NEARBY)
    .sort(comparePeriods);
}

/** What another edition answers to the same question; null where it has no answer either. */
export function answerElsewhere(indexed: IndexedDataset, query: Query): FigureMissing["elsewhere"] {
  for (const edition of EDITIONS) {
    if (edition === query.edition) continue;
    const computed = measureValue(indexed.viewOf(edition), query.measure, query);
    if (computed) return { edition, value: computed.value };
  }
  return null;
}
