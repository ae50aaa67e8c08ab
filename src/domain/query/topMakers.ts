import type { Maker } from "../dataset/maker";
import type { Period } from "../dataset/period";
import type { Failure } from "../failure";
import { err, ok, type Result } from "../result";
import { whyUndefined } from "./answerQuery";
import type { Edition } from "./edition";
import type { IndexedDataset } from "./indexedDataset";
import type { Measure } from "./measure";
import { measureValue } from "./measureValue";

export interface TopQuery {
  readonly period: Period;
  /** At most this many makers. */
  readonly count: number;
  readonly measure: Measure;
  readonly edition: Edition;
}

export interface TopPlace {
  readonly rank: number;
  readonly maker: Maker;
  readonly value: number;
}

/** Single makers by value, the largest first (the best rank first); equal makers share a place, in the file's order. */
export function topMakers(indexed: IndexedDataset, query: TopQuery): Result<readonly TopPlace[], Failure> {
  const { period, count, measure, edition } = query;
  const view = indexed.viewOf(edition);
  const direction = measure === "rank" ? 1 : -1;
  const held = view.makers
    .filter(({ kind }) => kind === "maker")
    .flatMap((maker) => {
      const computed = measureValue(view, measure, { maker, period });
      return computed ? [{ maker, value: computed.value }] : [];
    })
    .sort((a, b) => direction * (a.value - b.value));
  if (held.length === 0)
    return err(undefinedForMakers(query.measure, view.makers) ?? { code: "makers_none" });
  return ok(
    held.slice(0, count).map(({ maker, value }) => ({
      rank: held.findIndex((other) => other.value === value) + 1,
      maker,
      value,
    })),
  );
}

function undefinedForMakers(measure: Measure, makers: readonly Maker[]): Failure | null {
  const maker = makers.find(({ kind }) => kind === "maker");
  return maker ? whyUndefined({ measure, maker }) : null;
}
