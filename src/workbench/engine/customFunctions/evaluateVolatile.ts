import type { Model } from "@odoo/o-spreadsheet";
import type { Dispatch } from "../grid/gridBridge";
import type { FunctionCalls } from "./functionCalls";

/** Volatile functions are called again with whatever changes, as those of Excel are. */
export function evaluateVolatile({ getters }: Model, functions: FunctionCalls, dispatch: Dispatch): void {
  const cellIds = functions.takeVolatileCells().filter((cellId) => getters.tryGetCellPosition(cellId));
  if (cellIds.length > 0) dispatch("EVALUATE_CELLS", { cellIds });
}
