import { parsePeriod } from "../domain/dataset/parsePeriod";
import type { Failure } from "../domain/failure";
import { makersHeld } from "../domain/query/heldLists";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { err, ok, type Result } from "../domain/result";
import type { DomainText } from "../domain/text/domainText";
import { filterArgument } from "./readArguments";

/** Makers with a figure in any of the periods, one per row; the first period that cannot be read fails the list. */
export function makerCells(
  period: unknown,
  indexed: IndexedDataset,
  text: DomainText,
): Result<string[][], Failure> {
  const periods = filterArgument(period, "period", parsePeriod);
  if (!periods.ok) return periods;
  const makers = makersHeld(indexed.viewOf("reconciled"), periods.value);
  return makers.length > 0
    ? ok(makers.map((maker) => [text.makerName(maker)]))
    : err({ code: "makers_none" });
}
