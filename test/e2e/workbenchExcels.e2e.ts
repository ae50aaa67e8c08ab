import { excelScripts } from "./support/excelScripts";
import type { OpenWorkbench } from "./support/openWorkbench";
import { openPlainAddin } from "./support/plainAddin";
import { runInPane } from "./support/runInPane";

describe("the Excel that the workbench plays", () => {
  let workbench: OpenWorkbench;
  afterEach(() => workbench.close());

  const supports = (...sets: readonly string[]) =>
    runInPane<boolean[]>(
      workbench,
      `return ${JSON.stringify(sets)}.map((set) => {
         const [name, version] = set.split(" ");
         return Office.context.requirements.isSetSupported(name, version);
       });`,
    );

  it("refuses members newer than Excel 2021 LTSC, and says so before", async () => {
    workbench = await openPlainAddin({ excel: "2021" });
    expect(
      await supports("ExcelApi 1.14", "ExcelApi 1.15", "SharedRuntime 1.2", "CustomFunctionsRuntime 1.3"),
    ).toEqual([true, false, false, true]);
    const { failureOf } = excelScripts(workbench);
    expect(
      await failureOf(`
        context.workbook.load("name");
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("valuesAsJson");`),
    ).toEqual(["ApiNotFound", "Range.valuesAsJson"]);
    expect(await runInPane(workbench, "return Office.context.diagnostics.version;")).toBe("16.0.14332.20011");
  });

  it("is the current one until another is chosen at the top of the page", async () => {
    workbench = await openPlainAddin();
    expect(await supports("ExcelApi 1.21", "ExcelApi 1.22")).toEqual([true, false]);
    const { page } = workbench;
    expect(await page.locator(".status-played").textContent()).toBe("Excel, current, web · ExcelApi 1.21");

    await Promise.all([
      page.waitForURL(/excel=2024-mac/),
      page.getByLabel("Excel that is played").selectOption("2024-mac"),
    ]);
    await page.evaluate(() => window.workbench.ready());
    expect(await page.locator(".status-played").textContent()).toBe("Excel 2024 LTSC, Mac · ExcelApi 1.17");
    expect(await supports("ExcelApi 1.17", "ExcelApi 1.18")).toEqual([true, false]);
  });
});
