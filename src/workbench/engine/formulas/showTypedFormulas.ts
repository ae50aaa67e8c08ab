import type { Engine } from "../engine";
import { EngineError } from "../invariant";
import { WorkbenchEngine } from "../workbenchEngine";

/** The part of the grid's composer that turns a cell's formula into the text of the formula bar. */
export interface FormulaComposer {
  getPrettifiedFormula(cell: { readonly id: number }): string;
}

/** The formula bar shows formulas as typed: structured references stay, and so do spaces. */
export function showTypedFormulas(composer: FormulaComposer, engine: Engine): void {
  if (!(engine instanceof WorkbenchEngine)) throw new EngineError("Only this folder's engine has a composer");
  composer.getPrettifiedFormula = ({ id }) => {
    const at = engine.model.getters.tryGetCellPosition(id);
    if (!at) return "";
    return String(engine.cells.read({ sheetId: at.sheetId, row: at.row, column: at.col }).formula);
  };
}
