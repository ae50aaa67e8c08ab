import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectPaths, projectRoot } from "../../scripts/projectPaths";
import { bundledModules } from "./support/bundledModules";

const permissive = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];

function licenceOf(packageName: string): string {
  const file = join(projectRoot, "node_modules", packageName, "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { license: string }).license;
}

describe("the add-in's bundle", () => {
  const modules = bundledModules(projectPaths.addin);

  it("holds the add-in", () => {
    expect(modules.map(({ path }) => path)).toContain("src/addin/main.ts");
  });

  it("holds nothing of the workbench and nothing of Microsoft's library", () => {
    expect(modules.filter(({ path }) => path.startsWith("src/workbench/"))).toEqual([]);
    expect(modules.filter(({ packageName }) => packageName === "@microsoft/office-js")).toEqual([]);
  });

  it("holds packages with a permissive licence only", () => {
    const packages = [...new Set(modules.flatMap(({ packageName }) => packageName ?? []))];
    const others = packages.filter((name) => !permissive.includes(licenceOf(name)));
    expect(others).toEqual([]);
  });

  it("runs no text as code, as its Content-Security-Policy demands", () => {
    const scripts = readdirSync(projectPaths.addin).filter((name) => name.endsWith(".js"));
    const offending = scripts.filter((name) =>
      /\beval\(|new Function\(/.test(readFileSync(join(projectPaths.addin, name), "utf8")),
    );
    expect(offending).toEqual([]);
  });
});

describe("the workbench's bundle", () => {
  const modules = bundledModules(projectPaths.workbench);

  it("holds nothing of the add-in", () => {
    const own = modules.filter(({ path }) => path.startsWith("src/"));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ path }) => !path.startsWith("src/workbench/"))).toEqual([]);
  });

  it("keeps the LGPL parts in a file of their own, which can be replaced", () => {
    const filesWith = new Set(
      modules.filter(({ packageName }) => packageName?.startsWith("@odoo/")).map(({ file }) => file),
    );
    expect([...filesWith]).toEqual(["o-spreadsheet.js"]);
    const inFile = new Set(
      modules.filter(({ file }) => file === "o-spreadsheet.js").map(({ packageName }) => packageName),
    );
    expect([...inFile].sort()).toEqual(["@odoo/o-spreadsheet", "@odoo/owl"]);
  });
});
