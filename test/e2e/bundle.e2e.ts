import { readFileSync } from "node:fs";
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

  it("forbids itself to run text as code, and has no script in its page", () => {
    const page = readFileSync(join(projectPaths.addin, "taskpane.html"), "utf8");
    const [, policy = ""] = /Content-Security-Policy"?\s+content="([^"]*)"/.exec(page) ?? [];
    expect(policy).toContain("default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy).not.toContain("unsafe-eval");
    const scripts = [...page.matchAll(/<script\b[^>]*>([^<]*)/g)];
    expect(scripts.map(([, text]) => text)).toEqual(["", ""]);
  });

  it("asks for Microsoft's library where the Store demands it, and for nothing else from elsewhere", () => {
    const page = readFileSync(join(projectPaths.addin, "taskpane.html"), "utf8");
    const addresses = [...page.matchAll(/(?:src|href)="?(https?:[^"\s>]+)/g)].map(([, address]) => address);
    expect(addresses).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  });
});

describe("the workbench's bundle", () => {
  const modules = bundledModules(projectPaths.workbench);

  it("holds nothing of the add-in", () => {
    const own = modules.filter(({ path }) => path.startsWith("src/"));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ path }) => !path.startsWith("src/workbench/"))).toEqual([]);
  });

  it("loads what reads and writes .xlsx files when the first one is opened or saved", () => {
    const packages = ["fflate", "wasm-xlsxwriter"];
    const files = modules
      .filter(({ packageName }) => packages.includes(packageName ?? ""))
      .map(({ packageName, file }) => [packageName, file]);
    expect(new Set(files.map(([packageName]) => packageName))).toEqual(new Set(packages));
    expect(files.filter(([, file]) => file === "workbench.js")).toEqual([]);
    const ofAddin = bundledModules(projectPaths.addin).map(({ packageName }) => packageName);
    expect(ofAddin.filter((name) => packages.includes(name ?? ""))).toEqual([]);
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
