import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "../../scripts/projectPaths";

/**
 * What Microsoft's Open XML SDK has against .xlsx files, one list of lines per file. It runs in a process of its own:
 * its runtime is an ES module, which the test runner cannot load, and it takes seconds to start.
 */
export function ooxmlFaults(files: readonly Uint8Array[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    const paths = files.map((bytes, index) => {
      const path = join(folder, `book${index}.xlsx`);
      writeFileSync(path, bytes);
      return path;
    });
    const validator = ["--import", "tsx", join("scripts", "validateXlsx.ts"), "--json", ...paths];
    return JSON.parse(outputOf(validator)) as string[][];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Faults end the process with 1, and are its output all the same. */
function outputOf(args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd: projectRoot, encoding: "utf8", stdio: "pipe" });
  } catch (failure) {
    const { status, stdout } = failure as { readonly status?: number; readonly stdout?: string };
    if (status === 1 && stdout?.startsWith("[")) return stdout;
    throw failure;
  }
}
