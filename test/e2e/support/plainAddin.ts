import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { projectRoot } from "../../../scripts/projectPaths";
import { openWorkbench, type OpenWorkbench, type WorkbenchOptions } from "./openWorkbench";

const folder = join(projectRoot, "test", "e2e", "fixtures", "plainAddin");

/** Opens the workbench on a small add-in of the tests' own, which is served from memory of this run only. */
export async function openPlainAddin(
  options: Pick<WorkbenchOptions, "excel" | "locale" | "isKept" | "workbook"> = {},
): Promise<OpenWorkbench> {
  return openWorkbench({ ...options, manifest: "/fixture/manifest.xml", prepare: servePlainAddin });
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

/** Runs a script in the add-in's page, where `Excel` and `Office` are; what it returns must be plain. */
export async function runInPane<Result>(workbench: OpenWorkbench, script: string): Promise<Result> {
  const frame = workbench.page.frames().find((each) => each.url().includes("taskpane.html"));
  if (frame === undefined) throw new Error("The pane has no page.");
  return frame.evaluate<Result>(`(async () => { ${script} })()`);
}
