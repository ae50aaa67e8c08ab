import type { Failure } from "../domain/failure";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { resolveEdition } from "../domain/query/resolveEdition";
import { resolveMaker } from "../domain/query/resolveMaker";
import { resolveMeasure } from "../domain/query/resolveMeasure";
import { seriesOf } from "../domain/query/seriesOf";
import { ok, type Result } from "../domain/result";
import type { DomainText } from "../domain/text/domainText";
import { optionalPeriod, parseHeaders, singleArgument } from "./readArguments";
import { toPeriodCell } from "./toPeriodCell";

export interface SeriesArguments {
  readonly maker: unknown;
  readonly from: unknown;
  readonly to: unknown;
  readonly measure: unknown;
  readonly headers: unknown;
  readonly edition: unknown;
}

/** Period and value, one row per period that has a figure. */
export function seriesCells(
  args: SeriesArguments,
  indexed: IndexedDataset,
  text: DomainText,
): Result<(string | number)[][], Failure> {
  const maker = singleArgument(args.maker, "maker", (cell) => resolveMaker(cell, indexed.makers));
  if (!maker.ok) return maker;
  const from = optionalPeriod(args.from, "from");
  if (!from.ok) return from;
  const to = optionalPeriod(args.to, "to");
  if (!to.ok) return to;
  const measure = singleArgument(args.measure, "measure", resolveMeasure);
  if (!measure.ok) return measure;
  const headers = singleArgument(args.headers, "headers", parseHeaders);
  if (!headers.ok) return headers;
  const edition = singleArgument(args.edition, "edition", resolveEdition);
  if (!edition.ok) return edition;

  const series = seriesOf(indexed, {
    maker: maker.value,
    from: from.value,
    to: to.value,
    measure: measure.value,
    edition: edition.value,
  });
  if (!series.ok) return series;
  const rows = series.value.map(({ period, value }) => [toPeriodCell(period), value]);
  return ok(headers.value ? [[text.headings.period, text.measureName(measure.value)], ...rows] : rows);
}
