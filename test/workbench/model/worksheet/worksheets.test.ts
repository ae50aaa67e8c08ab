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

  it("takes no name with an apostrophe, which Excel allows inside only", () => {
    const book = new ScriptedWorkbook();
    const sheets = book.workbook.to("Worksheets");
    expect(codeOf(() => sheets.call("Add", "Tea 'n' milk"))).toBe("NotImplemented");
    expect(codeOf(() => book.sheet().set("Name", "Tea 'n' milk"))).toBe("NotImplemented");
    expect(codeOf(() => book.sheet().set("Name", "'tea"))).toBe("InvalidArgument");
    expect(book.sheet().get("Name")).toBe("Sheet1");
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
    expect(codeOf(() => application.set("CalculationMode", "Manual"))).toBe("NotImplemented");
    expect(application.to("CultureInfo").get("Name")).toBe("en-US");
  });
});
