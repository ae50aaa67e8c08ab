import { areaAt } from "../area";
import type { CellPosition } from "../area";
import type { CellValue } from "../cells/cellStore";
import type { EngineEvent } from "./engineEvent";
import type { PriorReading } from "./priorCell";

type Prior = CellPosition & { readonly previousFormula: string };

/** Cells whose formula changes, or that had none and get one, with what they held before. */
export class FormulaLog {
  private readonly priors = new Map<string, Prior>();

  note(position: CellPosition, content: string, read: () => PriorReading): void {
    const key = `${position.sheetId} ${position.row} ${position.column}`;
    if (this.priors.has(key)) return;
    const { formula } = read();
    if (!content.startsWith("=") && !formula.startsWith("=")) return;
    this.priors.set(key, { ...position, previousFormula: formula });
  }

  /** One event for each sheet; a formula that was only entered again has not changed. */
  take(formulaAt: (position: CellPosition) => CellValue): EngineEvent[] {
    const changed = [...this.priors.values()].filter(
      (prior) => String(formulaAt(prior)) !== prior.previousFormula,
    );
    return [...new Set(changed.map(({ sheetId }) => sheetId))].map((sheetId) => ({
      type: "formulasChanged",
      sheetId,
      cells: changed
        .filter((prior) => prior.sheetId === sheetId)
        .map(({ row, column, previousFormula }) => ({
          cell: areaAt({ sheetId, row, column }),
          previousFormula,
        })),
    }));
  }
}
