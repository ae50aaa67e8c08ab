import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser, needsNoSandbox } from "./findBrowser";

export interface OpenBrowser {
  /** Ends the browser and removes its profile; safe to call twice and from an exit handler. */
  close(): void;
}

/** Opens `url` in a throwaway profile that trusts one certificate more than usual; or says why not, in a sentence. */
export function openBrowser(url: string, spkiHash: string): OpenBrowser | string {
  const program = findBrowser();
  if (!program) return "No Chromium, Chrome or Edge found here.";
  if (!hasDisplay()) return "There is no display here to open a browser on.";

  const profile = mkdtempSync(join(tmpdir(), "reverse-imports-"));
  const flags = [
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${spkiHash}`,
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
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
    close() {
      endProcesses(browser);
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
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
    else process.kill(-browser.pid, "SIGKILL");
  } catch {
    // Already gone: the user closed the window.
  }
}
