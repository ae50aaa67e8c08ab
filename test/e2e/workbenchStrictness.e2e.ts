import { suiteScripts } from "./support/excelScripts";

/** What Excel refuses, by Microsoft's "Error handling with the application-specific APIs" and the members' own pages. */
describe("refusals of the workbench", () => {
  const { workbench, run, refusalOf, failureOf } = suiteScripts(`
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Sheet1");`);

  it.each([
    [
      "a sheet that is not there",
      'workbook.worksheets.getItem("No").load("name")',
      "ItemNotFound",
      "WorksheetCollection.getItem",
    ],
    [
      "a table that is not there",
      'workbook.tables.getItem("No").load("name")',
      "ItemNotFound",
      "TableCollection.getItem",
    ],
    [
      "a name that is not there",
      'workbook.names.getItem("No").load("name")',
      "ItemNotFound",
      "NamedItemCollection.getItem",
    ],
    [
      "a setting that is not there",
      'workbook.settings.getItem("No").load("value")',
      "ItemNotFound",
      "SettingCollection.getItem",
    ],
    [
      "a chart that is not there",
      'sheet.charts.getItem("No").load("name")',
      "ItemNotFound",
      "ChartCollection.getItem",
    ],
    [
      "an index past the end",
      'workbook.tables.getItemAt(9).load("name")',
      "ItemNotFound",
      "TableCollection.getItemAt",
    ],
    ["a negative row", 'sheet.getCell(-1, 0).load("values")', "InvalidArgument", "Worksheet.getCell"],
    [
      "a cell beyond the last",
      'sheet.getCell(1048576, 0).load("values")',
      "InvalidArgument",
      "Worksheet.getCell",
    ],
    [
      "a column beyond the last",
      'sheet.getRange("XFE1").load("values")',
      "InvalidArgument",
      "Worksheet.getRange",
    ],
    [
      "a range pushed off the sheet",
      'sheet.getRange("A1").getOffsetRange(-1, 0).load("values")',
      "InvalidArgument",
      "Range.getOffsetRange",
    ],
    [
      "ranges that do not meet",
      'sheet.getRange("A1").getIntersection("C3").load("values")',
      "ItemNotFound",
      "Range.getIntersection",
    ],
    ["text for a number", 'sheet.getCell("a", 0).load("values")', "InvalidArgument", "Worksheet.getCell"],
    ["a missing argument", "workbook.names.add()", "InvalidArgument", "NamedItemCollection.add"],
    [
      "a value outside an enumeration",
      'sheet.visibility = "Gone"',
      "InvalidArgument",
      "Worksheet.visibility",
    ],
    [
      "a colour that is none",
      'sheet.getRange("A1").format.fill.color = "blueish"',
      "InvalidArgument",
      "RangeFill.color",
    ],
    ["too few rows", 'sheet.getRange("A1:A3").values = [[1], [2]]', "InvalidArgument", "Range.values"],
    [
      "rows of different lengths",
      'sheet.getRange("A1:B2").values = [[1, 2], [3]]',
      "InvalidArgument",
      "Range.values",
    ],
    ["an object in a cell", 'sheet.getRange("A1").values = [[{ a: 1 }]]', "InvalidArgument", "Range.values"],
    [
      "a formula that is none",
      'sheet.getRange("A1").formulas = [["=SUM("]]',
      "InvalidArgument",
      "Range.formulas",
    ],
    [
      "text past 32,767 characters",
      'sheet.getRange("A1").values = [["x".repeat(32768)]]',
      "InvalidArgument",
      "Range.values",
    ],
    [
      "a sheet's name that is taken",
      'workbook.worksheets.add("sheet1")',
      "ItemAlreadyExists",
      "WorksheetCollection.add",
    ],
    [
      "a sheet's name with a slash",
      'workbook.worksheets.add("a/b")',
      "InvalidArgument",
      "WorksheetCollection.add",
    ],
    [
      "a sheet's name past 31 characters",
      'workbook.worksheets.add("x".repeat(32))',
      "InvalidArgument",
      "WorksheetCollection.add",
    ],
    ["the last visible sheet's end", "sheet.delete()", "InvalidOperation", "Worksheet.delete"],
    [
      "hiding the last visible sheet",
      'sheet.visibility = "Hidden"',
      "InvalidOperation",
      "Worksheet.visibility",
    ],
    ["a name like a cell", 'workbook.names.add("A1", "=1")', "InvalidArgument", "NamedItemCollection.add"],
  ])("%s", async (_, statement, ...[code, location]) => {
    expect(await refusalOf(statement)).toMatchObject({ code, location });
  });

  it("says which statement failed, when several are in one batch", async () => {
    const failure = await refusalOf(`
      sheet.getRange("A1").values = [["first"]];
      workbook.worksheets.getItem("Missing").getRange("A1").values = [["second"]];
      sheet.getRange("A2").values = [["third"]]`);
    expect(failure).toMatchObject({
      code: "ItemNotFound",
      message: "The requested resource doesn't exist.",
      statement: "var worksheet1 = worksheets.getItem(...);",
    });
    expect(await workbench.values("A1:A2")).toEqual([["first"], [""]]);
  });

  it("a null object can be asked anything, and changes nothing", async () => {
    const read = await run(`
      const missing = workbook.worksheets.getItemOrNullObject("Missing");
      const below = missing.getRange("A1").load("values");
      missing.delete();
      await context.sync();
      return [missing.isNullObject, below.isNullObject];`);
    expect(read).toEqual([true, true]);
  });

  it("setting something on a null object is refused", async () => {
    const failure = await refusalOf('workbook.worksheets.getItemOrNullObject("Missing").name = "x"');
    expect(failure?.code).toBe("ItemNotFound");
  });

  it("two tables may not overlap, and the first stays as it is", async () => {
    await run(`
      sheet.getRange("D1:E2").values = [["a", "b"], [1, 2]];
      sheet.tables.add("D1:E2", true).name = "First";
      await context.sync();`);
    expect(await refusalOf('sheet.tables.add("E2:F3", true)')).toMatchObject({
      location: "TableCollection.add",
    });
    expect((await workbench.model()).tables).toMatchObject([{ name: "First", address: "Sheet1!D1:E2" }]);
  });

  it("a protected sheet takes no values, formats or rows, and gives what it holds", async () => {
    await run(`
      const other = workbook.worksheets.add("Locked");
      other.getRange("A1").values = [["kept"]];
      other.protection.protect();
      await context.sync();`);
    const refused: (string | undefined)[] = [];
    for (const statement of [
      'other.getRange("A1").values = [["x"]]',
      'other.getRange("A1").format.font.bold = true',
      'other.getRange("1:1").insert("Down")',
      'other.getRange("A1").clear()',
      'other.tables.add("A1:B2", true)',
    ])
      refused.push(
        (await refusalOf(`const other = workbook.worksheets.getItem("Locked"); ${statement}`))?.code,
      );
    expect(refused).toEqual(Array<string>(5).fill("AccessDenied"));
    expect((await workbench.read("Locked!A1")).value).toBe("kept");
  });

  it("a protected sheet that allows filtering lets filters change, and neither come nor go", async () => {
    const failure = await failureOf(`
      const guarded = workbook.worksheets.add("Guarded");
      guarded.getRange("A1:A3").values = [["Item"], ["tea"], ["milk"]];
      guarded.autoFilter.apply("A1:A3");
      guarded.protection.protect({ allowAutoFilter: true });
      guarded.autoFilter.apply("A1:A3", 0, { filterOn: "Values", values: ["tea"] });
      guarded.autoFilter.remove();`);
    expect(failure).toEqual(["AccessDenied", "AutoFilter.remove"]);
  });

  it("what belongs to a deleted sheet is gone", async () => {
    const failure = await failureOf(`
      const gone = workbook.worksheets.add("Gone");
      const { tables } = gone;
      await context.sync();
      gone.delete();
      tables.load("count");`);
    expect(failure).toEqual(["ItemNotFound", "TableCollection.count"]);
  });

  it("a request past 5 MB is refused whole, and so is an answer past 5 MB", async () => {
    const rows = 'Array.from({ length: 4000 }, () => ["x".repeat(1500)])';
    expect(await refusalOf(`sheet.getRange("H1:H4000").values = ${rows}`)).toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    expect((await workbench.read("H1")).value).toBe("");
    await run(`
      sheet.getRange("H1:H2000").values = ${rows}.slice(0, 2000);
      await context.sync();
      sheet.getRange("H2001:H4000").values = ${rows}.slice(0, 2000);
      await context.sync();`);
    expect(await refusalOf('sheet.getRange("H1:H4000").load("values")')).toMatchObject({
      code: "ResponsePayloadSizeLimitExceeded",
    });
  });

  it("events that never come are refused, not accepted in silence", async () => {
    const failure = await refusalOf("workbook.onAutoSaveSettingChanged.add(async () => undefined)");
    expect(failure?.code).toBe("NotImplemented");
  });
});
