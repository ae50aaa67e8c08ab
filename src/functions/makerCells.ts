import { parsePeriod } from "../domain/dataset/parsePeriod";
import type { Failure } from "../domain/failure";
import { makersHeld } from "../domain/query/heldLists";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { err, ok, type Result } from "../domain/result";
import type { DomainText } from "../domain/text/domainText";
import { resolveCells } from "./answerCells";
import { isOmitted } from "./isOmitted";
import { toMatrix } from "./broadcast";

/** Makers with a figure in any of the periods, one per row; the first period that cannot be read fails the list. */
export function makerCells(
  period: unknown,
  indexed: IndexedDataset,
  text: DomainText,
): Result<string[][], Failure> {
  const matrix = toMatrix(period);
  const entries = isOmitted(matrix, "") ? [] : resolveCells(matrix, "period", parsePeriod).flat();
  const failed = entries.find((entry) => !entry.ok);
  if (failed && !failed.ok) return failed;

  const periods = entries.flatMap((entry) => (entry.ok ? [entry.value] : []));
  const makers = makersHeld(indexed.viewOf("reconciled"), periods.length > 0 ? periods : null);
  return makers.length > 0
    ? ok(makers.map((maker) => [text.makerName(maker)]))
    : err({ code: "makers_none" });
}
