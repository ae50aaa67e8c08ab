import { buildIfNeeded } from "./buildAll";
import { developmentOrigin } from "./developmentOrigin";
import { runScript, runTool } from "./runNode";

interface Step {
  readonly name: string;
  readonly run: () => boolean;
}

/** The build comes first: the types of the bundle's own files and the manifest's addresses are checked against it. */
const steps: readonly Step[] = [
  { name: "build", run: () => buildIfNeeded(developmentOrigin) },
  { name: "types", run: () => runTool("typescript", ["-b"]) },
  { name: "lint", run: () => runTool("eslint", ["."]) },
  { name: "format", run: () => runTool("prettier", ["--check", "--log-level", "warn", "."]) },
  { name: "unused", run: () => runTool("knip", []) },
  { name: "reference", run: () => runScript("buildReference.ts", ["--check"]) },
  { name: "manifest", run: () => runScript("manifestLint.ts") },
];

export interface CheckTotals {
  readonly passed: number;
  readonly failed: number;
}

/** Runs every step, also after one has failed, so that one run tells everything. */
export function checkAll(): CheckTotals {
  const results = steps.map(({ name, run }) => {
    const startedMs = Date.now();
    const passed = run();
    console.log(
      `${passed ? "ok    " : "FAILED"} ${name} (${((Date.now() - startedMs) / 1000).toFixed(1)} s)`,
    );
    return passed;
  });
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
