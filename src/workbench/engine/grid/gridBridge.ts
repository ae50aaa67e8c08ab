import { registries, UIPlugin } from "@odoo/o-spreadsheet";
import type { Command, Model } from "@odoo/o-spreadsheet";

export type Dispatch = Model["dispatch"];

/** What the engine hooks into a grid: o-spreadsheet hands it to the plugin and to functions as `custom.bridge`. */
export interface GridBridge {
  /** A command is about to be carried out; nothing may be dispatched here. */
  noteBefore(command: Command): void;
  /** A command was carried out; sub-commands are told one by one. May dispatch core commands. */
  noteCommand(command: Command, dispatch: Dispatch): void;
  /** The body of one of our own commands is carried out, nothing of it evaluated. May dispatch core commands. */
  noteRunEnd(dispatch: Dispatch): void;
  /** The outermost command is complete and everything is evaluated; nothing may be dispatched here. */
  noteEvaluated(): void;
  /** Whether a user may not do this, as the sheet is protected or no cell holds it; asked of the commands of users only. */
  refuses(command: Command): boolean;
  /** What is being carried out was asked for by a script, not typed. */
  isScript(): boolean;
  /** Which batch of a script is being carried out, or null: what one batch did is undone in one step. */
  batchNumber(): number | null;
}

interface RunCommand {
  readonly type: typeof RUN;
  body(dispatch: Dispatch): void;
}

/** Local command that carries its own body: whatever it dispatches is one evaluation and one undo step. */
export const RUN = "WORKBENCH_RUN";

/** Not one of o-spreadsheet's own commands, so its types do not know it. */
function asRun(command: { readonly type: string }): RunCommand | null {
  return command.type === RUN ? (command as RunCommand) : null;
}

class WorkbenchPlugin extends UIPlugin {
  private readonly bridge: GridBridge | undefined;

  constructor(config: ConstructorParameters<typeof UIPlugin>[0]) {
    super(config);
    this.bridge = (config.custom as { readonly bridge?: GridBridge }).bridge;
  }

  override allowDispatch(command: Command): ReturnType<UIPlugin["allowDispatch"]> {
    const refused = this.bridge?.isScript() === false && !asRun(command) && this.bridge.refuses(command);
    return (refused ? "SheetLocked" : "Success") as ReturnType<UIPlugin["allowDispatch"]>;
  }

  override beforeHandle(command: Command): void {
    if (!asRun(command)) this.bridge?.noteBefore(command);
  }

  override handle(command: Command): void {
    const run = asRun(command);
    if (run) {
      run.body(this.dispatch);
      this.bridge?.noteRunEnd(this.dispatch);
    } else this.bridge?.noteCommand(command, this.dispatch);
  }

  override finalize(): void {
    this.bridge?.noteEvaluated();
  }
}

registries.featurePluginRegistry.add("workbench", WorkbenchPlugin);
