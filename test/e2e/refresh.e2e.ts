import type { BrowserContext } from "playwright-core";
import { changedFigures, packageToServe, type ServedFiles } from "../support/packageToServe";
import { openWorkbench, type OpenWorkbench } from "./support/openWorkbench";
import { press } from "./support/paneButtons";
import { runInPane } from "./support/runInPane";
import { syncCount } from "./support/syncCount";

/** Serves these files as the package beside the add-in, instead of the published ones. */
const serving = (files: ServedFiles) => async (context: BrowserContext) => {
  await context.route("**/data/*", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1) ?? "";
    const body = files.get(name);
    return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ body });
  });
};

const newer = () => packageToServe({ figures: changedFigures() }, "1.1.0");

describe("refresh", () => {
  let workbench: OpenWorkbench;
  afterEach(() => workbench.close());

  it("updates table, chart and formulas from a changed package, in at most four syncs", async () => {
    workbench = await openWorkbench({ prepare: serving(newer()) });
    await press(workbench, "Insert chart");
    await workbench.enter("A30", '=REVIMPORT("Suzuki", 2024)');
    await workbench.enter("A31", '="REVIMPORT(1)"');
    expect((await workbench.read("A30")).value).toBe(5819);
    await workbench.clearRequests();

    expect(await press(workbench, "Refresh")).toMatch(
      /^Now at version 1\.1\.0, released 2026-11-23\. 3 figures changed in 1 table; 1 formula cell recalculated\.$/,
    );
    await workbench.idle();
    expect(await syncCount(workbench)).toBeLessThanOrEqual(4);

    expect(await workbench.values("A11:D13")).toEqual([
      [2024, 93587, 5810, 45107],
      [2025, 111513, 43266, 37022],
      [2026, 120000, 50000, ""],
    ]);
    expect((await workbench.read("A30")).value).toBe(5810);
    const { tables, charts } = await workbench.model();
    expect(tables).toMatchObject([{ name: "ReverseImports", address: "Sheet1!A1:F13" }]);
    expect(charts).toMatchObject([
      {
        title: "All makers: 120,000 in 2026, the most of the 20 years on record here, 1995–2026",
        series: Array.from({ length: 5 }, () => ({ categories: "Sheet1!A2:A13" })),
      },
    ]);
    await workbench.pane.getByText("Suzuki 2024: 5,819 → 5,810").waitFor();
    await workbench.pane.getByText("Figures 1.1.0, released 2026-11-23").waitFor();
  });

  it("keeps a cell that the user typed over, and lists it", async () => {
    workbench = await openWorkbench({ prepare: serving(newer()) });
    await press(workbench, "Insert table");
    await workbench.enter("C11", "6000");
    await press(workbench, "Refresh");
    expect((await workbench.read("C11")).value).toBe(6000);
    await workbench.pane.getByText("Suzuki 2024: 6,000 (the figure is 5,810)").waitFor();
  });

  it("answers from the new dataset after the page was loaded again", async () => {
    workbench = await openWorkbench({ prepare: serving(newer()) });
    await press(workbench, "Refresh");
    await workbench.reload();
    await workbench.enter("A1", '=REVIMPORT("Suzuki", 2026)');
    expect((await workbench.read("A1")).value).toBe(50_000);
  });

  it("runs from the ribbon", async () => {
    workbench = await openWorkbench({ prepare: serving(newer()) });
    await press(workbench, "Insert table");
    await workbench.command("ReverseImports.RefreshAll");
    await workbench.pane.getByText("Figures 1.1.0, released 2026-11-23").waitFor();
    expect((await workbench.read("C11")).value).toBe(5810);
  });

  it("finds a table that was renamed before its first refresh, on a sheet whose name needs quotes", async () => {
    workbench = await openWorkbench({ prepare: serving(newer()) });
    const run = (script: string) =>
      runInPane(workbench, `await Excel.run(async ({ workbook }) => { ${script} });`);
    await run(`workbook.worksheets.getActiveWorksheet().name = "Makers 2025 (draft)";`);
    await press(workbench, "Insert table");
    await run(`workbook.tables.getItem("ReverseImports").name = "Mine";`);
    await workbench.clearRequests();
    expect(await press(workbench, "Refresh")).toMatch(/3 figures changed in 1 table/);
    expect(await syncCount(workbench)).toBeLessThanOrEqual(4);
    expect((await workbench.read("C11")).value).toBe(5810);
    expect((await workbench.model()).tables).toMatchObject([{ name: "Mine" }]);
  });

  it("updates the charts of two sheets, each beside its table", async () => {
    workbench = await openWorkbench({ prepare: serving(newer()) });
    await press(workbench, "Insert chart");
    await runInPane(
      workbench,
      `await Excel.run(async ({ workbook }) => workbook.worksheets.add("Two").activate());`,
    );
    await press(workbench, "Insert chart");
    await press(workbench, "Refresh");
    const { charts } = await workbench.model();
    expect(charts.map(({ sheet, name, series }) => [sheet, name, series[0]?.values])).toEqual([
      ["Sheet1", "ReverseImportsChart", "Sheet1!B2:B13"],
      ["Two", "ReverseImportsChart2", "Two!B2:B13"],
    ]);
  });

  it("refreshes a table that ends at the last row of the sheet", async () => {
    workbench = await openWorkbench({ prepare: serving(newer()) });
    await workbench.select("A1048565");
    await press(workbench, "Insert table");
    expect((await workbench.model()).tables).toMatchObject([{ address: "Sheet1!A1048565:F1048576" }]);
    expect(await press(workbench, "Refresh")).toMatch(/1 figure changed in 1 table/);
    await workbench.pane.getByText("ReverseImports has no free row below for 2026.").waitFor();
    expect((await workbench.read("C1048575")).value).toBe(5810);
  });

  it("refreshes a column whose heading was changed, and lists a cell typed over in it", async () => {
    workbench = await openWorkbench({ prepare: serving(newer()) });
    await press(workbench, "Insert table");
    await workbench.enter("B1", "Everybody");
    await workbench.enter("B3", "1");
    await press(workbench, "Refresh");
    expect(await workbench.values("A13:C13")).toEqual([[2026, 120000, 50000]]);
    await workbench.pane.getByText("All makers 2016: 1 (the figure is 48,559)").waitFor();
  });

  it("says in Japanese that everything is up to date", async () => {
    workbench = await openWorkbench({ locale: "ja-JP" });
    await press(workbench, "表を挿入");
    expect(await press(workbench, "更新")).toBe(
      "最新の状態です：バージョン 1.0.0（2026-11-23 公開）。1個の表に変わった数値はなく、数式のセル0個を再計算しました。",
    );
  });

  it("says that there is nothing newer", async () => {
    workbench = await openWorkbench();
    expect(await press(workbench, "Refresh")).toBe(
      "Up to date: version 1.0.0, released 2026-11-23. This workbook has no tables or formulas of ours.",
    );
  });
});

