import { codeOf, ScriptedWorkbook } from "../../support/script";

function withTable() {
  const book = new ScriptedWorkbook();
  book.write("A1:C3", [
    ["Item", "Price", "Sold"],
    ["tea", 3, 10],
    ["milk", 1, 20],
  ]);
  return { book, table: book.sheet().to("Tables").follow("Add", "A1:C3", true) };
}

describe("the name of a table", () => {
  it("is undone with its formulas", () => {
    const { book, table } = withTable();
    book.write("E1", [["=SUM(Table1[Price])"]]);
    table.set("Name", "Goods");
    expect(book.read("E1").formula).toBe("=SUM(Goods[Price])");
    book.engine.undo();
    expect(table.get("Name")).toBe("Table1");
    expect(book.read("E1")).toMatchObject({ formula: "=SUM(Table1[Price])", value: 4 });
    book.engine.redo();
    expect(book.read("E1")).toMatchObject({ formula: "=SUM(Goods[Price])", value: 4 });
  });

  it("comes back with a deleted table", () => {
    const { book, table } = withTable();
    table.set("Name", "Goods");
    table.set("Style", "TableStyleDark1");
    table.call("ConvertToRange");
    book.engine.undo();
    expect([table.get("Name"), table.get("Style")]).toEqual(["Goods", "TableStyleDark1"]);
  });
});

describe("the headers of a table", () => {
  it("that a user types twice, or empties, get a name of their own in the same step", () => {
    const { book } = withTable();
    book.write("E1", [["=SUM(Table1[Price])"]]);
    book.enter("B1", "item");
    expect(book.values("A1:C1")).toEqual([["Item", "item2", "Sold"]]);
    expect(book.read("E1")).toMatchObject({ formula: "=SUM(Table1[item2])", value: 4 });
    book.engine.undo();
    expect(book.values("A1:C1")).toEqual([["Item", "Price", "Sold"]]);
    book.enter("C1", "");
    expect(book.values("A1:C1")).toEqual([["Item", "Price", "Column1"]]);
  });

  it("change places without being taken for the same", () => {
    const { book } = withTable();
    book.engine.batch(() => {
      book.write("A1", [["Price"]]);
      book.write("B1", [["Item"]]);
    });
    expect(book.values("A1:C1")).toEqual([["Price", "Item", "Sold"]]);
  });

  it("are text, as a number is shown", () => {
    const { book } = withTable();
    book.engine.cells.writeNumberFormats(book.area("B1"), [["0.00"]]);
    book.write("B1", [[2025]]);
    expect(book.value("B1")).toBe("2025.00");
  });
});

describe("TableRowCollection", () => {
  it("deletes several rows at once, by index or by row", () => {
    const { book, table } = withTable();
    const rows = table.to("Rows");
    rows.call("Add", null, [
      ["bread", 2, 30],
      ["salt", 5, 40],
    ]);
    rows.call("DeleteRows", [0, 2]);
    expect(book.values("A2:A5")).toEqual([["milk"], ["salt"], [""], [""]]);
    rows.call("DeleteRows", [rows.follow("GetItemAt", 1).object]);
    expect(book.values("A2:A3")).toEqual([["milk"], [""]]);
    rows.call("DeleteRowsAt", 0);
    expect([rows.call("GetCount"), book.values("A2:C2")]).toEqual([1, [["", "", ""]]]);
  });

  it("refuses rows twice, rows that are not there, and filtered tables", () => {
    const { table } = withTable();
    const rows = table.to("Rows");
    expect(codeOf(() => rows.call("DeleteRows", [0, 0]))).toBe("InvalidArgument");
    expect(codeOf(() => rows.call("DeleteRows", [2]))).toBe("InvalidArgument");
    expect(codeOf(() => rows.call("DeleteRows", []))).toBe("InvalidArgument");
    expect(codeOf(() => rows.call("DeleteRowsAt", 1, 2))).toBe("InvalidArgument");
    table.to("Columns").item("Item").to("Filter").call("ApplyValuesFilter", ["tea"]);
    expect(codeOf(() => rows.call("DeleteRows", [0]))).toBe("InsertDeleteConflict");
  });

  it("adds more rows than there are, and a column to a single one", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A2", [["Item"], ["tea"]]);
    const table = book.sheet().to("Tables").follow("Add", "A1:A2", true);
    table.to("Rows").call("Add", 0, [["milk"], ["bread"], ["salt"]]);
    table.to("Columns").call("Add", 0, null, "Kind");
    expect(table.follow("GetRange").get("Address")).toBe("Sheet1!A1:B5");
    expect(book.values("A1:B5").map(([, item]) => item)).toEqual(["Item", "milk", "bread", "salt", "tea"]);
  });

  it("never tears another table", () => {
    const { book, table } = withTable();
    book.write("B6:D7", [
      ["a", "b", "c"],
      [1, 2, 3],
    ]);
    book.sheet().to("Tables").call("Add", "B6:D7", true);
    expect(codeOf(() => table.to("Rows").call("Add", 0, [["x", 1, 1]]))).toBe("InsertDeleteConflict");
    expect(book.values("A2:A3")).toEqual([["tea"], ["milk"]]);
  });
});

describe("the totals of a table", () => {
  it("count what is no number", () => {
    const { book, table } = withTable();
    book.write("C3", [["many"]]);
    table.set("ShowTotals", true);
    expect(book.range("A4:C4").get("Formulas")).toEqual([["Total", "", "=SUBTOTAL(103,[Sold])"]]);
  });

  it("push down what is right below", () => {
    const { book, table } = withTable();
    book.write("A4:A5", [["below"], ["=A4"]]);
    table.set("ShowTotals", true);
    expect(book.range("A5:A6").get("Formulas")).toEqual([["below"], ["=A5"]]);
  });
});

describe("the tables of a copied sheet", () => {
  it("are others than those that they are copies of", () => {
    const { book, table } = withTable();
    table.to("Columns").item("Item").to("Filter").call("ApplyValuesFilter", ["tea"]);
    book.sheet().call("Copy", "End");
    const names = book.workbook
      .to("Tables")
      .items()
      .map((each) => [each.get("Name"), each.get("Id")]);
    expect(new Set(names.map(([name]) => name)).size).toBe(2);
    expect(new Set(names.map(([, id]) => id)).size).toBe(2);
    const [, copy] = book.workbook.to("Tables").items();
    expect(copy?.to("Columns").item("Item").to("Filter").get("Criteria")).toEqual({
      filterOn: "Values",
      values: ["tea"],
    });
  });
});
