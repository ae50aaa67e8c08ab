import type { Failure } from "../domain/failure";
import { periodsWith } from "../domain/query/heldLists";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { resolveMaker } from "../domain/query/resolveMaker";
import { resolvePeriodType } from "../domain/query/resolvePeriodType";
import { err, ok, type Result } from "../domain/result";
import { filterArgument } from "./readArguments";
import { toPeriodCell } from "./toPeriodCell";

/** Periods with units of any of the makers (of any maker or the total, where none is given), one per row. */
export function periodCells(
  args: { readonly maker: unknown; readonly type: unknown },
  indexed: IndexedDataset,
): Result<(string | number)[][], Failure> {
  const makers = filterArgument(args.maker, "maker", (cell) => resolveMaker(cell, indexed.makers));
  if (!makers.ok) return makers;
  const types = filterArgument(args.type, "type", resolvePeriodType);
  if (!types.ok) return types;

  const view = indexed.viewOf("reconciled");
  const periods = periodsWith(view, "units", makers.value ?? view.makers).filter(
    ({ type }) => !types.value || types.value.includes(type),
  );
  return periods.length > 0
    ? ok(periods.map((period) => [toPeriodCell(period)]))
    : err({ code: "periods_none" });
}
