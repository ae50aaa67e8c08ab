import { suiteScripts } from "./support/excelScripts";

/** Scripts about names, after Microsoft's reference pages, through Microsoft's own library. */
describe("names in the workbench", () => {
  /** Every script starts without names. */
  const { run, failureOf } = suiteScripts(`
    const { names } = context.workbook;
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    names.load("items/name");
    sheet.names.load("items/name");
    await context.sync();
    for (const item of [...names.items, ...sheet.names.items]) item.delete();
    sheet.getRange("A1:F20").clear();
    await context.sync();`);

  it("stand for ranges, constants, formulas and arrays", async () => {
    const result = await run(`
      sheet.getRange("A1:A2").values = [[10], [20]];
      names.add("Area", sheet.getRange("A1:A2"), "two cells");
      names.add("Rate", "=0.5");
      names.add("Total", "=SUM(Area)*Rate");
      names.add("List", '={1,"x"}');
      names.add("Text", "tea");
      names.add("Wrong", "=1/0");
      names.load("items/name,items/type,items/value,items/formula,items/scope,items/visible");
      const list = names.getItem("List").arrayValues.load("values,types");
      const comment = names.getItem("area").load("comment");
      sheet.getRange("C1").formulas = [["=Total+1"]];
      const cell = sheet.getRange("C1").load("values");
      await context.sync();
      return [names.items.map((item) => [item.name, item.type, item.value, item.formula]), list.values, list.types,
        comment.comment, cell.values];`);
    expect(result).toEqual([
      [
        ["Area", "Range", "Sheet1!$A$1:$A$2", "=Sheet1!$A$1:$A$2"],
        ["List", "Array", [[1, "x"]], '={1,"x"}'],
        ["Rate", "Double", 0.5, "=0.5"],
        ["Text", "String", "tea", '="tea"'],
        ["Total", "Integer", 15, "=SUM(Area)*Rate"],
        ["Wrong", "Error", "#DIV/0!", "=1/0"],
      ],
      [[1, "x"]],
      [["Double", "String"]],
      "two cells",
      [[16]],
    ]);
  });

  it("of a sheet hide those of the workbook there, and know their sheet", async () => {
    const result = await run(`
      const other = context.workbook.worksheets.getItemOrNullObject("Other");
      await context.sync();
      if (other.isNullObject) context.workbook.worksheets.add("Other");
      names.add("Rate", "=1");
      const local = sheet.names.add("Rate", "=2");
      local.load("scope,worksheet/name");
      const ofBook = names.getItem("Rate").load("scope");
      const nothing = ofBook.worksheetOrNullObject.load("name");
      sheet.getRange("C1").formulas = [["=Rate"]];
      const second = context.workbook.worksheets.getItem("Other").getRange("A1:A2");
      second.formulas = [["=Rate"], ["=Sheet1!Rate"]];
      const first = sheet.getRange("C1").load("values");
      second.load("values");
      const count = names.getCount();
      await context.sync();
      return [local.scope, local.worksheet.name, ofBook.scope, nothing.isNullObject, first.values, second.values, count.value];`);
    expect(result).toEqual(["Worksheet", "Sheet1", "Workbook", true, [[2]], [[1], [2]], 1]);
  });

  it("follow inserted rows and lose deleted cells", async () => {
    const result = await run(`
      const item = names.add("Area", sheet.getRange("A3:B4"));
      sheet.getRange("1:2").insert("Down");
      const range = item.getRange().load("address");
      await context.sync();
      sheet.getRange("5:6").delete("Up");
      item.load("formula,type,value");
      const gone = item.getRangeOrNullObject();
      await context.sync();
      return [range.address, item.formula, item.type, item.value, gone.isNullObject];`);
    expect(result).toEqual(["Sheet1!A5:B6", "=Sheet1!#REF!", "Error", "#REF!", true]);
  });

  it("change their formula, comment and visibility", async () => {
    const result = await run(`
      const item = names.addFormulaLocal("Rate", "=0.5", "first");
      sheet.getRange("C1").formulas = [["=Rate*2"]];
      item.formula = "=4";
      item.comment = "second";
      item.visible = false;
      item.load("formula,comment,visible,value");
      const cell = sheet.getRange("C1").load("values");
      const missing = names.getItemOrNullObject("none");
      await context.sync();
      return [item.formula, item.comment, item.visible, item.value, cell.values, missing.isNullObject];`);
    expect(result).toEqual(["=4", "second", false, 4, [[8]], true]);
  });

  it.each([
    ["a name like a cell", 'names.add("A1", "=1");', ["InvalidArgument", "NamedItemCollection.add"]],
    ["a name with a space", 'names.add("two words", "=1");', ["InvalidArgument", "NamedItemCollection.add"]],
    ["R and C", 'sheet.names.add("r", "=1");', ["InvalidArgument", "NamedItemCollection.add"]],
    [
      "a name that is taken",
      'names.add("Rate", "=1"); names.add("RATE", "=2");',
      ["ItemAlreadyExists", "NamedItemCollection.add"],
    ],
    ["what is no formula", 'names.add("Rate", "=1+");', ["InvalidArgument", "NamedItemCollection.add"]],
    [
      "a name that is not there",
      'names.getItem("none").load("value");',
      ["ItemNotFound", "NamedItemCollection.getItem"],
    ],
    [
      "the range of a constant",
      'names.add("Rate", "=1").getRange().load("address");',
      ["InvalidArgument", "NamedItem.getRange"],
    ],
    [
      "the worksheet of a name of the workbook",
      'names.add("Rate", "=1").load("worksheet/name");',
      ["ItemNotFound", "NamedItem.worksheet"],
    ],
    ["a wrong type", 'names.add("Rate", "=1").visible = "no";', ["InvalidArgument", "NamedItem.visible"]],
  ])("refuse %s", async (_, ...[script, expected]) => {
    expect(await failureOf(script)).toEqual(expected);
  });
});
