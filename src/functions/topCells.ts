import { parsePeriod } from "../domain/dataset/parsePeriod";
import type { Failure } from "../domain/failure";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { resolveEdition } from "../domain/query/resolveEdition";
import { resolveMeasure } from "../domain/query/resolveMeasure";
import { topMakers } from "../domain/query/topMakers";
import { ok, type Result } from "../domain/result";
import type { DomainText } from "../domain/text/domainText";
import { parseCount, singleArgument } from "./readArguments";

export interface TopArguments {
  readonly period: unknown;
  readonly n: unknown;
  readonly measure: unknown;
  readonly edition: unknown;
}

/** Rank, maker and value, without headings: each row can stand in a sheet as it is. */
export function topCells(
  args: TopArguments,
  indexed: IndexedDataset,
  text: DomainText,
): Result<(string | number)[][], Failure> {
  const period = singleArgument(args.period, "period", parsePeriod);
  if (!period.ok) return period;
  const count = singleArgument(args.n, "n", parseCount);
  if (!count.ok) return count;
  const measure = singleArgument(args.measure, "measure", resolveMeasure);
  if (!measure.ok) return measure;
  const edition = singleArgument(args.edition, "edition", resolveEdition);
  if (!edition.ok) return edition;

  const places = topMakers(indexed, {
    period: period.value,
    count: count.value,
    measure: measure.value,
    edition: edition.value,
  });
  return places.ok
    ? ok(places.value.map(({ rank, maker, value }) => [rank, text.makerName(maker), value]))
    : places;
}
