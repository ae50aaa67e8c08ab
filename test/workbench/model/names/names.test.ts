import { codeOf, ScriptedWorkbook } from "../../support/script";

function scripted() {
  const book = new ScriptedWorkbook();
  const names = book.workbook.to("Names");
  const local = book.sheet().to("Names");
  return { book, names, local };
}

describe("NamedItemCollection", () => {
  it("of the workbook has none of a sheet, and lists by the alphabet", () => {
    const { names, local } = scripted();
    names.call("Add", "Zeta", "=1");
    names.call("Add", "alpha", "=2");
    local.call("Add", "Zeta", "=3");
    expect(names.items().map((item) => item.get("Name"))).toEqual(["alpha", "Zeta"]);
    expect([names.call("GetCount"), local.call("GetCount")]).toEqual([2, 1]);
    expect([names.item("zeta").get("Value"), local.item("ZETA").get("Value")]).toEqual([1, 3]);
    expect(local.follow("GetItemOrNullObject", "alpha").isNull).toBe(true);
    expect(codeOf(() => local.item("alpha"))).toBe("ItemNotFound");
    expect(codeOf(() => local.call("Add", "zeta", "=1"))).toBe("ItemAlreadyExists");
  });

  it("takes ranges, formulas and constants, and refuses what is no formula", () => {
    const { book, names } = scripted();
    names.call("Add", "Area", book.range("A1:B2"), "two by two");
    names.call("Add", "Text", "tea");
    names.call("Add", "Number", "12");
    names.call("AddFormulaLocal", "Sum", "=SUM(Sheet1!$A$1:$B$2)", "all");
    expect(names.items().map((item) => [item.get("Name"), item.get("Formula"), item.get("Comment")])).toEqual(
      [
        ["Area", "=Sheet1!$A$1:$B$2", "two by two"],
        ["Number", "=12", ""],
        ["Sum", "=SUM(Sheet1!$A$1:$B$2)", "all"],
        ["Text", '="tea"', ""],
      ],
    );
    expect(codeOf(() => names.call("Add", "Bad", "=1+"))).toBe("InvalidArgument");
    expect(codeOf(() => names.call("Add", "Bad", "="))).toBe("InvalidArgument");
    expect(codeOf(() => names.call("Add", "Sum", "=1"))).toBe("ItemAlreadyExists");
  });

  it.each(["A1", "xfd1048576", "R1C1", "r", "C", "two words", "1st", "a-b", "a".repeat(256), "", "Sheet1!a"])(
    "refuses the name %p",
    (name) => {
      const { names, local } = scripted();
      expect(codeOf(() => names.call("Add", name, "=1"))).toBe("InvalidArgument");
      expect(codeOf(() => local.call("Add", name, "=1"))).toBe("InvalidArgument");
    },
  );

  it.each(["_x", "\\x", "é", "a.b?", "XFE1", "A1B", "a".repeat(255)])("takes the name %p", (name) => {
    const { names } = scripted();
    expect(names.follow("Add", name, "=1").get("Name")).toBe(name);
  });

  it("shares its space of names with tables, which a sheet's names do not", () => {
    const { book, names, local } = scripted();
    book.write("A1:A2", [["Units"], [1]]);
    const table = book.sheet().to("Tables").follow("Add", "A1:A2", true);
    names.call("Add", "Rate", "=1");
    expect(codeOf(() => names.call("Add", "table1", "=1"))).toBe("ItemAlreadyExists");
    expect(codeOf(() => table.set("Name", "rate"))).toBe("ItemAlreadyExists");
    local.call("Add", "Price", "=1");
    expect(codeOf(() => table.set("Name", "Price"))).toBe("none");
  });

  it("of a sheet that is gone is not found", () => {
    const { book } = scripted();
    const second = book.workbook.to("Worksheets").follow("Add", "Second");
    const names = second.to("Names");
    names.call("Add", "Local", "=1");
    second.call("Delete");
    expect(codeOf(() => names.call("GetCount"))).toBe("ItemNotFound");
  });
});

