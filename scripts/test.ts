/**
 * `npm test`: the checks, the unit tests twice (two time zones and languages, because dates and numbers are where
 * programs take their machine for the world), and the end-to-end tests. The last line is the sum of all of them.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkAll, type CheckTotals } from "./checkAll";
import { requireBrowser } from "./findBrowser";
import { projectPaths } from "./projectPaths";
import { runTool } from "./runNode";

const places = [
  { TZ: "Asia/Tokyo", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8" },
  { TZ: "America/New_York", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" },
];

function main(): void {
  // First, because installing one takes a while and a machine without one should say so at once.
  requireBrowser();
  const totals = [checkAll(), ...places.map((place) => runJest("unit", place)), runJest("e2e", {})];
  const passed = totals.reduce((sum, each) => sum + each.passed, 0);
  const failed = totals.reduce((sum, each) => sum + each.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function runJest(project: "unit" | "e2e", place: Readonly<Record<string, string>>): CheckTotals {
  const report = join(projectPaths.build, `jest-${project}.json`);
  mkdirSync(projectPaths.build, { recursive: true });
  rmSync(report, { force: true });
  console.log(`\n${project} tests ${place.TZ ? `in ${place.TZ}, ${place.LANG}` : "in a browser"}`);
  const args = [
    "--selectProjects",
    project,
    "--json",
    `--outputFile=${report}`,
    "--silent=false",
    "--passWithNoTests=false",
  ];
  const succeeded = runTool("jest", args, { env: place });
  return readTotals(report, succeeded);
}

/** A run that ended without a report, or failed with no failing test, still counts as one failure. */
function readTotals(report: string, succeeded: boolean): CheckTotals {
  const totals = readReport(report);
  if (!totals) return { passed: 0, failed: 1 };
  const failed = totals.numFailedTests + totals.numRuntimeErrorTestSuites;
  return { passed: totals.numPassedTests, failed: succeeded ? failed : Math.max(1, failed) };
}

interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

function readReport(report: string): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as JestReport;
  } catch {
    // Jest ended before it could write one; it has said why on the terminal.
    return undefined;
  }
}

main();
