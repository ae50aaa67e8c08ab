/**
 * `npm start`: builds, serves, opens the workbench. Flags: --no-open, --port N (0 takes a free one), --cdn (keep
 * Microsoft's address for office.js, which Excel needs and a machine without a network cannot use).
 */
import { parseArgs } from "node:util";
import { buildIfNeeded } from "./buildAll";
import { developmentOrigin } from "./developmentOrigin";
import { openBrowser } from "./openBrowser";
import { projectPaths } from "./projectPaths";
import { readOrCreateCertificate } from "./server/certificate";
import { createAppServer, type AppServer, type AppServerOptions } from "./server/createAppServer";

const defaultPort = 3000;
const parentCheckMs = 500;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      "no-open": { type: "boolean", default: false },
      cdn: { type: "boolean", default: false },
    },
  });
  const port = parsePort(values.port);
  if (port === undefined) return fail(`--port takes a number from 0 to 65535, not "${values.port}".`);
  if (!buildIfNeeded(developmentOrigin)) return fail("The build failed; nothing is served.");

  const certificate = await readOrCreateCertificate(projectPaths.certificates);
  const server = await listen(port, values.port === undefined, {
    certificate,
    folders: projectPaths,
    useCdn: values.cdn,
  });
  if (!server) return fail(`Port ${port} is taken; choose another with --port, or 0 for a free one.`);

  const url = `${server.origin}/workbench.html`;
  console.log(`ready ${url}`);
  const closeBrowser = values["no-open"] ? undefined : showWorkbench(url, certificate.spkiHash);
  endTogether(server, closeBrowser);
}

function showWorkbench(url: string, spkiHash: string): (() => void) | undefined {
  const opened = openBrowser(url, spkiHash);
  if (typeof opened !== "string") return () => opened.close();
  console.log(`${opened} Open the address above yourself; the browser will warn about the certificate once.`);
  return undefined;
}

/** The usual port may be busy, then any free one does; a port that was asked for is that one or none. */
async function listen(
  port: number,
  mayMove: boolean,
  options: AppServerOptions,
): Promise<AppServer | undefined> {
  try {
    return await createAppServer(port, options);
  } catch (error) {
    if (!isAddressInUse(error)) throw error;
    if (!mayMove) return undefined;
    console.log(`Port ${port} is taken, so a free one is used. Excel itself expects ${developmentOrigin}.`);
    return createAppServer(0, options);
  }
}

function endTogether(server: AppServer, closeBrowser: (() => void) | undefined): void {
  if (closeBrowser) process.once("exit", closeBrowser);
  const end = () => void server.close().then(() => process.exit(0));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, end);
  // npm (11, Linux) passes a signal on to the shell between us but not to us; then our parent is gone.
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, parentCheckMs).unref();
}

function parsePort(text: string | undefined): number | undefined {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  return /^\d+$/.test(text) && port <= 65535 ? port : undefined;
}

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await main();
