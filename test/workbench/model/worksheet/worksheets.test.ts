import { codeOf, ScriptedWorkbook } from "../../support/script";

describe("WorksheetCollection", () => {
  it("adds sheets with a name or the next free one", () => {
    const book = new ScriptedWorkbook();
    const sheets = book.workbook.to("Worksheets");
    expect(sheets.follow("Add", "Data").get("Name")).toBe("Data");
    expect(sheets.follow("Add").get("Name")).toBe("Sheet3");
    expect(sheets.items().map((sheet) => sheet.get("Name"))).toEqual(["Sheet1", "Data", "Sheet3"]);
    expect(sheets.call("GetCount")).toBe(3);
    expect(sheets.follow("GetActiveWorksheet").get("Name")).toBe("Sheet1");
  });

  it.each([
    ["a".repeat(32), "InvalidArgument"],
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a[b]", "InvalidArgument"],
    ["'quoted", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["SHEET1", "ItemAlreadyExists"],
  ])("refuses the name %p with %s", (name, code) => {
    const book = new ScriptedWorkbook();
    expect(codeOf(() => book.workbook.to("Worksheets").call("Add", name))).toBe(code);
  });

  it("finds a sheet by name, whatever its case, and by id", () => {
    const book = new ScriptedWorkbook();
    const sheets = book.workbook.to("Worksheets");
    const id = book.sheet().get("Id");
    expect(sheets.item("sheet1").get("Id")).toBe(id);
    expect(sheets.item(id).get("Name")).toBe("Sheet1");
    expect(codeOf(() => sheets.item("None"))).toBe("ItemNotFound");
    expect(sheets.follow("GetItemOrNullObject", "None").isNull).toBe(true);
  });
});

describe("Worksheet", () => {
  it("is renamed, moved, hidden and deleted", () => {
    const book = new ScriptedWorkbook();
    const sheets = book.workbook.to("Worksheets");
    const data = sheets.follow("Add", "Data");
    data.set("Name", "data");
    data.set("Position", 0);
    data.set("Visibility", "VeryHidden");
    expect(sheets.items().map((sheet) => sheet.get("Name"))).toEqual(["data", "Sheet1"]);
    expect(codeOf(() => data.call("Delete"))).toBe("InvalidOperation");
    data.set("Visibility", "Visible");
    data.call("Delete");
    expect(codeOf(() => data.get("Name"))).toBe("ItemNotFound");
  });

  it("may have an apostrophe inside its name, and not at its ends", () => {
    const book = new ScriptedWorkbook();
    book.sheet().set("Name", "Tea 'n' milk");
    expect(book.sheet("tea 'N' milk").follow("GetRange", "A1:B2").get("Address")).toBe(
      "'Tea ''n'' milk'!A1:B2",
    );
    expect(codeOf(() => book.sheet("Tea 'n' milk").set("Name", "'tea"))).toBe("InvalidArgument");
    expect(codeOf(() => book.sheet("Tea 'n' milk").set("Name", "tea'"))).toBe("InvalidArgument");
    expect(codeOf(() => book.workbook.to("Worksheets").call("Add", "TEA 'N' MILK"))).toBe(
      "ItemAlreadyExists",
    );
  });

  it("knows the sheets before and after it, all of them or the visible ones", () => {
    const book = new ScriptedWorkbook();
    const sheets = book.workbook.to("Worksheets");
    for (const name of ["B", "C", "D"]) sheets.call("Add", name);
    sheets.item("B").set("Visibility", "Hidden");
    const first = book.sheet();
    expect(first.follow("GetNext").get("Name")).toBe("B");
    expect(first.follow("GetNext", true).get("Name")).toBe("C");
    expect(sheets.item("C").follow("GetPrevious").get("Name")).toBe("B");
    expect(sheets.item("C").follow("GetPrevious", true).get("Name")).toBe("Sheet1");
    expect(codeOf(() => first.call("GetPrevious"))).toBe("ItemNotFound");
    expect(codeOf(() => sheets.item("D").call("GetNext", true))).toBe("ItemNotFound");
    expect(first.follow("GetPreviousOrNullObject").isNull).toBe(true);
    expect(sheets.item("D").follow("GetNextOrNullObject").isNull).toBe(true);
  });

  it("keeps its place among hidden sheets", () => {
    const book = new ScriptedWorkbook();
    const sheets = book.workbook.to("Worksheets");
    for (const name of ["B", "C", "D"]) sheets.call("Add", name);
    for (const name of ["B", "C"]) sheets.item(name).set("Visibility", "Hidden");
    const names = () => sheets.items().map((sheet) => sheet.get("Name"));
    book.sheet().set("Position", 1);
    expect(names()).toEqual(["B", "Sheet1", "C", "D"]);
    sheets.item("C").set("Position", 0);
    expect(names()).toEqual(["C", "B", "Sheet1", "D"]);
    book.engine.undo();
    expect(names()).toEqual(["B", "Sheet1", "C", "D"]);
    expect(codeOf(() => sheets.item("C").set("Position", 4))).toBe("InvalidArgument");
    sheets.item("B").call("Delete");
    sheets.item("C").call("Delete");
    expect(names()).toEqual(["Sheet1", "D"]);
  });

  it("gives way to the next visible sheet, or the one before, when it is deleted or hidden", () => {
    const book = new ScriptedWorkbook();
    const sheets = book.workbook.to("Worksheets");
    for (const name of ["B", "C", "D"]) sheets.call("Add", name);
    const active = () => sheets.follow("GetActiveWorksheet").get("Name");
    sheets.item("C").set("Visibility", "Hidden");
    sheets.item("B").call("Activate");
    sheets.item("B").call("Delete");
    expect(active()).toBe("D");
    sheets.item("D").set("Visibility", "VeryHidden");
    expect(active()).toBe("Sheet1");
    expect(codeOf(() => sheets.item("D").call("Activate"))).toBe("InvalidOperation");
  });

  it("freezes rows, columns or both, and says which", () => {
    const book = new ScriptedWorkbook();
    const panes = book.sheet().to("FreezePanes");
    const location = () => panes.follow("GetLocation").get("Address");
    expect(panes.follow("GetLocationOrNullObject").isNull).toBe(true);
    expect(codeOf(location)).toBe("ItemNotFound");
    panes.call("FreezeRows", 2);
    expect(location()).toBe("Sheet1!1:2");
    panes.call("FreezeColumns");
    expect(location()).toBe("Sheet1!A1:A2");
    panes.call("FreezeRows", 0);
    expect(location()).toBe("Sheet1!A:A");
    panes.call("FreezeAt", "A1:C300");
    expect(location()).toBe("Sheet1!A1:C300");
    panes.call("FreezeAt", book.range("1:4"));
    expect(location()).toBe("Sheet1!1:4");
    panes.call("FreezeAt", null);
    expect(panes.follow("GetLocationOrNullObject").isNull).toBe(true);
    panes.call("FreezeAt", "A1");
    panes.call("Unfreeze");
    expect(panes.follow("GetLocationOrNullObject").isNull).toBe(true);
    expect(codeOf(() => panes.call("FreezeRows", -1))).toBe("InvalidArgument");
    expect(codeOf(() => panes.call("FreezeRows", 1.5))).toBe("InvalidArgument");
    expect(codeOf(() => panes.call("FreezeAt", "nowhere"))).toBe("InvalidArgument");
  });

  it("shows or hides gridlines and headings, which undo brings back", () => {
    const book = new ScriptedWorkbook();
    const sheet = book.sheet();
    const shown = () => [sheet.get("ShowGridlines"), sheet.get("ShowHeadings")];
    expect(shown()).toEqual([true, true]);
    book.engine.batch(() => {
      sheet.set("ShowGridlines", false);
      sheet.set("ShowHeadings", false);
    });
    expect(shown()).toEqual([false, false]);
    book.engine.undo();
    expect(shown()).toEqual([true, true]);
    expect(codeOf(() => sheet.set("ShowGridlines", "no"))).toBe("InvalidArgument");
  });

  it("has a number of its own, and no tab colour to read while it is hidden", () => {
    const book = new ScriptedWorkbook();
    const added = book.workbook.to("Worksheets").follow("Add", "Data");
    expect([book.sheet().get("TabId"), added.get("TabId")]).toEqual([1, 2]);
    added.set("TabColor", "#ffa500");
    expect(added.get("TabColor")).toBe("#FFA500");
    added.set("Visibility", "Hidden");
    expect(added.get("TabColor")).toBeNull();
  });

  it("is always calculated, and says so", () => {
    const sheet = new ScriptedWorkbook().sheet();
    sheet.set("EnableCalculation", true);
    expect(sheet.get("EnableCalculation")).toBe(true);
    expect(codeOf(() => sheet.set("EnableCalculation", false))).toBe("NotImplemented");
  });

  it("keeps properties by key, whatever the case, in the order of their coming", () => {
    const book = new ScriptedWorkbook();
    const properties = book.sheet().to("CustomProperties");
    properties.call("Add", "Source", "a");
    properties.call("Add", "Edition", "b");
    properties.call("Add", "SOURCE", "c");
    expect(properties.call("GetCount")).toBe(2);
    expect(properties.items().map((item) => [item.get("Key"), item.get("Value")])).toEqual([
      ["SOURCE", "c"],
      ["Edition", "b"],
    ]);
    properties.follow("GetItem", "edition").set("Value", "d");
    expect(properties.item("Edition").get("Value")).toBe("d");
    properties.item("Edition").call("Delete");
    expect(properties.follow("GetItemOrNullObject", "Edition").isNull).toBe(true);
    expect(codeOf(() => properties.item("Edition"))).toBe("ItemNotFound");
    expect(codeOf(() => properties.call("Add", "k".repeat(256), "v"))).toBe("InvalidArgument");
    book.engine.undo();
    expect(properties.item("Edition").get("Value")).toBe("d");
  });

  it("stays when it is the last visible one", () => {
    const book = new ScriptedWorkbook();
    expect(codeOf(() => book.sheet().call("Delete"))).toBe("InvalidOperation");
    expect(codeOf(() => book.sheet().set("Visibility", "Hidden"))).toBe("InvalidOperation");
  });

  it("gives A1 as the used range when it is blank, and a null object if asked", () => {
    const book = new ScriptedWorkbook();
    expect(book.sheet().follow("GetUsedRange").get("Address")).toBe("Sheet1!A1");
    expect(book.sheet().follow("GetUsedRangeOrNullObject", true).isNull).toBe(true);
  });

  it("finds ranges by indexes, by name and by table", () => {
    const book = new ScriptedWorkbook();
    const sheet = book.sheet();
    book.range("A1:B2").set("Values", [
      ["Year", "Units"],
      [2025, 1],
    ]);
    sheet.to("Tables").call("Add", "A1:B2", true);
    book.workbook.to("Names").call("Add", "Head", book.range("A1:B1"));
    expect(sheet.follow("GetRangeByIndexes", 1, 2, 3, 4).get("Address")).toBe("Sheet1!C2:F4");
    expect(sheet.follow("GetRange", "Head").get("Address")).toBe("Sheet1!A1:B1");
    expect(sheet.follow("GetRange", "Table1").get("Address")).toBe("Sheet1!A2:B2");
    expect(codeOf(() => sheet.call("GetRangeByIndexes", 0, 0, 0, 1))).toBe("InvalidArgument");
  });
});

describe("Workbook", () => {
  it("keeps settings by key", () => {
    const { workbook } = new ScriptedWorkbook();
    const settings = workbook.to("Settings");
    settings.call("Add", "blocks", { a: [1] });
    settings.call("Add", "blocks", { a: [2] });
    expect(settings.call("GetCount")).toBe(1);
    expect(settings.item("blocks").get("Value")).toEqual({ a: [2] });
    settings.item("blocks").call("Delete");
    expect(settings.follow("GetItemOrNullObject", "blocks").isNull).toBe(true);
    expect(codeOf(() => settings.item("blocks"))).toBe("ItemNotFound");
  });

  it("keeps names for ranges, constants and formulas", () => {
    const book = new ScriptedWorkbook();
    const names = book.workbook.to("Names");
    names.call("Add", "Rev", book.range("B2:B6"), "income");
    names.call("Add", "_blocks", '="[1,""x""]"');
    names.call("Add", "Rate", "=0.5");
    const item = names.item("rev");
    expect([
      item.get("Name"),
      item.get("Type"),
      item.get("Value"),
      item.get("Formula"),
      item.get("Comment"),
    ]).toEqual(["Rev", "Range", "Sheet1!$B$2:$B$6", "=Sheet1!$B$2:$B$6", "income"]);
    names.item("_blocks").set("Visible", false);
    expect([names.item("_blocks").get("Type"), names.item("_blocks").get("Value")]).toEqual([
      "String",
      '[1,"x"]',
    ]);
    expect(names.item("Rate").get("Value")).toBe(0.5);
    expect(item.follow("GetRange").get("Address")).toBe("Sheet1!B2:B6");
    expect(names.item("Rate").follow("GetRangeOrNullObject").isNull).toBe(true);
    item.call("Delete");
    expect(names.call("GetCount")).toBe(2);
  });

  it.each([
    ["A1", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
    ["1st", "InvalidArgument"],
    ["rev", "ItemAlreadyExists"],
  ])("refuses the name %p with %s", (name, code) => {
    const book = new ScriptedWorkbook();
    book.workbook.to("Names").call("Add", "Rev", book.range("A1"));
    expect(codeOf(() => book.workbook.to("Names").call("Add", name, "=1"))).toBe(code);
  });

  it("calculates on demand", () => {
    const book = new ScriptedWorkbook();
    const application = book.workbook.to("Application");
    application.call("Calculate", "Full");
    application.call("SuspendApiCalculationUntilNextSync");
    expect(application.get("CalculationMode")).toBe("Automatic");
    application.set("CalculationMode", "Manual");
    expect([application.get("CalculationMode"), application.get("CalculationState")]).toEqual([
      "Manual",
      "Done",
    ]);
    book.write("A1", [[1]]);
    expect(application.get("CalculationState")).toBe("Pending");
    expect(codeOf(() => application.set("CalculationMode", "Never"))).toBe("InvalidArgument");
    expect(application.to("CultureInfo").get("Name")).toBe("en-US");
  });
});
