import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../../scripts/projectPaths";
import { gridJa } from "../../../src/workbench/shell/text/gridJa";

describe("gridJa", () => {
  const library = join(projectRoot, "node_modules", "@odoo", "o-spreadsheet", "dist");
  const said = ["o_spreadsheet.esm.js", "o_spreadsheet.xml"]
    .map((file) => readFileSync(join(library, file), "utf8"))
    .join("\n")
    .replaceAll('\\"', '"');

  it("translates only what o-spreadsheet says", () => {
    expect(Object.keys(gridJa).filter((term) => !said.includes(term))).toEqual([]);
  });

  it("keeps every place that is filled in", () => {
    const places = (text: string) => (text.match(/%(?:\(\w+\))?s/g) ?? []).sort();
    const uneven = Object.entries(gridJa).filter(([term, text]) => `${places(term)}` !== `${places(text)}`);
    expect(uneven).toEqual([]);
  });
});
