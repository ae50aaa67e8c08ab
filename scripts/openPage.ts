import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type {} from "../src/workbench/shell/workbenchApi";
import { launchBrowser } from "./launchBrowser";
import { projectPaths } from "./projectPaths";
import { spkiHashOf } from "./server/spkiHashOf";
import { startServer } from "./startServer";

export interface ServedBrowser {
  /** https://localhost:N */
  readonly origin: string;
  readonly browser: Browser;
}

/** Builds if needed, serves, opens a browser that trusts the server, and ends both after `use`, however it ends. */
export async function withServedBrowser<T>(use: (served: ServedBrowser) => Promise<T>): Promise<T> {
  const server = await startServer();
  try {
    const browser = await launchBrowser(servedSpkiHash());
    try {
      return await use({ origin: new URL(server.url).origin, browser });
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/** Of the certificate that `npm start` has made or kept. */
export function servedSpkiHash(): string {
  return spkiHashOf(readFileSync(join(projectPaths.certificates, "localhost.crt"), "utf8"));
}

/** The workbench in a fresh context, when its add-in's functions answer. */
export async function openWorkbenchPage(
  served: ServedBrowser,
  options: BrowserContextOptions,
): Promise<Page> {
  const context = await served.browser.newContext(options);
  const page = await context.newPage();
  // tsx names functions through this helper, which a function that is sent to the page leaves behind.
  await page.addInitScript("globalThis.__name ??= (target) => target");
  await page.goto(`${served.origin}/workbench.html?storage=off&locale=${options.locale ?? "en-US"}`);
  await page.evaluate(() => window.workbench.ready());
  return page;
}
