/**
 * `npm start`: builds, serves, opens the workbench. Flags: --no-open, --port N (0 takes a free one), --cdn (keep
 * Microsoft's address for office.js, which Excel needs and a machine without a network cannot use).
 */
import { buildIfNeeded } from "./buildAll";
import { developmentOrigin } from "./developmentOrigin";
import { openBrowser } from "./openBrowser";
import { parseStartFlags } from "./parseStartFlags";
import { projectPaths } from "./projectPaths";
import { readOrCreateCertificate } from "./server/certificate";
import { createAppServer, type AppServer, type AppServerOptions } from "./server/createAppServer";

const defaultPort = 3000;
const parentCheckMs = 500;

async function main(): Promise<void> {
  const flags = parseStartFlags(process.argv.slice(2));
  if (typeof flags === "string") return fail(flags);
  const port = flags.port ?? defaultPort;
  if (!buildIfNeeded(developmentOrigin)) return fail("The build failed; nothing is served.");

  const certificate = await readOrCreateCertificate(projectPaths.certificates);
  const server = await listen(port, flags.port === null, {
    certificate,
    folders: projectPaths,
    useCdn: flags.useCdn,
  });
  if (!server) return fail(`Port ${port} is taken; choose another with --port, or 0 for a free one.`);

  const url = `${server.origin}/workbench.html`;
  console.log(`ready ${url}`);
  const closeBrowser = flags.opensBrowser ? showWorkbench(url, certificate.spkiHash) : undefined;
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

function isAddressInUse(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EADDRINUSE";
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

await main();
