import { codeOf, ScriptedWorkbook } from "../../support/script";
import type { ScriptObject } from "../../support/script";

function withTable(): { book: ScriptedWorkbook; table: ScriptObject } {
  const book = new ScriptedWorkbook();
  book.write("A1:C3", [
    ["Maker", 2024, 2025],
    ["Suzuki", 5819, 43266],
    ["Honda", 45107, 37022],
  ]);
  return { book, table: book.sheet().to("Tables").follow("Add", "A1:C3", true) };
}

describe("TableCollection", () => {
  it("adds a table with Excel's name and style, and turns its headers into text", () => {
    const { book, table } = withTable();
    expect([table.get("Name"), table.get("Style"), table.get("ShowHeaders")]).toEqual([
      "Table1",
      "TableStyleMedium2",
      true,
    ]);
    expect(book.values("A1:C1")).toEqual([["Maker", "2024", "2025"]]);
    expect(book.workbook.to("Tables").call("GetCount")).toBe(1);
  });

  it("makes headers that are empty or twice into names of their own", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:D2", [
      ["x", "", "X", ""],
      [1, 2, 3, 4],
    ]);
    book.sheet().to("Tables").call("Add", "A1:D2", true);
    expect(book.values("A1:D1")).toEqual([["x", "Column1", "X2", "Column2"]]);
  });

  it("makes room for headers where there are none", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:B3", [
      [1, 2],
      [3, "=A2+1"],
      ["below", ""],
    ]);
    const table = book.sheet().to("Tables").follow("Add", "A1:B2", false);
    expect(table.follow("GetRange").get("Address")).toBe("Sheet1!A1:B3");
    expect(book.values("A1:B4")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
      ["below", ""],
    ]);
  });

  it("refuses a table over another one", () => {
    const { book } = withTable();
    expect(codeOf(() => book.workbook.to("Tables").call("Add", book.range("C3:D4"), true))).toBe(
      "InvalidArgument",
    );
  });

  it("finds tables by name and by id, and those of a range", () => {
    const { book, table } = withTable();
    const tables = book.workbook.to("Tables");
    expect(tables.item("TABLE1").get("Id")).toBe(table.get("Id"));
    expect(tables.item(table.get("Id")).get("Name")).toBe("Table1");
    expect(codeOf(() => tables.item("None"))).toBe("ItemNotFound");
    expect(tables.follow("GetItemOrNullObject", "None").isNull).toBe(true);
    expect(book.range("C3:F9").follow("GetTables").call("GetCount")).toBe(1);
    expect(book.range("C3:F9").follow("GetTables", true).call("GetCount")).toBe(0);
  });
});

