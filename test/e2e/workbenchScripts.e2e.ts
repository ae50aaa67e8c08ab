import { suiteScripts } from "./support/excelScripts";
import { runInPane } from "./support/runInPane";

/** Scripts through Microsoft's client library: what the protocol carries, not what each class of the model does. */
describe("Excel.run in the workbench", () => {
  const { workbench, run, refusalOf } = suiteScripts();

  it("writes and reads cells in one trip each", async () => {
    await workbench.clearRequests();
    const read = await run(`
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [["tea", 3], ["milk", 4]];
      sheet.getRange("B3").formulas = [["=SUM(B1:B2)"]];
      await context.sync();
      const range = sheet.getRange("A1:B3");
      range.load("values,formulas,address");
      await context.sync();
      return [range.values, range.formulas, range.address];`);
    expect(read).toEqual([
      [
        ["tea", 3],
        ["milk", 4],
        ["", 7],
      ],
      [
        ["tea", 3],
        ["milk", 4],
        ["", "=SUM(B1:B2)"],
      ],
      "Sheet1!A1:B3",
    ]);
    // The third is the library's own: it lets go of the ranges that the run held.
    const requests = await workbench.requests();
    expect(requests.map(({ errorCode }) => errorCode)).toEqual([null, null, null]);
  });

  it("takes a large grid in one trip, though the library sends it in strips", async () => {
    await workbench.clearRequests();
    await run(`
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("AA1:AB2000").values = Array.from({ length: 2000 }, (_, n) => [n, n * 2]);
      await context.sync();`);
    expect((await workbench.read("AB2000")).value).toBe(3998);
    const writes = (await workbench.requests()).filter(({ actions }) =>
      actions.some(({ kind }) => kind === "setProperty"),
    );
    expect(writes).toHaveLength(1);
  });

  it("keeps objects from one sync to the next", async () => {
    const values = await run(`
      const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
      range.load("values");
      await context.sync();
      return range.values;`);
    expect(values).toEqual([[2]]);
  });

  it("finds a renamed sheet again by its id", async () => {
    const name = await run(`
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.load("id");
      await context.sync();
      sheet.name = "Renamed";
      await context.sync();
      sheet.load("name");
      await context.sync();
      const { name } = sheet;
      sheet.name = "Sheet1";
      await context.sync();
      return name;`);
    expect(name).toBe("Renamed");
  });

  it("makes tables and charts that the description shows", async () => {
    await run(`
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("H1:I3").values = [["Item", "Price"], ["tea", 3], ["milk", 4]];
      const table = sheet.tables.add("H1:I3", true);
      table.name = "Prices";
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, table.getRange());
      chart.title.text = "Prices by item";
      await context.sync();`);
    const model = await workbench.model();
    expect(model.tables).toMatchObject([{ name: "Prices", address: "Sheet1!H1:I3" }]);
    expect(model.charts).toMatchObject([{ type: "ColumnClustered", title: "Prices by item" }]);
  });

  it("lists collections, keeps names and settings", async () => {
    const read = await run(`
      const { names, settings, worksheets } = context.workbook;
      worksheets.add("Second");
      names.add("Answer", "=42");
      settings.add("colour", "blue");
      await context.sync();
      worksheets.load("items/name");
      names.load("items/name,items/formula");
      const setting = settings.getItemOrNullObject("colour").load("value");
      const missing = settings.getItemOrNullObject("size");
      await context.sync();
      return [worksheets.items.map((sheet) => sheet.name), names.items.map((item) => [item.name, item.formula]),
        setting.value, missing.isNullObject];`);
    expect(read).toEqual([["Sheet1", "Second"], [["Answer", "=42"]], "blue", true]);
  });

  it("answers a failing statement with Excel's code, place and statement, and keeps what came before", async () => {
    const failure = await refusalOf(`
      const { worksheets } = context.workbook;
      worksheets.getItem("Sheet1").getRange("A1").values = [["before"]];
      worksheets.getItem("Nowhere").getRange("A1").values = [["after"]];
      await context.sync();`);
    expect(failure).toMatchObject({ code: "ItemNotFound", location: "WorksheetCollection.getItem" });
    expect((await workbench.read("A1")).value).toBe("before");
  });

  it.each([
    [
      "a bad address",
      'sheet.getRange("nowhere at all").load("values");',
      "InvalidArgument",
      "Worksheet.getRange",
    ],
    [
      "a grid of the wrong shape",
      'sheet.getRange("A1:B2").values = [[1]];',
      "InvalidArgument",
      "Range.values",
    ],
    ["a member that is not there", "sheet.shapes.load();", "ApiNotFound", "Worksheet.shapes"],
  ])("refuses %s", async (_, ...[statement, code, location]) => {
    const failure = await refusalOf(`
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      ${statement}
      await context.sync();`);
    expect(failure).toMatchObject({ code, location });
  });

  it("passes over names in a load that are no properties", async () => {
    const read = await run(`
      const sheet = context.workbook.worksheets.getItemOrNullObject("Sheet1");
      sheet.load("isNullObject, nmae, name");
      await context.sync();
      return [sheet.isNullObject, sheet.name];`);
    expect(read).toEqual([false, "Sheet1"]);
  });

  it("throws the library's own error for a property that was not loaded", async () => {
    const failure = await refusalOf(`
      const range = context.workbook.getSelectedRange();
      await context.sync();
      return range.values;`);
    expect(failure).toMatchObject({ code: "PropertyNotLoaded" });
  });

  it("runs a ribbon command to its end", async () => {
    await workbench.select("D4");
    await workbench.command("Plain.Write");
    expect((await workbench.read("D4")).value).toBe("hello");
  });

  it("raises events of selection, change, sheets and tables", async () => {
    await run(`
      window.heard = [];
      const hear = (name, pick) => async (args) => void window.heard.push([name, ...pick(args)]);
      const { worksheets, tables } = context.workbook;
      const sheet = worksheets.getItem("Sheet1");
      context.workbook.onSelectionChanged.add(hear("workbook selection", () => []));
      sheet.onSelectionChanged.add(hear("selection", (args) => [args.address]));
      sheet.onChanged.add(hear("changed", (args) => [args.address, args.changeType, args.triggerSource]));
      worksheets.onAdded.add(hear("added", () => []));
      tables.onAdded.add(hear("table", () => []));
      await context.sync();`);
    const heard = () => runInPane<unknown[]>(workbench, "return window.heard.splice(0);");

    await workbench.select("B2:C3");
    expect(await heard()).toEqual([["workbook selection"], ["selection", "B2:C3"]]);
    await workbench.enter("B2", "typed");
    expect(await heard()).toEqual([["changed", "B2", "RangeEdited", "Unknown"]]);
    await run(`
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("F1:F2").values = [["Head"], [1]];
      await context.sync();
      sheet.tables.add("F1:F2", true);
      context.workbook.worksheets.add("Other");
      await context.sync();`);
    await workbench.idle();
    const names = (await heard()).map((each) => (each as string[])[0]);
    expect(names).toEqual(expect.arrayContaining(["changed", "table", "added"]));
  });

  it("hands an event's range over, and stops when the handler is removed", async () => {
    await run(`
      window.ranges = [];
      window.handler = context.workbook.worksheets.getItem("Sheet1").onChanged.add(async (args) => {
        await Excel.run(async (inner) => {
          const range = args.getRange(inner).load("values");
          await inner.sync();
          window.ranges.push(range.values);
        });
      });
      await context.sync();`);
    await workbench.enter("A1", "one");
    expect(await runInPane(workbench, "return window.ranges;")).toEqual([[["one"]]]);
    await runInPane(
      workbench,
      "await Excel.run(window.handler.context, async (context) => { window.handler.remove(); await context.sync(); });",
    );
    await workbench.enter("A1", "two");
    expect(await runInPane(workbench, "return window.ranges.length;")).toBe(1);
  });
});
