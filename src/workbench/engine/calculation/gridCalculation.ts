import type { Area } from "../area";
import type { FunctionCalls } from "../customFunctions/functionCalls";
import { forEachCell } from "../grid/grid";
import { ownGetters } from "../grid/ownGetters";
import type { OwnGetters } from "../grid/ownGetters";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import { CALCULATE, FREEZE, MARK_STALE, THAW } from "./calculationPlugin";
import { evaluateCall } from "./evaluateCall";
import type { CallArgument, CallResult } from "./evaluateCall";
import type { CalculationKind, CalculationMode, CalculationStore } from "./calculationStore";

type AnyDispatch = (type: string, payload?: object) => unknown;

export class GridCalculation implements CalculationStore {
  private currentMode: CalculationMode = "Automatic";

  constructor(
    private readonly grid: Grid,
    private readonly functions: FunctionCalls,
    private readonly noteCalculated: (sheetId: string) => void,
  ) {}

  mode(): CalculationMode {
    return this.currentMode;
  }

  setMode(mode: CalculationMode): void {
    this.currentMode = mode;
    this.follow();
  }

  suspend(): void {
    if (this.grid.batchNumber === null || this.isFrozen()) return;
    this.command(FREEZE);
    this.grid.afterBatch(() => this.follow());
  }

  markDirty(area: Area): void {
    const cellIds = this.formulasIn(area);
    for (const cellId of cellIds) this.functions.forget(cellId);
    if (cellIds.length === 0) return;
    if (this.isFrozen()) this.command(MARK_STALE, { cellIds });
    else this.grid.run((dispatch) => dispatch("EVALUATE_CELLS", { cellIds: [...cellIds] }));
  }

  calculate(kind: CalculationKind): void {
    const isFrozen = this.isFrozen();
    // Without a freeze what is dirty is calculated at once, so there is nothing left for "Recalculate".
    if (kind === "Recalculate" && !isFrozen) return;
    if (kind !== "Recalculate") for (const cellId of this.functions.cellIds()) this.functions.forget(cellId);
    for (const sheetId of this.sheetsWithFormulas()) this.noteCalculated(sheetId);
    this.grid.run((dispatch) => {
      if (isFrozen) (dispatch as AnyDispatch)(THAW);
      if (kind !== "Recalculate") dispatch("EVALUATE_CELLS", {});
    });
    if (isFrozen) this.command(FREEZE);
  }

  calculateArea(area: Area): void {
    if (!this.isFrozen()) return this.markDirty(area);
    const cellIds = this.formulasIn(area);
    for (const cellId of cellIds) this.functions.forget(cellId);
    if (cellIds.length > 0) this.command(CALCULATE, { cellIds });
  }

  call(name: string, args: readonly CallArgument[]): CallResult {
    return evaluateCall(this.grid, name, args);
  }

  isPending(): boolean {
    return this.functions.isPending();
  }

  isStale(): boolean {
    return this.isFrozen() && this.staleGetters().isWorkbenchStale();
  }

  isFrozen(): boolean {
    return this.staleGetters().isWorkbenchFrozen();
  }

  private follow(): void {
    const wantsFreeze = this.currentMode === "Manual";
    if (wantsFreeze !== this.isFrozen()) this.command(wantsFreeze ? FREEZE : THAW);
  }

  private command(type: string, payload: object = {}): void {
    this.grid.run((dispatch: Dispatch) => (dispatch as AnyDispatch)(type, payload));
  }

  private staleGetters(): OwnGetters {
    return ownGetters(this.grid.getters);
  }

  private sheetsWithFormulas(): readonly string[] {
    const { getters } = this.grid;
    return getters
      .getSheetIds()
      .filter((sheetId) => getters.getCells(sheetId).some(({ isFormula }) => isFormula));
  }

  private formulasIn(area: Area): readonly number[] {
    const part = this.grid.existingPart(area);
    const cellIds: number[] = [];
    if (!part) return cellIds;
    const { sheetId, top, left } = part;
    forEachCell(part, (row, column) => {
      const cell = this.grid.getters.getCell({ sheetId, row: top + row, col: left + column });
      if (cell?.isFormula) cellIds.push(cell.id);
    });
    return cellIds;
  }
}
