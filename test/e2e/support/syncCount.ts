import type { OpenWorkbench } from "./openWorkbench";

/**
 * Requests to the workbook since the log was cleared, every one of them; none may have failed. Only those that ask
 * the runtime about the pane are not counted: they go to Office.addin, not to the workbook.
 */
export async function syncCount(workbench: OpenWorkbench): Promise<number> {
  const requests = await workbench.requests();
  expect(requests.flatMap(({ errorCode }) => errorCode ?? [])).toEqual([]);
  return requests.filter(({ actions }) => !actions.some(({ target }) => isOfPane(target))).length;
}

function isOfPane(target: string): boolean {
  return target.startsWith("AppRuntime");
}
