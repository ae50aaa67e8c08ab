import type { OpenWorkbench } from "./openWorkbench";
import { openPlainAddin, runInPane } from "./plainAddin";

const prelude = `
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const add = (type, address = "A1:C5") => sheet.charts.add(type, sheet.getRange(address), "Columns");
  const loaded = async (object, names) => { object.load(names); await context.sync(); return object.toJSON(); };`;

/** Scripts about charts, with `context`, `sheet` and its figures, `add(type, address)` and `loaded(object, names)`. */
export interface ChartScripts {
  readonly workbench: OpenWorkbench;
  run<Result>(body: string): Promise<Result>;
  /** Code and place of the refusal, or null. */
  failureOf(body: string): Promise<unknown>;
  deleteCharts(): Promise<void>;
}

export async function openChartScripts(): Promise<ChartScripts> {
  const workbench = await openPlainAddin();
  const run = <Result>(body: string) =>
    runInPane<Result>(workbench, `return Excel.run(async (context) => { ${prelude} ${body} });`);
  await run(`
    sheet.getRange("A1:C5").values = [["Year", "Suzuki", "Honda"], ["'2022", 10, 40], ["'2023", 20, 30],
      ["'2024", 30, 20], ["'2025", 40, 10]];
    context.workbook.worksheets.add("Other").getRange("A1:B2").values = [["x", "y"], [1, 2]];
    await context.sync();`);
  return {
    workbench,
    run,
    failureOf: (body) =>
      runInPane<unknown>(
        workbench,
        `try { await Excel.run(async (context) => { ${prelude} ${body} await context.sync(); }); return null; }
         catch (error) { return [error.code, error.debugInfo.errorLocation]; }`,
      ),
    deleteCharts: () =>
      run(`sheet.charts.load("items/id"); await context.sync();
        for (const chart of sheet.charts.items) chart.delete(); await context.sync();`),
  };
}
