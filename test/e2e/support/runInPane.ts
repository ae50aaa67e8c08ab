import type { OpenWorkbench } from "./openWorkbench";

/** Runs a script in the add-in's page, where `Excel` and `Office` are; what it returns must be plain. */
export async function runInPane<Result>({ page }: OpenWorkbench, script: string): Promise<Result> {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane has no page.");
  return frame.evaluate<Result>(`(async () => { ${script} })()`);
}
