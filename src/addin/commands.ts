import type { PaneController } from "../taskpane/paneController";

/**
 * The ribbon's commands, by the names in manifest.xml. Each shows how it ended in the pane, and always tells Excel
 * that it is done: a command that never completes blocks the ribbon.
 */
export function associateCommands(pane: Promise<PaneController>): void {
  associate("insertTable", async () => (await pane).insert("table", false));
  associate("insertChart", async () => (await pane).insert("chart", false));
  associate("refreshAll", async () => (await pane).refresh());
}

function associate(name: string, work: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    work()
      .then(showPane)
      .catch(reportError)
      .finally(() => event.completed());
  });
}

/** A question or a failure must be seen. SharedRuntime 1.1; where it is missing the pane shows it when opened. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) await Office.addin.showAsTaskpane();
}
