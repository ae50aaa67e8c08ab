/** What must load before the first function can answer, ours only: the page, its first script, the functions' metadata. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { projectPaths } from "../scripts/projectPaths";
import { createFigure, type Figure } from "./figure";

const targetKb = 60;
const bytesPerKb = 1024;

/** After a build. The pane's code is fetched later, by the first script, and does not count; Microsoft's library is not ours. */
export function measureStartupBytes(): Figure {
  const page = readFileSync(join(projectPaths.addin, "taskpane.html"), "utf8");
  const files = ["taskpane.html", "functions.json", ...ownFilesOf(page)];
  const gzKb =
    sum(files.map((file) => gzipSync(readFileSync(join(projectPaths.addin, file)), { level: 9 }).length)) /
    bytesPerKb;
  const plainKb = sum(files.map((file) => readFileSync(join(projectPaths.addin, file)).length)) / bytesPerKb;
  return createFigure({
    name: `before the first function can answer (${files.join(", ")})`,
    value: gzKb,
    unit: "KB gz",
    target: targetKb,
    peer: { name: "the same uncompressed", value: plainKb, unit: "KB" },
  });
}

/** Scripts and style sheets that the page itself asks for from our origin, without their query. */
function ownFilesOf(page: string): string[] {
  const asked = [
    ...page.matchAll(/<(?:script[^>]*\ssrc|link[^>]*rel="?stylesheet"?[^>]*\shref)="?([^"\s>]+)/g),
  ];
  return asked
    .map(([, address]) => address ?? "")
    .filter((address) => !address.startsWith("https:"))
    .map((address) => address.split("?", 1)[0] ?? address);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
