import type { OpenWorkbench } from "./openWorkbench";

/**
 * Syncs since the log was cleared; none may have failed. After each `Excel.run` the library sends a request of its
 * own that only lets go of the ranges it kept: that one is not a sync of ours.
 */
export async function syncCount(workbench: OpenWorkbench): Promise<number> {
  const requests = await workbench.requests();
  expect(requests.flatMap(({ errorCode }) => errorCode ?? [])).toEqual([]);
  return requests.filter(({ actions }) => actions.some(({ target }) => !isCleaningUp(target))).length;
}

function isCleaningUp(target: string): boolean {
  return target === "Workbook" || target === "Workbook._RemoveReference";
}
