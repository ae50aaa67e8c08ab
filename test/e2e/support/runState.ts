import type { BrowserServer } from "playwright-core";
import type { RunningServer } from "../../../scripts/startServer";

/** What the whole run shares; global set-up and tear-down run in one process, the test files in others. */
export const running: { server?: RunningServer; browser?: BrowserServer } = {};

/** How the test files, which may be other processes, find the two. */
export const environment = { url: "WORKBENCH_URL", browser: "WORKBENCH_BROWSER" } as const;

export function readEnvironment(name: keyof typeof environment): string {
  const value = process.env[environment[name]];
  if (!value) throw new Error(`${environment[name]} is not set: run the e2e project of jest.config.js.`);
  return value;
}
