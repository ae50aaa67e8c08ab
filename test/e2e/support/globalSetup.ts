import { readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowserServer } from "../../../scripts/launchBrowser";
import { projectPaths } from "../../../scripts/projectPaths";
import { spkiHashOf } from "../../../scripts/server/spkiHashOf";
import { environment, running } from "./runState";
import { startServer } from "../../../scripts/startServer";

/** One server on a free port and one browser for the run. Trusts the server's certificate as `npm start` does. */
export default async function globalSetup(): Promise<void> {
  running.server = await startServer();
  const certificate = readFileSync(join(projectPaths.certificates, "localhost.crt"), "utf8");
  running.browser = await launchBrowserServer(spkiHashOf(certificate));
  process.env[environment.url] = running.server.url;
  process.env[environment.browser] = running.browser.wsEndpoint();
}