describe("NamedItem", () => {
  it.each([
    ["=Sheet1!$A$1:$A$2", "Range", "Sheet1!$A$1:$A$2"],
    ["=Sheet1!$A:$B", "Range", "Sheet1!$A:$B"],
    ["=5", "Integer", 5],
    ["=-2", "Integer", -2],
    ["=0.5", "Double", 0.5],
    ["=TRUE", "Boolean", true],
    ['="a ""b"""', "String", 'a "b"'],
    ["=1/0", "Error", "#DIV/0!"],
    ["=#N/A", "Error", "#N/A"],
    ["=NoSuchName", "Error", "#NAME?"],
    ["=SUM(Sheet1!$A$1:$A$2)*2", "Integer", 60],
    [
      '={1,"x";3,TRUE}',
      "Array",
      [
        [1, "x"],
        [3, true],
      ],
    ],
  ])("of %p is of type %p with the value %p", (formula, type, value) => {
    const { book, names } = scripted();
    book.write("A1:A2", [[10], [20]]);
    const item = names.follow("Add", "It", formula);
    expect([item.get("Type"), item.get("Value")]).toEqual([type, value]);
  });

  it("has the values and types of its cells or its array", () => {
    const { book, names } = scripted();
    book.write("A1:B2", [
      [1, "x"],
      [2.5, "=NA()"],
    ]);
    const range = names.follow("Add", "Area", book.range("A1:B2")).to("ArrayValues");
    expect(range.get("Values")).toEqual([
      [1, "x"],
      [2.5, "#N/A"],
    ]);
    expect(range.get("Types")).toEqual([
      ["Double", "String"],
      ["Double", "Error"],
    ]);
    const array = names.follow("Add", "List", "={1,2}").to("ArrayValues");
    expect(array.get("Values")).toEqual([[1, 2]]);
  });

  it("knows its scope and its worksheet", () => {
    const { names, local } = scripted();
    const ofBook = names.follow("Add", "Rate", "=1");
    const ofSheet = local.follow("Add", "Rate", "=2");
    expect([ofBook.get("Scope"), ofSheet.get("Scope")]).toEqual(["Workbook", "Worksheet"]);
    expect(ofSheet.to("Worksheet").get("Name")).toBe("Sheet1");
    expect(codeOf(() => ofBook.to("Worksheet"))).toBe("ItemNotFound");
    expect(ofBook.to("WorksheetOrNullObject").isNull).toBe(true);
    expect(ofSheet.to("WorksheetOrNullObject").get("Name")).toBe("Sheet1");
  });

  it("gives its range to the sheet by name, the sheet's own first", () => {
    const { book, names, local } = scripted();
    names.call("Add", "Area", book.range("A1:B2"));
    expect(book.range("Area").get("Address")).toBe("Sheet1!A1:B2");
    local.call("Add", "Area", book.range("C3"));
    expect(book.range("area").get("Address")).toBe("Sheet1!C3");
    expect(book.range("Sheet1!Area").get("Address")).toBe("Sheet1!C3");
    expect(local.item("Area").follow("GetRange").get("Address")).toBe("Sheet1!C3");
    expect(names.item("Area").follow("GetRangeOrNullObject").get("Address")).toBe("Sheet1!A1:B2");
  });

  it("that is no range has none", () => {
    const { names } = scripted();
    const item = names.follow("Add", "Rate", "=1");
    expect(codeOf(() => item.call("GetRange"))).toBe("InvalidArgument");
    expect(item.follow("GetRangeOrNullObject").isNull).toBe(true);
    item.set("Formula", "=Sheet1!$A$1");
    expect(item.follow("GetRange").get("Address")).toBe("Sheet1!A1");
    expect(codeOf(() => item.set("Formula", "=)"))).toBe("InvalidArgument");
    item.call("Delete");
    expect(codeOf(() => item.get("Value"))).toBe("ItemNotFound");
    expect(codeOf(() => item.call("Delete"))).toBe("ItemNotFound");
  });
});
