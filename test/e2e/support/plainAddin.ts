import type { BrowserContext } from "playwright-core";
import { openWorkbench, type OpenWorkbench, type WorkbenchOptions } from "./openWorkbench";
import { serveFixture } from "./serveFixture";

/** A small add-in of the tests' own, which is served from memory of this run only. */
export const plainAddin = {
  manifest: "/fixture/manifest.xml",
  prepare: servePlainAddin,
} as const satisfies WorkbenchOptions;

/** Opens the workbench on the tests' own add-in. */
export function openPlainAddin(
  options: Pick<WorkbenchOptions, "excel" | "locale" | "isKept" | "workbook"> = {},
): Promise<OpenWorkbench> {
  return openWorkbench({ ...plainAddin, ...options });
}

export function servePlainAddin(context: BrowserContext): Promise<void> {
  return serveFixture(context, { path: "/fixture/", folder: "plainAddin" });
}
