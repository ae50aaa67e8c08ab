import type { Area } from "../area";
import type { CalculationKind, CalculationStore } from "../engine";
import type { FunctionCalls } from "../customFunctions/functionCalls";
import { forEachCell } from "./grid";
import type { Grid } from "./grid";

/** The grid always calculates what is dirty, at once. */
export class GridCalculation implements CalculationStore {
  constructor(
    private readonly grid: Grid,
    private readonly functions: FunctionCalls,
  ) {}

  markDirty(area: Area): void {
    const part = this.grid.existingPart(area);
    if (!part) return;
    const cellIds: number[] = [];
    forEachCell(part, (row, column) => {
      const cell = this.grid.getters.getCell({
        sheetId: part.sheetId,
        row: part.top + row,
        col: part.left + column,
      });
      if (cell?.isFormula) cellIds.push(cell.id);
    });
    for (const cellId of cellIds) this.functions.forget(cellId);
    if (cellIds.length > 0) this.grid.run((dispatch) => dispatch("EVALUATE_CELLS", { cellIds }));
  }

  calculate(kind: CalculationKind): void {
    // What is dirty is calculated at once, so there is nothing left for "Recalculate".
    if (kind === "Recalculate") return;
    for (const cellId of this.functions.cellIds()) this.functions.forget(cellId);
    this.grid.run((dispatch) => dispatch("EVALUATE_CELLS", {}));
  }

  isPending(): boolean {
    return this.functions.isPending();
  }
}
