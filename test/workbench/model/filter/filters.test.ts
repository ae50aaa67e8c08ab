import { codeOf, ScriptedWorkbook } from "../../support/script";
import type { ScriptObject } from "../../support/script";

function withRows() {
  const book = new ScriptedWorkbook();
  book.write("A1:B6", [
    ["Item", "Price"],
    ["tea", 3],
    ["milk", 1],
    ["coffee", 5],
    ["green tea", 4],
    ["bread", 2],
  ]);
  return book;
}

function withTable() {
  const book = withRows();
  return { book, table: book.sheet().to("Tables").follow("Add", "A1:B6", true) };
}

/** What is in sight of column A. */
function seen(book: ScriptedWorkbook, address = "A2:A6"): unknown[] {
  const view = book.range(address).follow("GetVisibleView").get("Values") as unknown[][];
  return view.map(([value]) => value);
}

function filterOf(table: ScriptObject, column: string): ScriptObject {
  return table.to("Columns").item(column).to("Filter");
}

describe("TableColumn.filter", () => {
  it("hides the rows that do not match, and says by what", () => {
    const { book, table } = withTable();
    const filter = filterOf(table, "Item");
    expect(filter.get("Criteria")).toBeNull();
    filter.call("ApplyCustomFilter", "=*tea*", "=milk", "Or");
    expect(seen(book)).toEqual(["tea", "milk", "green tea"]);
    expect(filter.get("Criteria")).toEqual({
      filterOn: "Custom",
      criterion1: "=*tea*",
      criterion2: "=milk",
      operator: "Or",
    });
    expect(book.range("A4").get("RowHidden")).toBe(true);
    filter.call("Clear");
    expect(seen(book)).toHaveLength(5);
  });

  it("shows what all columns let through", () => {
    const { book, table } = withTable();
    filterOf(table, "Price").call("ApplyTopItemsFilter", 3);
    filterOf(table, "Item").call("ApplyValuesFilter", ["tea", "green tea", "bread"]);
    expect(seen(book)).toEqual(["tea", "green tea"]);
    table.call("ClearFilters");
    expect(seen(book)).toHaveLength(5);
  });

  it("filters by colour", () => {
    const { book, table } = withTable();
    book.range("A3").to("Format/Fill").set("Color", "#00FF00");
    book.range("B4").to("Format/Font").set("Color", "red");
    filterOf(table, "Item").call("ApplyCellColorFilter", "#00ff00");
    expect(seen(book)).toEqual(["milk"]);
    table.call("ClearFilters");
    filterOf(table, "Price").call("ApplyFontColorFilter", "#FF0000");
    expect(seen(book)).toEqual(["coffee"]);
  });

  it("looks again only when it is applied again", () => {
    const { book, table } = withTable();
    filterOf(table, "Price").call("ApplyDynamicFilter", "AboveAverage");
    expect(seen(book)).toEqual(["coffee", "green tea"]);
    book.write("B2", [[100]]);
    expect(seen(book)).toEqual(["coffee", "green tea"]);
    table.call("ReapplyFilters");
    expect(seen(book)).toEqual(["tea"]);
  });

  it("is left out of SUBTOTAL, as hidden rows are of its second kind", () => {
    const { book, table } = withTable();
    book.write("D1:D2", [["=SUBTOTAL(9,B2:B6)"], ["=SUBTOTAL(109,B2:B6)"]]);
    book.range("2:2").set("RowHidden", true);
    expect(book.values("D1:D2")).toEqual([[15], [12]]);
    book.range("2:2").set("RowHidden", false);
    filterOf(table, "Price").call("ApplyBottomItemsFilter", 2);
    expect(book.values("D1:D2")).toEqual([[3], [3]]);
  });

  it("is undone in one step, criteria and rows", () => {
    const { book, table } = withTable();
    filterOf(table, "Price").call("ApplyBottomPercentFilter", 20);
    expect(seen(book)).toEqual(["milk"]);
    book.engine.undo();
    expect(seen(book)).toHaveLength(5);
    expect(filterOf(table, "Price").get("Criteria")).toBeNull();
  });

  it("keeps the totals in sight, and counts no totals", () => {
    const { book, table } = withTable();
    table.set("ShowTotals", true);
    filterOf(table, "Item").call("ApplyValuesFilter", ["tea"]);
    expect(seen(book, "A1:A7")).toEqual(["Item", "tea", "Total"]);
    expect(table.to("AutoFilter").follow("GetRange").get("Address")).toBe("Sheet1!A1:B6");
  });

  it("follows its column when columns come before it", () => {
    const { book, table } = withTable();
    filterOf(table, "Price").call("ApplyTopItemsFilter", 1);
    book.range("A:A").call("Insert", "Right");
    expect(filterOf(table, "Price").get("Criteria")).toEqual({ filterOn: "TopItems", criterion1: "1" });
    table.to("Columns").call("Add", 0, null, "First");
    expect(filterOf(table, "First").get("Criteria")).toBeNull();
    expect(filterOf(table, "Price").get("Criteria")).toEqual({ filterOn: "TopItems", criterion1: "1" });
    table.to("Columns").item("First").call("Delete");
    expect(filterOf(table, "Price").get("Criteria")).toEqual({ filterOn: "TopItems", criterion1: "1" });
  });

  it("shows all rows again once the table is gone", () => {
    const { book, table } = withTable();
    filterOf(table, "Price").call("ApplyTopItemsFilter", 1);
    table.call("ConvertToRange");
    expect(seen(book)).toHaveLength(5);
  });

  it.each<[string, unknown, string]>([
    ["no kind", {}, "InvalidArgument"],
    ["an unknown kind", { filterOn: "Smell" }, "InvalidArgument"],
    ["no values", { filterOn: "Values", values: [] }, "InvalidArgument"],
    ["a number as a value", { filterOn: "Values", values: [1] }, "InvalidArgument"],
    ["no condition", { filterOn: "Custom" }, "InvalidArgument"],
    ["no items", { filterOn: "TopItems", criterion1: "0" }, "InvalidArgument"],
    ["too many percent", { filterOn: "TopPercent", criterion1: "101" }, "InvalidArgument"],
    ["an unknown period", { filterOn: "Dynamic", dynamicCriteria: "Unknown" }, "InvalidArgument"],
    ["no colour", { filterOn: "CellColor" }, "InvalidArgument"],
    ["icons", { filterOn: "Icon", icon: { set: "ThreeArrows", index: 0 } }, "NotImplemented"],
  ])("refuses %s", (_, criteria, code) => {
    const { book, table } = withTable();
    expect(codeOf(() => filterOf(table, "Item").call("Apply", criteria))).toBe(code);
    expect(seen(book)).toHaveLength(5);
  });

  it("is refused on a protected sheet", () => {
    const { book, table } = withTable();
    book.sheet().to("Protection").call("Protect");
    expect(codeOf(() => filterOf(table, "Price").call("ApplyTopItemsFilter", 1))).toBe("AccessDenied");
  });
});

