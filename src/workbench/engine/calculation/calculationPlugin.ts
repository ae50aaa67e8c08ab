import { registries } from "@odoo/o-spreadsheet";
import type { Command, Model, UIPlugin } from "@odoo/o-spreadsheet";
import { FrozenResults } from "./frozenResults";

/** Local command: formulas keep what they gave until they are thawed. */
export const FREEZE = "WORKBENCH_FREEZE";
/** Local command: formulas are calculated again, those first whose cells have changed meanwhile. */
export const THAW = "WORKBENCH_THAW";
/** Local command: cells are calculated though formulas are frozen; those that depend on them are not. */
export const CALCULATE = "WORKBENCH_CALCULATE";
/** Local command: cells count as changed. */
export const MARK_STALE = "WORKBENCH_MARK_STALE";

interface OwnCommand {
  readonly type: string;
  readonly cellIds?: readonly number[];
}

type Getters = Model["getters"];
type Position = Parameters<Getters["getEvaluatedCell"]>[0];
type FormulaCell = Parameters<FrozenResults["substitute"]>[0];
interface Place {
  readonly sheetId: string;
  readonly zone: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
}

interface EvaluationPlugin {
  readonly getters: Getters;
  shouldRebuildDependenciesGraph: boolean;
  positionsToUpdate: Position[];
  readonly evaluator: {
    computeFormulaCell(position: Position, cell: FormulaCell): unknown;
    evaluateAllCells(): void;
    getCellsDependingOn(places: Iterable<Place>): Iterable<Place>;
  };
}
type Config = ConstructorParameters<typeof UIPlugin>[0];
interface EvaluationClass {
  new (config: Config): UIPlugin & EvaluationPlugin;
  readonly getters: readonly string[];
}

const Evaluation = registries.coreViewsPluginRegistry.get("evaluation") as unknown as EvaluationClass;

/** The grid's evaluation, which can be told to leave formulas as they are (Excel's manual calculation). */
class FreezableEvaluation extends Evaluation {
  static override readonly getters = [...Evaluation.getters, "isWorkbenchStale", "isWorkbenchFrozen"];
  private frozen: FrozenResults | null = null;
  /** Cells that have changed since formulas were frozen; null for any. */
  private stale: Position[] | null = [];

  constructor(config: Config) {
    super(config);
    const { evaluator } = this;
    const compute = evaluator.computeFormulaCell.bind(evaluator);
    evaluator.computeFormulaCell = (position, cell) =>
      compute(position, this.frozen ? this.frozen.substitute(cell) : cell);
  }

  isWorkbenchStale(): boolean {
    return this.stale === null || this.stale.length > 0;
  }

  isWorkbenchFrozen(): boolean {
    return this.frozen !== null;
  }

  override handle(command: Command): void {
    if (this.frozen) this.noteWhileFrozen(this.frozen, command);
    super.handle(command);
    this.handleOwn(command as OwnCommand);
  }

  override finalize(): void {
    // What happens to whole rows, sheets and names may change any formula.
    if (this.frozen && this.shouldRebuildDependenciesGraph) this.stale = null;
    super.finalize();
  }

  private handleOwn({ type, cellIds = [] }: OwnCommand): void {
    switch (type) {
      case FREEZE:
        this.frozen ??= new FrozenResults(this.getters);
        break;
      case THAW:
        this.thaw();
        break;
      case CALCULATE:
        for (const cellId of cellIds) this.frozen?.forget(cellId);
        this.positionsToUpdate.push(...cellIds.map((cellId) => this.getters.getCellPosition(cellId)));
        break;
      case MARK_STALE:
        this.stale?.push(...cellIds.map((cellId) => this.getters.getCellPosition(cellId)));
        break;
    }
  }

  private thaw(): void {
    this.frozen = null;
    if (this.stale === null) this.evaluator.evaluateAllCells();
    else this.positionsToUpdate.push(...this.stale);
    this.stale = [];
  }

  private noteWhileFrozen(frozen: FrozenResults, command: Command): void {
    switch (command.type) {
      case "UPDATE_CELL":
        this.noteContent(frozen, command);
        break;
      case "UNDO":
      case "REDO":
        for (const undone of command.commands)
          if (undone.type === "UPDATE_CELL") this.noteContent(frozen, undone);
        break;
      case "EVALUATE_CELLS":
        // Answers of functions arrive, and belong to a calculation that has begun before.
        for (const cellId of command.cellIds ?? []) this.thawWithDependants(frozen, cellId);
        break;
    }
  }

  /** What is typed is calculated; what depends on it waits. */
  private noteContent(frozen: FrozenResults, command: Extract<Command, { type: "UPDATE_CELL" }>): void {
    if (command.content === undefined) return;
    const { sheetId, col, row } = command;
    this.stale?.push({ sheetId, col, row });
    frozen.forget(this.getters.getCell({ sheetId, col, row })?.id);
  }

  private thawWithDependants(frozen: FrozenResults, cellId: number): void {
    frozen.forget(cellId);
    const { sheetId, col, row } = this.getters.getCellPosition(cellId);
    const zone = { top: row, bottom: row, left: col, right: col };
    for (const { sheetId: at, zone: part } of this.evaluator.getCellsDependingOn([{ sheetId, zone }]))
      for (let column = part.left; column <= part.right; column += 1)
        for (let line = part.top; line <= part.bottom; line += 1)
          frozen.forget(this.getters.getCell({ sheetId: at, col: column, row: line })?.id);
  }
}

registries.coreViewsPluginRegistry.replace("evaluation", FreezableEvaluation as never);
