import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { projectRoot } from "../../../scripts/projectPaths";
import { openWorkbench, type OpenWorkbench, type WorkbenchOptions } from "./openWorkbench";

const folder = join(projectRoot, "test", "e2e", "fixtures", "plainAddin");

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

export async function servePlainAddin(context: BrowserContext): Promise<void> {
  await context.route(
    (url) => url.pathname.startsWith("/fixture/"),
    async (route) => {
      const name = new URL(route.request().url()).pathname.slice("/fixture/".length);
      const path =
        name === "icon.png" ? join(projectRoot, "assets", "icons", "icon-32.png") : join(folder, name);
      await route.fulfill({ path });
    },
  );
}
