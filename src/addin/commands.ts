import type { PaneController } from "../taskpane/paneController";

/**
 * The ribbon's commands, by the names in manifest.xml. Each shows in the pane how it ended, where that says more than
 * the sheet does, and always tells Excel that it is done: a command that never completes blocks the ribbon.
 */
export function associateCommands(pane: Promise<PaneController>): void {
  associate("insertTable", pane, (controller) => controller.insert("table", null));
  associate("insertChart", pane, (controller) => controller.insert("chart", null));
  associate("refreshAll", pane, (controller) => controller.refresh());
}

function associate(
  name: string,
  pane: Promise<PaneController>,
  work: (controller: PaneController) => Promise<void>,
): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    pane
      .then(async (controller) => {
        await work(controller);
        // An insert that went well is there to be seen: no pane need open over the sheet, no request be sent.
        if (controller.state().outcome.kind !== "done") await showPane();
      })
      .catch(reportError)
      .finally(() => event.completed());
  });
}

/** A question, a failure and the account of a refresh must be seen. SharedRuntime 1.1; where it is missing the pane shows it when opened. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
