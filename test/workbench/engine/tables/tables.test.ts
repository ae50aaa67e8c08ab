import type { WorkbenchEngine } from "../../../../src/workbench/engine/workbenchEngine";
import { TABLE_LOOK } from "../../support/tableLook";
import { TestWorkbook } from "../../support/testWorkbook";

function withTable(): TestWorkbook {
  const book = new TestWorkbook();
  book.write("A1:C3", [
    ["Year", "Revenue", "Cost"],
    [2024, 10, 4],
    [2025, 20, 5],
  ]);
  book.engine.tables.create(book.area("A1:C3"), "Results", TABLE_LOOK);
  return book;
}

describe("tables", () => {
  it("are listed with name, area and style", () => {
    const book = withTable();
    expect(book.engine.describe().tables).toEqual([
      { name: "Results", address: "Sheet1!A1:C3", style: "TableStyleMedium2" },
    ]);
  });

  it.each([
    ["=SUM(Results[Revenue])", 30],
    ["=SUM(results[revenue])", 30],
    ["=SUM(Results[[Revenue]:[Cost]])", 39],
    ["=Results[[#Headers],[Year]]", "Year"],
    ["=ROWS(Results[#All])", 3],
    ["=ROWS(Results)", 2],
    ['=SUM(Results[Cost])&" Results[Cost]"', "9 Results[Cost]"],
  ])("read %s as %p", (formula, value) => {
    const book = withTable();
    book.write("F10", [[formula]]);
    expect(book.read("F10")).toMatchObject({ value, formula });
  });

  it("read this row with and without the table's name", () => {
    const book = withTable();
    book.write("E2", [["=Results[@Revenue]-Results[@Cost]"]]);
    book.write("C3", [["=[@Revenue]/4"]]);
    expect(book.value("E2")).toBe(6);
    expect(book.read("C3")).toMatchObject({ value: 5, formula: "=[@Revenue]/4" });
  });

  it("give #REF! for a column that they do not have", () => {
    const book = withTable();
    book.write("F10", [["=SUM(Results[Nothing])"]]);
    expect(book.value("F10")).toBe("#REF!");
  });

  it("take their formulas along when they are resized, renamed and moved", () => {
    const book = withTable();
    book.write("F10", [["=SUM( Results[Revenue] )"]]);
    book.write("A4:C4", [[2026, 70, 6]]);
    const [table] = book.engine.tables.list();
    book.engine.tables.resize(table?.id ?? "", book.area("A1:C4"));
    expect(book.read("F10")).toMatchObject({ value: 100, formula: "=SUM( Results[Revenue] )" });
    book.engine.tables.rename(table?.id ?? "", "Sales");
    expect(book.read("F10").formula).toBe("=SUM( Sales[Revenue] )");
    book.engine.cells.insertRows(book.area("A1").sheetId, 0, 1);
    expect(book.read("F11")).toMatchObject({ value: 100, formula: "=SUM( Sales[Revenue] )" });
    expect(book.engine.describe().tables[0]?.address).toBe("Sheet1!A2:C5");
  });

  it("follow formulas that a user types in the grid", () => {
    const book = withTable();
    book.enter("F1", "=SUM(Results[Cost])");
    expect(book.read("F1")).toMatchObject({ value: 9, formula: "=SUM(Results[Cost])" });
  });

  it("grow with what is typed beside them, and name the new column", () => {
    const book = withTable();
    book.enter("D2", "=Results[@Revenue]-Results[@Cost]");
    expect(book.engine.describe().tables[0]?.address).toBe("Sheet1!A1:D3");
    expect(book.values("D1:D2")).toEqual([["Column1"], [6]]);
  });

  it("do not grow with what a script writes beside and under them", () => {
    const book = withTable();
    book.write("D2", [["note"]]);
    book.write("A4:C5", [
      [2026, 70, 6],
      [2027, 80, 7],
    ]);
    expect(book.engine.describe().tables[0]?.address).toBe("Sheet1!A1:C3");
  });

  it("give formulas the new text of a header", () => {
    const book = withTable();
    book.write("F10:F12", [
      ["=SUM( Results[Revenue] )"],
      ["=ROWS(Results[[#All],[Revenue]:[Cost]])"],
      ['=Results[[#Headers],[Revenue]]&" Results[Revenue]"'],
    ]);
    book.write("C2", [["=[@Revenue]/2"]]);
    book.enter("B1", "Sales '26");
    expect(book.engine.cells.formulas(book.area("F10:F12"))).toEqual([
      ["=SUM( Results[Sales ''26] )"],
      ["=ROWS(Results[[#All],[Sales ''26]:[Cost]])"],
      ["=Results[[#Headers],[Sales ''26]]&\" Results[Revenue]\""],
    ]);
    expect(book.read("C2")).toMatchObject({ value: 5, formula: "=[@Sales ''26]/2" });
    expect(book.values("F10:F12")).toEqual([[30], [3], ["Sales '26 Results[Revenue]"]]);
  });

  it("keep the names of columns that an inserted column pushes away", () => {
    const book = withTable();
    book.write("F10", [["=SUM(Results[Cost])"]]);
    book.engine.cells.insertColumns(book.area("A1").sheetId, 1, 1);
    expect(book.read("G10")).toMatchObject({ value: 9, formula: "=SUM(Results[Cost])" });
  });

  it("leave room for their filter buttons when columns are fitted", () => {
    const book = withTable();
    book.write("E1", [["Year"]]);
    book.engine.cells.autofitColumns(book.area("A1:E3"));
    const width = (address: string) => book.engine.cells.columnWidth(book.area(address)) ?? 0;
    expect(width("A1") - width("E1")).toBe(22);
  });

  it("tell when they come and go, by undo too", () => {
    const book = withTable();
    book.engine.undo();
    expect(book.events.filter((event) => event.type.startsWith("table"))).toEqual([
      { type: "tableAdded", tableId: "1", source: "script" },
      { type: "tableDeleted", tableId: "1", source: "user" },
    ]);
  });

  it("grow with what is typed under them, and formulas with them", () => {
    const book = withTable();
    book.write("F10", [["=SUM(Results[Revenue])"]]);
    book.enter("B4", "70");
    expect(book.engine.describe().tables[0]?.address).toBe("Sheet1!A1:C4");
    expect(book.read("F10")).toMatchObject({ value: 100, formula: "=SUM(Results[Revenue])" });
  });

  it("keep their cells when they are deleted", () => {
    const book = withTable();
    book.engine.tables.delete(book.engine.tables.list()[0]?.id ?? "");
    expect(book.engine.tables.list()).toEqual([]);
    expect(book.value("A1")).toBe("Year");
  });
});

