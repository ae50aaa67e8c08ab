import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdirSync } from "node:fs";
import { findBrowser, needsNoSandbox } from "./findBrowser";
import { projectPaths } from "./projectPaths";

export interface OpenBrowser {
  /** Ends the browser; safe to call twice and from an exit handler. */
  close(): void;
}

/**
 * Opens `url` in a profile of its own that trusts one certificate more than usual; or says why not, in a sentence. The
 * profile stays, because the workbench keeps its workbooks in it.
 */
export function openBrowser(url: string, spkiHash: string): OpenBrowser | string {
  const program = findBrowser();
  if (!program) return "No Chromium, Chrome or Edge found here.";
  if (!hasDisplay()) return "There is no display here to open a browser on.";

  mkdirSync(projectPaths.browserProfile, { recursive: true, mode: 0o700 });
  const flags = [
    `--user-data-dir=${projectPaths.browserProfile}`,
    `--ignore-certificate-errors-spki-list=${spkiHash}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
    // It is ended with this process, which would look like a crash to the next one.
    "--hide-crash-restore-bubble",
    // The browser would otherwise warn about the two flags that this profile needs.
    "--test-type",
    ...(needsNoSandbox() ? ["--no-sandbox"] : []),
  ];
  // A process group of its own, because Chromium is many processes and on Debian a shell script first.
  const browser = spawn(program, [...flags, url], {
    stdio: "ignore",
    detached: process.platform !== "win32",
  });
  browser.on("error", (error) => console.error(`${program} did not start: ${error.message}`));
  return {
    close: () => endProcesses(browser),
  };
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

function endProcesses(browser: ChildProcess): void {
  if (browser.pid === undefined) return;
  try {
    if (process.platform === "win32")
      execFileSync("taskkill", ["/pid", String(browser.pid), "/T", "/F"], { stdio: "ignore" });
    else process.kill(-browser.pid, "SIGTERM");
  } catch {
    // Already gone: the user closed the window.
  }
}
