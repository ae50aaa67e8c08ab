import { join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { projectRoot } from "../../../scripts/projectPaths";

export interface Fixture {
  /** The first part of its addresses: "/fixture/". */
  readonly path: string;
  /** A folder of `test/e2e/fixtures`. */
  readonly folder: string;
}

/** Serves an add-in of the tests' own from the server's origin, to this browser context only. */
export async function serveFixture(context: BrowserContext, { path, folder }: Fixture): Promise<void> {
  const files = join(projectRoot, "test", "e2e", "fixtures", folder);
  await context.route(
    (url) => url.pathname.startsWith(path),
    async (route) => {
      const name = new URL(route.request().url()).pathname.slice(path.length);
      const file =
        name === "icon.png" ? join(projectRoot, "assets", "icons", "icon-32.png") : join(files, name);
      await route.fulfill({ path: file });
    },
  );
}
