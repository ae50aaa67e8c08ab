import type { Maker } from "../dataset/maker";
import { comparePeriods, PERIOD_TYPES, type Period } from "../dataset/period";
import type { Failure } from "../failure";
import { err, ok, type Result } from "../result";
import { answerQuery, whyUndefined } from "./answerQuery";
import type { Edition } from "./edition";
import type { IndexedDataset } from "./indexedDataset";
import type { Measure } from "./measure";
import { periodsAnswered } from "./nearbyPeriods";

export interface SeriesQuery {
  readonly maker: Maker;
  /** Both ends are included; null where the series starts or ends with what is held. */
  readonly from: Period | null;
  readonly to: Period | null;
  readonly measure: Measure;
  readonly edition: Edition;
}

export interface SeriesPoint {
  readonly period: Period;
  readonly value: number;
}

/**
 * The periods of one kind that have a figure, by time. The kind is that of the ends; without ends calendar years, and
 * where the maker has none, the first kind that it has.
 */
export function seriesOf(
  indexed: IndexedDataset,
  query: SeriesQuery,
): Result<readonly SeriesPoint[], Failure> {
  const { maker, from, to, measure, edition } = query;
  if (from && to && from.type !== to.type) return err({ code: "span_types_differ", from, to });
  if (from && to && comparePeriods(from, to) > 0) return err({ code: "span_backwards", from, to });

  const answered = periodsAnswered(indexed.viewOf(edition), { maker, measure });
  const type =
    from?.type ??
    to?.type ??
    PERIOD_TYPES.find((candidate) => answered.some((held) => held.type === candidate));
  const points = answered.flatMap((period): readonly SeriesPoint[] => {
    const isInside =
      period.type === type &&
      (!from || comparePeriods(from, period) <= 0) &&
      (!to || comparePeriods(period, to) <= 0);
    const answer = isInside ? answerQuery(indexed, { maker, period, measure, edition }) : null;
    return answer?.ok ? [{ period, value: answer.value.value }] : [];
  });
  return points.length > 0
    ? ok(points)
    : err(whyUndefined(query) ?? { code: "series_empty", maker, measure, edition });
}
