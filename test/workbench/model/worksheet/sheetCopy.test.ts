import { codeOf, ScriptedWorkbook } from "../../support/script";

function namesOf(book: ScriptedWorkbook): unknown[] {
  return book.workbook
    .to("Worksheets")
    .items()
    .map((sheet) => sheet.get("Name"));
}

describe("Worksheet.copy", () => {
  it("puts the copy where it is asked to, under the next free name", () => {
    const book = new ScriptedWorkbook();
    book.workbook.to("Worksheets").call("Add", "Data");
    expect(book.sheet("Data").follow("Copy").get("Name")).toBe("Data (2)");
    expect(namesOf(book)).toEqual(["Data (2)", "Sheet1", "Data"]);
    book.sheet("Data (2)").call("Copy", "After", book.sheet("Sheet1"));
    book.sheet("Data").call("Copy", "Before", book.sheet("Sheet1"));
    book.sheet("Sheet1").call("Copy", "End");
    book.sheet("Sheet1").call("Copy", "Beginning");
    expect(namesOf(book)).toEqual([
      "Sheet1 (3)",
      "Data (2)",
      "Data (4)",
      "Sheet1",
      "Data (3)",
      "Data",
      "Sheet1 (2)",
    ]);
    expect(book.workbook.to("Worksheets").follow("GetActiveWorksheet").get("Name")).toBe("Sheet1");
    expect(codeOf(() => book.sheet("Data").call("Copy", "After"))).toBe("InvalidArgument");
    expect(codeOf(() => book.sheet("Data").call("Copy", "Before", book.range("A1")))).toBe("InvalidArgument");
  });

  it("cuts long names, and finds its way in names with apostrophes", () => {
    const book = new ScriptedWorkbook();
    book.sheet().set("Name", "a".repeat(31));
    expect(book.sheet("a".repeat(31)).follow("Copy").get("Name")).toBe(`${"a".repeat(27)} (2)`);
    book.sheet("a".repeat(31)).set("Name", "It's");
    book
      .sheet("It's")
      .follow("GetRange", "A1:A2")
      .set("Formulas", [[1], ["=A1+1"]]);
    const copy = book.sheet("It's").follow("Copy");
    expect(copy.get("Name")).toBe("It's (2)");
    expect(copy.follow("GetRange", "A1:A2").get("Values")).toEqual([[1], [2]]);
  });

  it("takes cells, looks, views, properties and protection along", () => {
    const book = new ScriptedWorkbook();
    const sheet = book.sheet();
    book.range("A1:B1").set("Formulas", [["tea", '=UPPER( A1 ) & "x"']]);
    book.range("A1").to("Format/Font").set("Bold", true);
    book.range("A1").set("NumberFormat", "@");
    book.range("A:A").to("Format").set("ColumnWidth", 100);
    sheet.set("TabColor", "#FF0000");
    sheet.set("ShowGridlines", false);
    sheet.to("FreezePanes").call("FreezeRows", 2);
    sheet.to("CustomProperties").call("Add", "source", "here");
    sheet.to("Protection").call("Protect", { allowSort: true });
    const copy = sheet.follow("Copy", "End");
    const cells = copy.follow("GetRange", "A1:B1");
    expect(cells.get("Formulas")).toEqual([["tea", '=UPPER( A1 ) & "x"']]);
    expect(cells.get("Values")).toEqual([["tea", "TEAx"]]);
    expect(copy.follow("GetRange", "A1").to("Format/Font").get("Bold")).toBe(true);
    expect(copy.follow("GetRange", "A1").get("NumberFormat")).toEqual([["@"]]);
    expect(copy.follow("GetRange", "A1").to("Format").get("ColumnWidth")).toBe(99.75);
    expect([copy.get("TabColor"), copy.get("ShowGridlines")]).toEqual(["#FF0000", false]);
    expect(copy.to("FreezePanes").follow("GetLocation").get("Address")).toBe("'Sheet1 (2)'!1:2");
    expect(copy.to("CustomProperties").item("source").get("Value")).toBe("here");
    expect(copy.to("Protection").get("Options")).toMatchObject({ allowSort: true });
    expect(copy.get("TabId")).toBe(2);
  });

  it("gives its tables new names, which its formulas follow", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A3", [["Units"], [1], [2]]);
    const table = book.sheet().to("Tables").follow("Add", "A1:A3", true);
    table.set("Name", "Sales");
    table.set("Style", "TableStyleLight3");
    book.write("C1", [["=SUM(Sales[Units])"]]);
    const copy = book.sheet().follow("Copy", "End");
    const [copied] = copy.to("Tables").items();
    expect([copied?.get("Name"), copied?.get("Style")]).toEqual(["Sales2", "TableStyleLight3"]);
    expect(copied?.get("Id")).not.toBe(table.get("Id"));
    copy.follow("GetRange", "A3").set("Values", [[10]]);
    expect(copy.follow("GetRange", "C1").get("Formulas")).toEqual([["=SUM(Sales2[Units])"]]);
    expect(copy.follow("GetRange", "C1").get("Values")).toEqual([[11]]);
    expect(book.range("C1").get("Values")).toEqual([[3]]);
    copied?.set("Name", "Other");
    expect(table.get("Name")).toBe("Sales");
  });

  it("has names of its own for its cells, and charts of its own cells", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:B2", [
      ["a", "b"],
      [1, 2],
    ]);
    const names = book.workbook.to("Names");
    names.call("Add", "Area", book.range("A1:B2"));
    names.call("Add", "Rate", "=0.5");
    book.sheet().to("Names").call("Add", "Local", "=2");
    book.sheet().to("Charts").call("Add", "ColumnClustered", book.range("A1:B2"));
    const copy = book.sheet().follow("Copy", "End");
    expect(
      copy
        .to("Names")
        .items()
        .map((item) => [item.get("Name"), item.get("Formula")]),
    ).toEqual([
      ["Area", "='Sheet1 (2)'!$A$1:$B$2"],
      ["Local", "=2"],
    ]);
    expect(names.call("GetCount")).toBe(2);
    expect(copy.to("Charts").call("GetCount")).toBe(1);
    const { charts } = book.engine.describe();
    expect(charts.map(({ sheet }) => sheet)).toEqual(["Sheet1", "Sheet1 (2)"]);
    expect(charts[1]?.series[0]?.values).toContain("Sheet1 (2)");
  });

  it("is told as an added sheet, and undone in one step", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A2", [["Units"], [1]]);
    book.sheet().to("Tables").call("Add", "A1:A2", true);
    book.events.length = 0;
    book.engine.batch(() => book.sheet().call("Copy", "Beginning"));
    expect(book.events.filter(({ type }) => type === "sheetAdded")).toHaveLength(1);
    expect(book.events.filter(({ type }) => type === "sheetMoved")).toHaveLength(0);
    book.engine.undo();
    expect(namesOf(book)).toEqual(["Sheet1"]);
    expect(book.engine.tables.list()).toHaveLength(1);
  });
});
