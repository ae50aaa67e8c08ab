import { parsePeriod } from "../domain/dataset/parsePeriod";
import type { Failure } from "../domain/failure";
import { claimsOf } from "../domain/query/claimsOf";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { resolveMaker } from "../domain/query/resolveMaker";
import { resolveMeasure } from "../domain/query/resolveMeasure";
import { ok, type Result } from "../domain/result";
import type { DomainText } from "../domain/text/domainText";
import { singleArgument } from "./readArguments";

export interface ClaimArguments {
  readonly maker: unknown;
  readonly period: unknown;
  readonly measure: unknown;
}

/** One row per claim under headings. Dates are text as the dataset has them: a day, a month or a year. */
export function claimCells(
  args: ClaimArguments,
  indexed: IndexedDataset,
  text: DomainText,
): Result<(string | number | boolean)[][], Failure> {
  const maker = singleArgument(args.maker, "maker", (cell) => resolveMaker(cell, indexed.makers));
  if (!maker.ok) return maker;
  const period = singleArgument(args.period, "period", parsePeriod);
  if (!period.ok) return period;
  const measure = singleArgument(args.measure, "measure", resolveMeasure);
  if (!measure.ok) return measure;

  const claims = claimsOf(indexed, { maker: maker.value, period: period.value, measure: measure.value });
  if (!claims.ok) return claims;
  const { value, publisher, date, confidence, used, why } = text.headings;
  return ok([
    [value, publisher, date, confidence, used, why],
    ...claims.value.map((claim) => [
      claim.value,
      claim.source?.publisher ?? "",
      claim.source?.date ?? "",
      text.confidences[claim.figure.confidence],
      claim.isUsed,
      text.claimReason(claim),
    ]),
  ]);
}
