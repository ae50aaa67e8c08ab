import { CorePlugin, coreTypes, registries } from "@odoo/o-spreadsheet";
import type { CommandResult, CoreCommand } from "@odoo/o-spreadsheet";

import { isProtected } from "../book/bookProtection";

/** Command that keeps all values of a sheet, or of the workbook; undefined ones are removed. */
export const SET_STATE = "WORKBENCH_SET_STATE";

interface SetState {
  readonly type: typeof SET_STATE;
  readonly scope: string;
  readonly values: Readonly<Record<string, unknown>>;
  /** Whose values are not what they were. */
  readonly keys: readonly string[];
}

/** The scope of what belongs to no sheet; no sheet has this id. */
export const WORKBOOK_SCOPE = "workbook";

type Values = Readonly<Record<string, unknown>>;
/** Not one of o-spreadsheet's own commands, so its types do not know it. */
type AnyCommand = { readonly type: string };

/** Null for any other command. */
export function asSetState(command: AnyCommand): SetState | null {
  return command.type === SET_STATE ? (command as SetState) : null;
}

const ofStructure: ReadonlySet<string> = new Set([
  "CREATE_SHEET",
  "DELETE_SHEET",
  "DUPLICATE_SHEET",
  "RENAME_SHEET",
  "MOVE_SHEET",
  "HIDE_SHEET",
  "SHOW_SHEET",
  "COLOR_SHEET",
]);

export interface StateGetters {
  getWorkbenchState(scope: string): Values;
}

/** Values that the grid knows nothing of, kept where its own history undoes and redoes them. */
class StatePlugin extends CorePlugin implements StateGetters {
  static override readonly getters = ["getWorkbenchState"] as const;
  readonly values: Record<string, Values> = {};

  getWorkbenchState(scope: string): Values {
    return this.values[scope] ?? {};
  }

  /** A protected workbook refuses what changes its sheets as such, whoever asks. */
  override allowDispatch(command: CoreCommand): CommandResult {
    const isRefused = ofStructure.has(command.type) && isProtected(this.getWorkbenchState(WORKBOOK_SCOPE));
    return (isRefused ? "Readonly" : "Success") as CommandResult;
  }

  override handle(command: CoreCommand): void {
    const own = asSetState(command);
    if (own) this.keep(own);
    else if (command.type === "DELETE_SHEET") this.put(command.sheetId, {});
    else if (command.type === "DUPLICATE_SHEET")
      this.put(command.sheetIdTo, this.getWorkbenchState(command.sheetId));
  }

  private keep({ scope, values }: SetState): void {
    this.put(scope, Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
  }

  private put(scope: string, values: Values): void {
    // Each scope is replaced as a whole: the grid's history keeps what was there before.
    (this.history.update as (...path: unknown[]) => void)("values", scope, values);
  }
}

registries.corePluginRegistry.add("workbench_state", StatePlugin);
(coreTypes as Set<string>).add(SET_STATE);
registries.inverseCommandRegistry.add(SET_STATE, (command) => [command]);
