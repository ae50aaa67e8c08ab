import type { CommandOutcome } from "../wire/commands";
import type { AddinPages } from "./addinPages";
import type { PaneFrame } from "./paneFrame";
import type { ControlState, RibbonState } from "./ribbonState";
import type { WorkbenchText } from "./text/workbenchText";

export interface RibbonCommandParts {
  readonly ribbon: RibbonState;
  readonly pages: Pick<AddinPages, "runAction" | "showInPane">;
  readonly pane: PaneFrame;
  readonly text: WorkbenchText;
  /** The label of the command that runs now, or null. */
  onRunning(label: string | null): void;
}

/** Presses a ribbon button. Rejects with a sentence when there is no such button or its command fails. */
export function createRibbonCommands(parts: RibbonCommandParts): (controlId: string) => Promise<void> {
  return async (controlId) => {
    const control = parts.ribbon.control(controlId);
    if (control === undefined) throw new Error(`The ribbon has no control "${controlId}".`);
    if (!control.enabled) throw new Error(`The control "${controlId}" is disabled.`);
    const { action } = control.definition;
    if (action.kind === "showTaskpane") {
      parts.pages.showInPane(action.pageUrl);
      parts.pane.setVisible(true);
      if (action.title !== null) parts.pane.setTitle(action.title);
      return;
    }
    const outcome = await runAction(parts, control, action.functionName);
    throwUnlessCompleted(outcome, { control, functionName: action.functionName, text: parts.text });
  };
}

async function runAction(
  { pages, onRunning }: RibbonCommandParts,
  { id, label }: ControlState,
  functionName: string,
): Promise<CommandOutcome> {
  onRunning(label);
  try {
    return await pages.runAction(id, functionName);
  } finally {
    onRunning(null);
  }
}

function throwUnlessCompleted(
  outcome: CommandOutcome,
  { control, functionName, text }: { control: ControlState; functionName: string; text: WorkbenchText },
): void {
  if (outcome === "unknown_action") throw new Error(text.actionUnknown(control.label, functionName));
  if (outcome === "failed") throw new Error(text.commandFailed(control.label));
}
