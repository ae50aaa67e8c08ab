import { ALL_MAKERS_ID } from "../dataset/maker";
import { previousPeriod } from "../dataset/period";
import type { AnswerElsewhere, Failure, FigureMissing, LackingFigure } from "../failure";
import { err, ok, type Result } from "../result";
import { EDITIONS } from "./edition";
import type { IndexedDataset } from "./indexedDataset";
import { measureValue, type Computed } from "./measureValue";
import { nearbyPeriods } from "./nearbyPeriods";
import type { Query } from "./query";

/** The answer with the figures it rests on, or why there is none and what is held nearby. */
export function answerQuery(indexed: IndexedDataset, query: Query): Result<Computed, Failure> {
  const undefinedFor = whyUndefined(query);
  if (undefinedFor) return err(undefinedFor);
  const computed = measureValue(indexed.viewOf(query.edition), query.measure, query);
  return computed ? ok(computed) : err(whyMissing(indexed, query));
}

/** Questions that no dataset could answer; null for the others. */
export function whyUndefined({ measure, maker }: Pick<Query, "measure" | "maker">): Failure | null {
  if (measure === "rank" && maker.kind !== "maker") return { code: "rank_undefined", maker };
  const isDenominator = measure === "imports" || measure === "foreign";
  return isDenominator && maker.kind !== "total" ? { code: "measure_of_all_only", maker, measure } : null;
}

function whyMissing(indexed: IndexedDataset, query: Query): FigureMissing {
  return {
    code: "figure_missing",
    ...query,
    lacking: lackingFor(indexed, query),
    nearby: nearbyPeriods(indexed.viewOf(query.edition), query),
    elsewhere: answerElsewhere(indexed, query),
  };
}

/** The levels that the measure would need besides a published rate. */
function lackingFor(indexed: IndexedDataset, query: Query): readonly LackingFigure[] {
  const view = indexed.viewOf(query.edition);
  return neededFor(indexed, query).filter(({ maker, period, measure }) => {
    const held = measure === "units" ? "reverse_imports" : "all_imports";
    return !view.figureAt(held, maker.id, period.key);
  });
}

function neededFor(indexed: IndexedDataset, { maker, period, measure }: Query): readonly LackingFigure[] {
  const all = indexed.makers.makerWithId(ALL_MAKERS_ID);
  const before = previousPeriod(period);
  const own: LackingFigure = { maker, period, measure: "units" };
  switch (measure) {
    case "yoy":
    case "change":
      return before ? [own, { maker, period: before, measure: "units" }] : [own];
    case "share":
      return all && all.id !== maker.id ? [own, { maker: all, period, measure: "units" }] : [own];
    case "share_of_imports":
      return all ? [own, { maker: all, period, measure: "imports" }] : [own];
    case "rank":
      return [own];
    default:
      return [];
  }
}

/** What another named edition answers to the same question; null where it has no answer either. */
export function answerElsewhere(indexed: IndexedDataset, query: Query): AnswerElsewhere | null {
  for (const edition of EDITIONS) {
    if (edition === query.edition) continue;
    const computed = measureValue(indexed.viewOf(edition), query.measure, query);
    if (computed) return { edition, value: computed.value, since: knownSince(indexed, computed) };
  }
  return null;
}

function knownSince(indexed: IndexedDataset, { from }: Computed): string | null {
  const days = from.map((figure) => indexed.publicationDays.knownSince(figure));
  return days.reduce<string | null>(
    (last, day) => (last && day ? (last > day ? last : day) : null),
    days[0] ?? null,
  );
}
