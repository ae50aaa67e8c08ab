import { suiteScripts } from "./excelScripts";

const start = `
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const add = (type, address = "A1:C5") => sheet.charts.add(type, sheet.getRange(address), "Columns");
  const loaded = async (object, names) => { object.load(names); await context.sync(); return object.toJSON(); };`;

/**
 * Scripts about charts, with `sheet` and its figures, `add(type, address)` and `loaded(object, names)`. Every test of
 * the `describe` that calls this begins without charts.
 */
export function chartScripts(): ReturnType<typeof suiteScripts> {
  const scripts = suiteScripts(start);
  beforeAll(() =>
    scripts.run(`
      sheet.getRange("A1:C5").values = [["Year", "Suzuki", "Honda"], ["'2022", 10, 40], ["'2023", 20, 30],
        ["'2024", 30, 20], ["'2025", 40, 10]];
      context.workbook.worksheets.add("Other").getRange("A1:B2").values = [["x", "y"], [1, 2]];
      await context.sync();`),
  );
  afterEach(() =>
    scripts.run(`sheet.charts.load("items/id"); await context.sync();
      for (const chart of sheet.charts.items) chart.delete(); await context.sync();`),
  );
  return scripts;
}