describe("names", () => {
  it("stand for ranges and follow them", () => {
    const book = withTable();
    const { names } = book.engine;
    names.add({ sheetId: null, name: "Rev", formula: "=Sheet1!$B$2:$B$3", comment: "", visible: true });
    book.write("F10", [["=SUM(Rev)"]]);
    expect(book.value("F10")).toBe(30);
    book.engine.cells.insertRows(book.area("A1").sheetId, 0, 1);
    expect(names.list()).toEqual([
      { name: "Rev", sheetId: null, formula: "=Sheet1!$B$3:$B$4", comment: "", visible: true },
    ]);
    names.delete({ name: "rev", sheetId: null });
    expect(names.list()).toEqual([]);
  });

  it("are listed nowhere in the grid while they are hidden, and follow their cells all the same", () => {
    const book = new TestWorkbook();
    const { names } = book.engine;
    names.add({ sheetId: null, name: "block", formula: "=Sheet1!$B$2:$B$3", comment: "", visible: false });
    names.add({ sheetId: null, name: "shown", formula: "=Sheet1!$B$2:$B$3", comment: "", visible: true });
    const { getters } = (book.engine as WorkbenchEngine).model;
    const { sheetId, ...zone } = book.area("B2:B3");
    expect(getters.getNamedRanges().map(({ name }) => name)).toEqual(["shown"]);
    expect(getters.getNamedRangeFromZone(sheetId, zone)?.name).toBe("shown");
    book.engine.cells.insertRows(sheetId, 0, 1);
    expect(names.list()[0]).toMatchObject({ name: "block", formula: "=Sheet1!$B$3:$B$4", visible: false });
    names.update({ name: "block", sheetId: null }, { visible: true });
    expect(getters.getNamedRanges().map(({ name }) => name)).toEqual(["block", "shown"]);
  });

  it("stand for constants", () => {
    const book = new TestWorkbook();
    book.engine.names.add({
      sheetId: null,
      name: "_blocks",
      formula: '="[{""id"":1}]"',
      comment: "",
      visible: false,
    });
    book.write("A1", [["=_blocks&1"]]);
    expect(book.value("A1")).toBe('[{"id":1}]1');
    expect(book.engine.names.list()[0]).toMatchObject({ visible: false, formula: '="[{""id"":1}]"' });
  });
});
