import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { firstCycle, importsOf, sourceFiles } from "./importGraph";

const ROOT = join(__dirname, "..", "..");

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  reference: ["domain"],
  app: ["domain"],
  data: ["app", "domain"],
  workbook: ["app", "domain"],
  functions: ["app", "domain"],
  taskpane: ["app", "domain"],
  addin: ["app", "data", "domain", "functions", "taskpane", "workbook"],
  workbench: [],
};

/** Inside the workbench too, imports point one way: shell → faults → wire → model → engine. */
const WORKBENCH_ORDER = ["shell", "faults", "wire", "model", "engine"];

const files = sourceFiles(ROOT, "src");
const imports = importsOf(ROOT, files);
const layerOf = (path: string) => path.split("/")[1] ?? "";

describe("layers", () => {
  it("import only the layers below them", () => {
    const broken = imports.filter(({ from, to }) => {
      const [above, below] = [layerOf(from), layerOf(to)];
      return above !== below && !(ALLOWED[above] ?? []).includes(below);
    });

    expect(broken).toEqual([]);
  });

  it("of the workbench import only the rooms below them", () => {
    const rank = (path: string) => WORKBENCH_ORDER.indexOf(path.split("/")[2] ?? "");
    const upwards = imports.filter(
      ({ from, to }) =>
        layerOf(from) === "workbench" && rank(from) >= 0 && rank(to) >= 0 && rank(to) < rank(from),
    );

    expect(upwards).toEqual([]);
  });

  it("are all named here", () => {
    expect(readdirSync(join(ROOT, "src")).sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it("print who imports whom", () => {
    const counts = new Map<string, number>();
    for (const { from, to } of imports) {
      if (layerOf(from) !== layerOf(to)) {
        const edge = `${layerOf(from)} → ${layerOf(to)}`;
        counts.set(edge, (counts.get(edge) ?? 0) + 1);
      }
    }
    const table = [...counts].sort().map(([edge, count]) => `${edge.padEnd(24)} ${count}`);
    process.stdout.write(`${table.join("\n")}\n`);

    expect(table.length).toBeGreaterThan(0);
  });
});

describe("source files", () => {
  it("import what exists", () => {
    const known = new Set(files);
    const assets = /\.(css|xml|json|html|svg)$/;

    expect(imports.filter(({ to }) => !known.has(to) && !assets.test(to))).toEqual([]);
  });

  it("form no cycle of value imports", () => {
    expect(firstCycle(imports)).toEqual([]);
  });

  it("name Excel.* only in src/workbook", () => {
    const naming = files.filter(
      (file) => layerOf(file) !== "workbook" && /\bExcel\.[A-Z]\w+/.test(withoutComments(file)),
    );

    expect(naming).toEqual([]);
  });
});

describe("decision records", () => {
  it("have unique numbers and the five headings", () => {
    const folder = join(ROOT, "docs", "decisions");
    const names = readdirSync(folder).sort();
    const numbers = names.map((name) => name.slice(0, 4));
    const incomplete = names.filter((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return !["- Date: ", "- Status: ", "## Context", "## Decision", "## Consequences"].every((part) =>
        text.includes(part),
      );
    });

    expect(new Set(numbers).size).toBe(numbers.length);
    expect(incomplete).toEqual([]);
  });
});

function withoutComments(file: string): string {
  return readFileSync(join(ROOT, file), "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\/\/.*$/gm, "")
    .replace(/(["'`])(?:\\.|(?!\1).)*\1/g, "");
}
