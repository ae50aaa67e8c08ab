import { execFileSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** Names on the PATH, for Linux; Chromium first, because that is what the tests are written against. */
const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macApplications = ["Chromium", "Google Chrome", "Microsoft Edge"];

const windowsPrograms = [
  ["Chromium", "Application", "chrome.exe"],
  ["Google", "Chrome", "Application", "chrome.exe"],
  ["Microsoft", "Edge", "Application", "msedge.exe"],
];

/** The user's Chromium, Chrome or Edge; BROWSER_PATH overrides the search. Undefined when there is none. */
export function findBrowser(): string | undefined {
  const chosen = process.env.BROWSER_PATH;
  if (chosen) return existsSync(chosen) ? chosen : undefined;
  return candidates().find(isExecutable);
}

/**
 * For tests, screenshots and figures, which cannot do without a browser: installs Debian's when this is a Debian
 * machine and we may, else says what to install and ends with a failure. Never skips.
 */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  if (canInstall()) {
    console.log("No Chromium here; installing Debian's.");
    const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
    execFileSync("apt-get", ["update", "-q"], options);
    execFileSync("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium"], options);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error("No Chromium, Chrome or Edge found: install one, or set BROWSER_PATH to its program file.");
}

/** Chromium refuses to sandbox itself for root on Linux and then does not start at all. */
export function needsNoSandbox(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0;
}

function candidates(): string[] {
  switch (process.platform) {
    case "win32":
      return ["LOCALAPPDATA", "PROGRAMFILES", "PROGRAMFILES(X86)"]
        .map((name) => process.env[name])
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => windowsPrograms.map((parts) => join(folder, ...parts)));
    case "darwin":
      return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
        macApplications.map((name) => join(folder, `${name}.app`, "Contents", "MacOS", name)),
      );
    default: {
      const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
      return commands.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Absent or not ours to run: the next candidate is tried.
    return false;
  }
}

function canInstall(): boolean {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/etc/debian_version");
}
