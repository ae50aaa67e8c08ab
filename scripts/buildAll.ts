import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectPaths, projectRoot } from "./projectPaths";
import { runScript, runTool } from "./runNode";

/** Everything that a build reads; a change in any of it makes the last build stale. */
const inputs = [
  "assets",
  "src",
  "scripts/buildDataset.ts",
  "scripts/buildFunctionsMetadata.ts",
  "scripts/buildReference.ts",
  "scripts/generateFunctionsMetadata.ts",
  "scripts/lintFunctionsMetadata.ts",
  "scripts/readPackageFolder.ts",
  "scripts/reference",
  "manifest.xml",
  "package-lock.json",
  "tsconfig.base.json",
  "webpack.config.js",
];

const stampFile = join(projectPaths.build, "stamp");

/** Dataset, functions metadata, add-in, workbench, in that order; false when a step failed and said why. */
export function buildAll(origin: string): boolean {
  rmSync(stampFile, { force: true });
  const built =
    runScript("buildDataset.ts") &&
    runScript("buildFunctionsMetadata.ts") &&
    runScript("buildReference.ts") &&
    runTool("webpack", ["--env", `origin=${origin}`, "--stats", "errors-warnings"]);
  if (!built) return false;
  mkdirSync(projectPaths.build, { recursive: true });
  writeFileSync(stampFile, stampFor(origin));
  return true;
}

/** Builds unless the last build came from the same inputs. */
export function buildIfNeeded(origin: string): boolean {
  return isFresh(origin) || buildAll(origin);
}

function isFresh(origin: string): boolean {
  const outputs = [
    stampFile,
    join(projectPaths.addin, "taskpane.html"),
    join(projectPaths.workbench, "workbench.html"),
  ];
  return outputs.every((file) => existsSync(file)) && readFileSync(stampFile, "utf8") === stampFor(origin);
}

function stampFor(origin: string): string {
  const hash = createHash("sha256").update(origin);
  for (const input of inputs) {
    for (const file of filesIn(join(projectRoot, input))) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