describe("Worksheet.autoFilter", () => {
  it("filters cells that are no table", () => {
    const book = withRows();
    const filter = book.sheet().to("AutoFilter");
    expect([filter.get("Enabled"), filter.get("IsDataFiltered"), filter.get("Criteria")]).toEqual([
      false,
      false,
      [],
    ]);
    expect(filter.follow("GetRangeOrNullObject").isNull).toBe(true);
    expect(codeOf(() => filter.call("GetRange"))).toBe("ItemNotFound");
    filter.call("Apply", book.range("A1:B6"), 1, { filterOn: "Custom", criterion1: ">=3" });
    expect(seen(book)).toEqual(["tea", "coffee", "green tea"]);
    expect([filter.get("Enabled"), filter.get("IsDataFiltered")]).toEqual([true, true]);
    expect(filter.get("Criteria")).toEqual([null, { filterOn: "Custom", criterion1: ">=3" }]);
    expect(filter.follow("GetRange").get("Address")).toBe("Sheet1!A1:B6");
    expect(book.sheet().to("Tables").call("GetCount")).toBe(0);
    expect(book.events.filter(({ type }) => type === "tableAdded")).toEqual([]);
  });

  it("clears one column, clears all, and goes", () => {
    const book = withRows();
    const filter = book.sheet().to("AutoFilter");
    filter.call("Apply", "A1:B6", 1, { filterOn: "Custom", criterion1: ">=3" });
    filter.call("Apply", "A1:B6", 0, { filterOn: "Values", values: ["tea"] });
    expect(seen(book)).toEqual(["tea"]);
    filter.call("ClearColumnCriteria", 0);
    expect(seen(book)).toEqual(["tea", "coffee", "green tea"]);
    filter.call("ClearCriteria");
    expect([filter.get("Enabled"), filter.get("IsDataFiltered")]).toEqual([true, false]);
    expect(seen(book)).toHaveLength(5);
    filter.call("Apply", "A1:B6", 0, { filterOn: "Values", values: ["tea"] });
    filter.call("Remove");
    expect([filter.get("Enabled"), seen(book).length]).toEqual([false, 5]);
    filter.call("Remove");
    book.engine.undo();
    expect(filter.get("Enabled")).toBe(true);
  });

  it("takes a cell for the region around it, and a column for its used part", () => {
    const book = withRows();
    const filter = book.sheet().to("AutoFilter");
    filter.call("Apply", "B3");
    expect(filter.follow("GetRange").get("Address")).toBe("Sheet1!A1:B6");
    filter.call("Apply", "A:A");
    expect(filter.follow("GetRange").get("Address")).toBe("Sheet1!A1:A6");
  });

  it("refuses columns beyond its range, criteria without a column, and cells of a table", () => {
    const book = withRows();
    const filter = book.sheet().to("AutoFilter");
    const criteria = { filterOn: "Values", values: ["tea"] };
    expect(codeOf(() => filter.call("Apply", "A1:B6", 2, criteria))).toBe("InvalidArgument");
    expect(codeOf(() => filter.call("Apply", "A1:B6", -1, criteria))).toBe("InvalidArgument");
    expect(codeOf(() => filter.call("Apply", "A1:B6", null, criteria))).toBe("InvalidArgument");
    expect(codeOf(() => filter.call("ClearColumnCriteria", 0))).toBe("InvalidArgument");
    book.sheet().to("Tables").call("Add", "A1:B6", true);
    expect(codeOf(() => filter.call("Apply", "A1:B6", 0, criteria))).toBe("InvalidArgument");
  });

  it("gives way to a table", () => {
    const book = withRows();
    const filter = book.sheet().to("AutoFilter");
    filter.call("Apply", "A1:B6", 0, { filterOn: "Values", values: ["tea"] });
    book.sheet().to("Tables").call("Add", "A1:B6", true);
    expect([filter.get("Enabled"), seen(book).length]).toEqual([false, 5]);
  });
});

