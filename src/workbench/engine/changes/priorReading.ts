import type { Model } from "@odoo/o-spreadsheet";
import type { CellPosition } from "../area";
import type { CellStore } from "../cells/cellStore";
import { toGridPosition } from "../grid/grid";
import { emptyBefore, type PriorReading } from "./priorCell";

/** What a cell holds that is about to change. Most were empty, and asking for one that is not there is cheap. */
export function priorReading(model: Model, cells: CellStore, position: CellPosition): PriorReading {
  if (!model.getters.getCell(toGridPosition(position))) return emptyBefore;
  const { value, error, formula } = cells.read(position);
  return { value, isError: error !== null, formula: String(formula) };
}