describe("a refresh that fails", () => {
  let workbench: OpenWorkbench;
  afterEach(() => workbench.close());

  const damaged = newer();
  damaged.set("makers.csv", (damaged.get("makers.csv") ?? "").replace("Suzuki", "Susuki"));

  it.each([
    [
      "a damaged file",
      serving(damaged),
      /^The feed does not check out \(makers\.csv: .*Everything stays as it was\.$/,
    ],
    ["no package", serving(new Map()), /^The feed answered with error 404\. Everything stays as it was\./],
    [
      "no network",
      (context: BrowserContext) => context.route("**/data/*", (route) => route.abort()),
      /^The feed cannot be reached\. Everything stays as it was\./,
    ],
    [
      "an older package",
      serving(packageToServe({ figures: changedFigures() }, "0.9.0")),
      /^The feed offers version 0\.9\.0, older than 1\.0\.0\./,
    ],
  ])("leaves everything as it was: %s", async (_, prepare, sentence) => {
    workbench = await openWorkbench({ prepare: async (context) => void (await prepare(context)) });
    await press(workbench, "Insert table");
    const before = await workbench.values("A1:F14");
    await workbench.clearRequests();
    expect(await press(workbench, "Refresh")).toMatch(sentence);
    expect(await workbench.values("A1:F14")).toEqual(before);
    expect(await syncCount(workbench)).toBe(0);
  });
});
