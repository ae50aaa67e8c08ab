import { suiteScripts } from "./support/excelScripts";

/** The object model through Microsoft's client library: one script for each family of classes. */
describe("Excel's object model in the workbench", () => {
  const { workbench, run } = suiteScripts();

  it("adds a sheet with a table and reads it back through its collections", async () => {
    const read = await run(`
      const sheet = context.workbook.worksheets.add("Tables");
      sheet.getRange("A1:B3").values = [["Maker", "Units"], ["Suzuki", 43266], ["Honda", 37022]];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Imports";
      table.style = "TableStyleLight9";
      await context.sync();
      const tables = context.workbook.tables;
      tables.load("items/name,items/style,items/columns/items/name");
      const body = context.workbook.tables.getItem("Imports").columns.getItem("Units").getDataBodyRange();
      body.load("address,values,numberFormat");
      const nothing = context.workbook.tables.getItemOrNullObject("None");
      await context.sync();
      return [tables.items.map((one) => [one.name, one.style, one.columns.items.map((column) => column.name)]),
        body.address, body.values, nothing.isNullObject];`);
    expect(read).toEqual([
      [["Imports", "TableStyleLight9", ["Maker", "Units"]]],
      "Tables!B2:B3",
      [[43266], [37022]],
      true,
    ]);
  });

  it("draws a chart bound to its cells", async () => {
    const read = await run(`
      const sheet = context.workbook.worksheets.getItem("Tables");
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"), "Columns");
      chart.name = "Units";
      chart.title.text = "Reverse imports";
      chart.axes.valueAxis.title.text = "Cars";
      chart.legend.visible = false;
      chart.setPosition("D2", "J16");
      chart.series.getItemAt(0).format.fill.setSolidColor("#123456");
      await context.sync();
      const series = sheet.charts.getItem("Units").series;
      series.load("items/name,items/chartType");
      chart.load("name,chartType,left,width,title/text");
      const values = series.getItemAt(0).getDimensionValues("Values");
      await context.sync();
      return [chart.name, chart.chartType, chart.title.text, series.items.map((one) => one.name), values.value];`);
    expect(read).toEqual(["Units", "ColumnClustered", "Reverse imports", ["Units"], [43266, 37022]]);
    const { charts } = await workbench.model();
    expect(charts).toEqual([
      {
        name: "Units",
        sheet: "Tables",
        type: "ColumnClustered",
        title: "Reverse imports",
        series: [{ name: "Units", values: "Tables!B2:B3", categories: "Tables!A2:A3" }],
      },
    ]);
  });

  it("keeps names and settings, with objects as values", async () => {
    const read = await run(`
      const { names, settings } = context.workbook;
      names.add("Block", context.workbook.worksheets.getItem("Tables").getRange("A1:B3"));
      names.add("_hidden", '="a ""b"""').visible = false;
      settings.add("query", { makers: ["Suzuki"], year: 2025 });
      await context.sync();
      names.load("items/name,items/type,items/value,items/visible");
      const setting = settings.getItem("query");
      setting.load("value");
      const range = names.getItem("Block").getRange();
      range.load("address");
      await context.sync();
      return [names.items.map((one) => [one.name, one.type, one.value, one.visible]), setting.value, range.address];`);
    expect(read).toEqual([
      [
        ["_hidden", "String", 'a "b"', false],
        ["Block", "Range", "Tables!$A$1:$B$3", true],
      ],
      { makers: ["Suzuki"], year: 2025 },
      "Tables!A1:B3",
    ]);
  });

  it("formats, clears and finds what is used", async () => {
    const read = await run(`
      const sheet = context.workbook.worksheets.getItem("Tables");
      const range = sheet.getRange("A10:B10");
      range.values = [[1, "=SEQUENCE(2)"]];
      range.numberFormat = [["0.00", null]];
      range.format.fill.color = "yellow";
      range.format.font.bold = true;
      range.format.autofitColumns();
      await context.sync();
      const spill = sheet.getRange("B10").getSpillingToRangeOrNullObject();
      spill.load("address");
      range.load("text,numberFormat,format/fill/color,format/font/bold");
      const used = sheet.getUsedRange(true);
      used.load("address");
      const overlap = used.getIntersectionOrNullObject("Z99");
      await context.sync();
      return [spill.address, range.text, range.format.fill.color, range.format.font.bold, used.address,
        overlap.isNullObject];`);
    expect(read).toEqual(["Tables!B10:B11", [["1.00", "1"]], "#FFFF00", true, "Tables!A1:B11", true]);
  });
});
