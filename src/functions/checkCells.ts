import { parsePeriod } from "../domain/dataset/parsePeriod";
import type { Failure } from "../domain/failure";
import { identityChecks } from "../domain/query/identityChecks";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { ok, type Result } from "../domain/result";
import type { DomainText } from "../domain/text/domainText";
import { filterArgument } from "./readArguments";
import { toPeriodCell } from "./toPeriodCell";

/** One row per test under headings. The last column is TRUE or FALSE, so that COUNTIF works in every language. */
export function checkCells(
  period: unknown,
  indexed: IndexedDataset,
  text: DomainText,
): Result<(string | number | boolean)[][], Failure> {
  const periods = filterArgument(period, "period", parsePeriod);
  if (!periods.ok) return periods;
  const checks = identityChecks(indexed.viewOf("reconciled"), periods.value);
  if (!checks.ok) return checks;
  const { test, period: heading, left, right, difference, tolerance, holds } = text.headings;
  return ok([
    [test, heading, left, right, difference, tolerance, holds],
    ...checks.value.map((check) => [
      text.checkName(check),
      toPeriodCell(check.period),
      withoutNoise(check.left),
      withoutNoise(check.right),
      withoutNoise(check.difference),
      withoutNoise(check.tolerance),
      check.holds,
    ]),
  ]);
}

/** 42661.33 and not 42661.329999999994: vehicles have no more than six decimals, even computed ones. */
function withoutNoise(value: number): number {
  return Number(value.toFixed(6));
}
