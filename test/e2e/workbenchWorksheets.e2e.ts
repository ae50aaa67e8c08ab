import { suiteScripts } from "./support/excelScripts";

/** Scripts about worksheets, after Microsoft's reference pages, through Microsoft's own library. */
describe("worksheets in the workbench", () => {
  /** Every script starts with one empty sheet, "Sheet1". */
  const { run, failureOf } = suiteScripts(`
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    const fresh = worksheets.add("fresh");
    fresh.activate();
    for (const sheet of worksheets.items) {
      sheet.visibility = "Visible";
      sheet.protection.unprotect();
      sheet.delete();
    }
    fresh.name = "Sheet1";
    await context.sync();`);

  it("are copied before and after others, and found again by what copy gives", async () => {
    const result = await run(`
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("A1:A3").values = [["Units"], [1], [2]];
      sheet.tables.add("A1:A3", true).name = "Sales";
      sheet.getRange("C1").formulas = [["=SUM(Sales[Units])"]];
      const copy = sheet.copy(Excel.WorksheetPositionType.after, sheet);
      copy.load("name,position,id");
      await context.sync();
      copy.getRange("A2").values = [[10]];
      const sum = copy.getRange("C1").load("values,formulas");
      const first = sheet.copy(Excel.WorksheetPositionType.beginning).load("name,position");
      await context.sync();
      return [copy.name, copy.position, sum.values, sum.formulas, first.name, first.position];`);
    expect(result).toEqual(["Sheet1 (2)", 1, [[12]], [["=SUM(Sales2[Units])"]], "Sheet1 (3)", 0]);
  });

  it("lead to the ones before and after, visible or not", async () => {
    const result = await run(`
      for (const name of ["B", "C"]) worksheets.add(name);
      worksheets.getItem("B").visibility = Excel.SheetVisibility.hidden;
      const first = worksheets.getFirst();
      const sheets = [first.getNext(), first.getNext(true), worksheets.getLast().getPrevious(), worksheets.getItem("C").getPrevious(true)];
      sheets.forEach((sheet) => sheet.load("name"));
      const none = first.getPreviousOrNullObject();
      await context.sync();
      const again = sheets[0];
      again.load("position,tabColor");
      await context.sync();
      return [sheets.map(({ name }) => name), none.isNullObject, again.position, again.tabColor];`);
    expect(result).toEqual([["B", "C", "B", "Sheet1"], true, 1, null]);
  });

  it("freeze their panes", async () => {
    const result = await run(`
      const { freezePanes } = worksheets.getItem("Sheet1");
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      const locations = [none.isNullObject];
      const note = async () => {
        const location = freezePanes.getLocation().load("address");
        await context.sync();
        locations.push(location.address);
      };
      freezePanes.freezeRows(2);
      await note();
      freezePanes.unfreeze();
      freezePanes.freezeColumns(1);
      await note();
      freezePanes.freezeAt(worksheets.getItem("Sheet1").getRange("A1:B3"));
      await note();
      freezePanes.freezeAt("A:C");
      await note();
      return locations;`);
    expect(result).toEqual([true, "Sheet1!1:2", "Sheet1!A:A", "Sheet1!A1:B3", "Sheet1!A:C"]);
  });

  it("show or hide gridlines and headings, and have properties and a number", async () => {
    const result = await run(`
      const sheet = worksheets.getItem("Sheet1");
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.tabColor = "#ffa500";
      sheet.customProperties.add("Edition", "2025");
      sheet.customProperties.add("edition", "2026");
      const count = sheet.customProperties.getCount();
      const item = sheet.customProperties.getItem("EDITION").load("key,value");
      const missing = sheet.customProperties.getItemOrNullObject("none");
      sheet.customProperties.load("items/key");
      sheet.load("showGridlines,showHeadings,tabColor,tabId,enableCalculation");
      await context.sync();
      return [sheet.showGridlines, sheet.showHeadings, sheet.tabColor, typeof sheet.tabId, sheet.enableCalculation,
        count.value, item.value, missing.isNullObject, sheet.customProperties.items.length];`);
    expect(result).toEqual([false, false, "#FFA500", "number", true, 1, "2026", true, 1]);
  });

  it("may have an apostrophe in the name, in formulas and addresses too", async () => {
    const result = await run(`
      const sheet = worksheets.add("It's");
      sheet.getRange("A1").values = [[41]];
      const range = worksheets.getItem("Sheet1").getRange("A1");
      range.formulas = [["='It''s'!A1+1"]];
      const address = sheet.getRange("B2").load("address");
      range.load("values,formulas");
      await context.sync();
      return [range.values, range.formulas, address.address];`);
    expect(result).toEqual([[[42]], [["='It''s'!A1+1"]], "'It''s'!B2"]);
  });

  it("tell what happens to them, in order", async () => {
    const result = await run(`
      const told = [];
      for (const event of ["onAdded", "onDeleted", "onMoved", "onNameChanged", "onVisibilityChanged", "onActivated", "onDeactivated"])
        worksheets[event].add(async ({ type, worksheetId, ...args }) => { told.push([event, args]); });
      await context.sync();
      const second = worksheets.add("Second");
      second.activate();
      second.position = 0;
      second.visibility = "Hidden";
      second.visibility = "Visible";
      second.name = "Two";
      second.delete();
      await context.sync();
      await new Promise((resolve) => {
        const timer = setInterval(() => {
          if (!told.some(([event]) => event === "onDeleted")) return;
          clearInterval(timer);
          resolve();
        }, 20);
      });
      return told.map(([event, { source, ...args }]) => [event, ...Object.values(args)]);`);
    expect(result).toEqual([
      ["onAdded"],
      ["onDeactivated"],
      ["onActivated"],
      ["onMoved", 0, 1],
      ["onDeactivated"],
      ["onActivated"],
      ["onVisibilityChanged", "Hidden", "Visible"],
      ["onVisibilityChanged", "Visible", "Hidden"],
      ["onNameChanged", "Two", "Second"],
      ["onDeleted"],
    ]);
  });

  it.each([
    ["a name that is taken", 'worksheets.add("SHEET1");', ["ItemAlreadyExists", "WorksheetCollection.add"]],
    [
      "a name that is too long",
      `worksheets.add("${"a".repeat(32)}");`,
      ["InvalidArgument", "WorksheetCollection.add"],
    ],
    ["a name with a colon", 'worksheets.add("a:b");', ["InvalidArgument", "WorksheetCollection.add"]],
    ["a name that ends in an apostrophe", 'fresh.name = "it\'";', ["InvalidArgument", "Worksheet.name"]],
    ["the name History", 'fresh.name = "history";', ["InvalidArgument", "Worksheet.name"]],
    ["a position that is not there", "fresh.position = 1;", ["InvalidArgument", "Worksheet.position"]],
    ["hiding the last one", 'fresh.visibility = "Hidden";', ["InvalidOperation", "Worksheet.visibility"]],
    ["deleting the last one", "fresh.delete();", ["InvalidOperation", "Worksheet.delete"]],
    [
      "deleting a very hidden one",
      'const b = worksheets.add("B"); b.visibility = "VeryHidden"; b.delete();',
      ["InvalidOperation", "Worksheet.delete"],
    ],
    ["the one after the last", 'fresh.getNext().load("name");', ["ItemNotFound", "Worksheet.getNext"]],
    [
      "the one before the first",
      "fresh.getPrevious().activate();",
      ["ItemNotFound", "Worksheet.getPrevious"],
    ],
    ["a copy after nothing", 'fresh.copy("After").load("name");', ["InvalidArgument", "Worksheet.copy"]],
    [
      "the place of panes that are not frozen",
      'fresh.freezePanes.getLocation().load("address");',
      ["ItemNotFound", "WorksheetFreezePanes.getLocation"],
    ],
    [
      "a count of rows below zero",
      "fresh.freezePanes.freezeRows(-1);",
      ["InvalidArgument", "WorksheetFreezePanes.freezeRows"],
    ],
    [
      "a property with too long a key",
      'fresh.customProperties.add("k".repeat(256), "v").load("key");',
      ["InvalidArgument", "WorksheetCustomPropertyCollection.add"],
    ],
    [
      "a property that is not there",
      'fresh.customProperties.getItem("none").load("value");',
      ["ItemNotFound", "WorksheetCustomPropertyCollection.getItem"],
    ],
    [
      "named sheet views",
      'fresh.namedSheetViews.load("items");',
      ["ApiNotFound", "Worksheet.namedSheetViews"],
    ],
  ])("refuse %s", async (_, ...[script, expected]) => {
    expect(await failureOf(script)).toEqual(expected);
  });
});
