import { registries } from "@odoo/o-spreadsheet";
import type { Command, CorePlugin, UIPlugin } from "@odoo/o-spreadsheet";
import type { GridBridge } from "./gridBridge";

/** Where the grid's own rules are not Excel's: its plugins with the differing rule replaced. */

type Config = ConstructorParameters<typeof CorePlugin>[0];
interface PluginClass<T> {
  new (config: Config): CorePlugin & T;
  readonly getters: readonly string[];
}

interface TablePlugin {
  canUpdateCellCmdExtendTable(command: unknown, table: unknown): "none" | "down" | "right";
}

function pluginNamed<T>(name: string): PluginClass<T> {
  return registries.corePluginRegistry.get(name) as unknown as PluginClass<T>;
}

function bridgeOf({ custom }: Config): GridBridge | undefined {
  return (custom as { readonly bridge?: GridBridge }).bridge;
}

/**
 * Tables grow with what is typed beside them. That is AutoCorrect, a feature of typing
 * (support.microsoft.com, "Resize a table by adding or removing rows and columns"), so a script's writes do not do it.
 * Unverified in Excel: AutoCorrect's other feature, calculated columns, was seen to act on a script's rows
 * (Windows, https://github.com/OfficeDev/office-js/issues/6745).
 */
class TypedTables extends pluginNamed<TablePlugin>("tables") {
  private readonly bridge: GridBridge | undefined;

  constructor(config: Config) {
    super(config);
    this.bridge = bridgeOf(config);
  }

  override canUpdateCellCmdExtendTable(command: unknown, table: unknown): "none" | "down" | "right" {
    return this.bridge?.isScript() ? "none" : super.canUpdateCellCmdExtendTable(command, table);
  }
}

/** Local command: what was done until then cannot be undone. */
export const FORGET_HISTORY = "WORKBENCH_FORGET_HISTORY";
/** Local command: what the batch with this number did is undone, and cannot be done again. */
export const TAKE_BACK = "WORKBENCH_TAKE_BACK";

type HistoryConfig = ConstructorParameters<typeof UIPlugin>[0];
interface HistoryPlugin {
  undoStack: string[];
  redoStack: string[];
  onNewLocalStateUpdate(update: { readonly id: string }): void;
  requestHistoryChange(type: "UNDO" | "REDO"): void;
}
interface HistoryClass {
  new (config: HistoryConfig): UIPlugin & HistoryPlugin;
  readonly getters: readonly string[];
  readonly layers: readonly [];
}

/** As many as the grid's own history keeps. */
const MAX_UNDO_STEPS = 99;

/** Undoes what a script's batch did in one step, as a user knows nothing of its parts; forgets when told to. */
class StepHistory extends (registries.featurePluginRegistry.get("history") as unknown as HistoryClass) {
  private readonly bridge: GridBridge | undefined;
  /** The batch that made a change; changes of no batch are a step each. Ids are those on the stacks. */
  private readonly batches = new Map<string, number>();

  constructor(config: HistoryConfig) {
    super(config);
    this.bridge = (config.custom as { readonly bridge?: GridBridge }).bridge;
  }

  override handle(command: Command): void {
    const { type, batch } = command as { readonly type: string; readonly batch?: number };
    if (type === TAKE_BACK) this.takeBack(batch);
    else if (type === FORGET_HISTORY) {
      this.undoStack = [];
      this.redoStack = [];
      this.batches.clear();
    } else super.handle(command);
  }

  private takeBack(batch: number | undefined): void {
    const last = this.undoStack.at(-1);
    if (last === undefined || batch === undefined || this.batches.get(last) !== batch) return;
    this.requestHistoryChange("UNDO");
    this.redoStack = [];
  }

  override onNewLocalStateUpdate({ id }: { readonly id: string }): void {
    const batch = this.bridge?.batchNumber() ?? null;
    if (batch !== null) this.batches.set(id, batch);
    const isNewStep = !this.isOfSameStep(id, this.undoStack.at(-1));
    this.undoStack.push(id);
    this.redoStack = [];
    if (isNewStep && this.stepCount() > MAX_UNDO_STEPS) this.forgetOldestStep();
  }

  override requestHistoryChange(type: "UNDO" | "REDO"): void {
    const stack = type === "UNDO" ? this.undoStack : this.redoStack;
    const first = stack.at(-1);
    super.requestHistoryChange(type);
    while (first !== undefined && this.isOfSameStep(first, stack.at(-1))) super.requestHistoryChange(type);
  }

  private isOfSameStep(one: string, other: string | undefined): boolean {
    const batch = this.batches.get(one);
    return batch !== undefined && other !== undefined && batch === this.batches.get(other);
  }

  private stepCount(): number {
    return this.undoStack.filter((id, index) => !this.isOfSameStep(id, this.undoStack[index - 1])).length;
  }

  private forgetOldestStep(): void {
    const oldest = this.undoStack[0];
    if (oldest === undefined) return;
    const end = this.undoStack.findIndex((id) => id !== oldest && !this.isOfSameStep(id, oldest));
    for (const id of this.undoStack.splice(0, Math.max(end, 1))) this.batches.delete(id);
  }
}

registries.featurePluginRegistry.replace("history", StepHistory);
registries.corePluginRegistry.replace("tables", TypedTables);