describe("Table", () => {
  it("has ranges for itself, its header and its body", () => {
    const { table } = withTable();
    expect(table.follow("GetRange").get("Address")).toBe("Sheet1!A1:C3");
    expect(table.follow("GetHeaderRowRange").get("Address")).toBe("Sheet1!A1:C1");
    expect(table.follow("GetDataBodyRange").get("Address")).toBe("Sheet1!A2:C3");
    expect(codeOf(() => table.call("GetTotalRowRange"))).toBe("ItemNotFound");
  });

  it.each([
    ["two words", "InvalidArgument"],
    ["AB12", "InvalidArgument"],
    ["C", "InvalidArgument"],
    ["Taken", "ItemAlreadyExists"],
  ])("refuses the name %p with %s", (name, code) => {
    const { book, table } = withTable();
    book.workbook.to("Names").call("Add", "Taken", "=1");
    expect(codeOf(() => table.set("Name", name))).toBe(code);
  });

  it("is renamed, styled and resized", () => {
    const { book, table } = withTable();
    table.set("Name", "Imports");
    table.set("Style", "TableStyleLight9");
    table.set("ShowBandedRows", false);
    table.call("Resize", "A1:D5");
    expect(book.engine.describe().tables).toEqual([
      { name: "Imports", address: "Sheet1!A1:D5", style: "TableStyleLight9" },
    ]);
    expect(book.value("D1")).toBe("Column1");
    expect(codeOf(() => table.call("Resize", "A2:D5"))).toBe("InvalidArgument");
  });

  it("shows totals in a row below", () => {
    const { table } = withTable();
    table.set("ShowTotals", true);
    expect(table.follow("GetTotalRowRange").get("Address")).toBe("Sheet1!A4:C4");
    expect(table.follow("GetDataBodyRange").get("Address")).toBe("Sheet1!A2:C3");
    table.set("ShowTotals", false);
    expect(table.follow("GetRange").get("Address")).toBe("Sheet1!A1:C3");
  });

  it("goes with its cells when it is deleted, and without them when it is converted", () => {
    const { book, table } = withTable();
    expect(table.follow("ConvertToRange").get("Address")).toBe("Sheet1!A1:C3");
    expect(book.value("A2")).toBe("Suzuki");
    const again = book.sheet().to("Tables").follow("Add", "A1:C3", true);
    again.call("Delete");
    expect(book.value("A2")).toBe("");
    expect(codeOf(() => again.get("Name"))).toBe("ItemNotFound");
  });

  it("adds, renames and deletes columns", () => {
    const { book, table } = withTable();
    const columns = table.to("Columns");
    columns.call("Add", 1, [["Rank"], [2], [1]]);
    columns.item("2025").set("Name", "Year 2025");
    expect(book.values("A1:D3")).toEqual([
      ["Maker", "Rank", "2024", "Year 2025"],
      ["Suzuki", 2, 5819, 43266],
      ["Honda", 1, 45107, 37022],
    ]);
    columns.item("2024").call("Delete");
    expect(columns.items().map((column) => [column.get("Id"), column.get("Name")])).toEqual([
      [1, "Maker"],
      [2, "Rank"],
      [3, "Year 2025"],
    ]);
    expect(columns.item("Rank").follow("GetDataBodyRange").get("Address")).toBe("Sheet1!B2:B3");
    expect(table.follow("GetRange").get("Address")).toBe("Sheet1!A1:C3");
  });

  it("fills the blank row of a table made of headers alone before it adds others", () => {
    const book = new ScriptedWorkbook();
    book.write("A3", [["source"]]);
    const table = book.sheet().to("Tables").follow("Add", "A1:B1", true);
    const added = table.to("Rows").follow("Add", null, [["Suzuki", 1]]);
    expect(added.get("Index")).toBe(0);
    expect(table.follow("GetRange").get("Address")).toBe("Sheet1!A1:B2");
    table.to("Rows").call("Add", null, [
      ["Honda", 2],
      ["BMW", 3],
    ]);
    expect(book.values("A2:A5")).toEqual([["Suzuki"], ["Honda"], ["BMW"], ["source"]]);
  });

  it("adds rows at the end and between, and pushes down what is below", () => {
    const { book, table } = withTable();
    book.write("A5", [["source"]]);
    const rows = table.to("Rows");
    rows.call("Add", null, [["Nissan", 1, 2]]);
    rows.call("Add", 0, [["BMW", 3, 4]]);
    expect(book.values("A1:A7")).toEqual(
      [["Maker"], ["BMW"], ["Suzuki"], ["Honda"], ["Nissan"], [""], ["source"]].map((row) => row),
    );
    expect(rows.call("GetCount")).toBe(4);
    rows.follow("GetItemAt", 0).call("Delete");
    expect(rows.follow("GetItemAt", 0).get("Values")).toEqual([["Suzuki", 5819, 43266]]);
    expect(codeOf(() => rows.call("Add", null, [["too", "few"]]))).toBe("InvalidArgument");
  });

  it("grows over empty cells, and moves nothing else, when rows need not be inserted", () => {
    const { book, table } = withTable();
    book.write("A5", [["source"]]);
    const rows = table.to("Rows");
    rows.call("Add", null, [["Nissan", 1, 2]], false);
    expect(book.values("A4:A5")).toEqual([["Nissan"], ["source"]]);
    rows.call("Add", null, [["BMW", 3, 4]], false);
    expect(book.values("A4:A6")).toEqual([["Nissan"], ["BMW"], ["source"]]);
  });

  it("finds columns by number under their ids, whatever the headers say", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:B2", [
      ["2", "1"],
      ["a", "b"],
    ]);
    const columns = book.sheet().to("Tables").follow("Add", "A1:B2", true).to("Columns");
    expect(columns.follow("GetItem", 1).get("Name")).toBe("2");
    expect(columns.follow("GetItem", "1").get("Name")).toBe("1");
  });

  it.each([
    [
      "two rows for one",
      (table: ScriptObject) =>
        table
          .to("Rows")
          .item(0)
          .set("Values", [
            [1, 2, 3],
            [4, 5, 6],
          ]),
    ],
    [
      "a formula for a row",
      (table: ScriptObject) =>
        table
          .to("Rows")
          .item(0)
          .set("Values", [["=SUM(", 1, 2]]),
    ],
    [
      "a formula for a new row",
      (table: ScriptObject) => table.to("Rows").call("Add", null, [["=SUM(", 1, 2]]),
    ],
    [
      "a formula for a column",
      (table: ScriptObject) => table.to("Columns").item("2024").set("Values", "=SUM("),
    ],
    [
      "a formula for a new column",
      (table: ScriptObject) => table.to("Columns").call("Add", null, [["x"], ["=("], [1]]),
    ],
    ["what no cell holds", (table: ScriptObject) => table.to("Rows").call("Add", null, [[{}, 1, 2]])],
  ])("refuses %s, and changes nothing", (_, refused) => {
    const { book, table } = withTable();
    expect(codeOf(() => refused(table))).toBe("InvalidArgument");
    expect(table.follow("GetRange").get("Address")).toBe("Sheet1!A1:C3");
    expect(book.values("A2:C2")).toEqual([["Suzuki", 5819, 43266]]);
  });

  it("takes values in unlocked cells of a protected sheet", () => {
    const { book, table } = withTable();
    book.range("A2:C2").to("Format/Protection").set("Locked", false);
    book.sheet().to("Protection").call("Protect");
    table
      .to("Rows")
      .item(0)
      .set("Values", [["BMW", 1, 2]]);
    expect(book.value("A2")).toBe("BMW");
    expect(codeOf(() => table.to("Columns").item("2024").set("Values", 1))).toBe("AccessDenied");
  });
});
