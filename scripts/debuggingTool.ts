import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { projectRoot } from "./projectPaths";

/** What office-addin-debugging 7.0.0 prints when it fails; it exits with 0 all the same (seen on Linux, 2026-11). */
const failureSigns = [/^Unable to /m, /^Error: /m, /you need to specify a document url/, /not found/];

/** Runs office-addin-debugging, shows what it says, and tells from the text whether it did what was asked. */
export function runDebuggingTool(args: readonly string[]): boolean {
  const program = join(projectRoot, "node_modules", "office-addin-debugging", "cli.js");
  // Its first start on Windows and Mac asks questions, so it gets the keyboard.
  const result = spawnSync(process.execPath, [program, ...args], {
    stdio: ["inherit", "pipe", "pipe"],
    encoding: "utf8",
  });
  const text = result.stdout + result.stderr;
  process.stdout.write(text);
  return result.status === 0 && !saysFailure(text);
}

export function saysFailure(text: string): boolean {
  return failureSigns.some((sign) => sign.test(text));
}