describe("filters of a protected sheet that allows filtering", () => {
  it("change, and neither come nor go", () => {
    const book = withRows();
    const filter = book.sheet().to("AutoFilter");
    filter.call("Apply", "A1:B6");
    book.sheet().to("Protection").call("Protect", { allowAutoFilter: true });
    filter.call("Apply", "A1:B6", 1, { filterOn: "TopItems", criterion1: 1 });
    expect(seen(book)).toEqual(["coffee"]);
    filter.call("ClearCriteria");
    expect(seen(book)).toHaveLength(5);
    expect(codeOf(() => filter.call("Apply", "A1:A6"))).toBe("AccessDenied");
    expect(codeOf(() => filter.call("Remove"))).toBe("AccessDenied");
    expect(filter.get("Enabled")).toBe(true);
  });

  it("are those of tables too", () => {
    const { book, table } = withTable();
    book.sheet().to("Protection").call("Protect", { allowAutoFilter: true });
    filterOf(table, "Price").call("ApplyTopItemsFilter", 1);
    expect(seen(book)).toEqual(["coffee"]);
    expect(codeOf(() => table.to("AutoFilter").call("Remove"))).toBe("AccessDenied");
  });
});

describe("Table.autoFilter", () => {
  it("is that of the table's columns, and takes the buttons away", () => {
    const { book, table } = withTable();
    const filter = table.to("AutoFilter");
    expect(filter.get("Enabled")).toBe(true);
    filter.call("Apply", table.follow("GetRange"), 1, { filterOn: "TopPercent", criterion1: 20 });
    expect(seen(book)).toEqual(["coffee"]);
    expect(filterOf(table, "Price").get("Criteria")).toEqual({ filterOn: "TopPercent", criterion1: "20" });
    filter.call("Remove");
    expect([filter.get("Enabled"), table.get("ShowFilterButton"), seen(book).length]).toEqual([
      false,
      false,
      5,
    ]);
    expect(codeOf(() => filter.call("Apply", "D1:D4"))).toBe("InvalidArgument");
  });
});
