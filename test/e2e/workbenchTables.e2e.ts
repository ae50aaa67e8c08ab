import { suiteScripts } from "./support/excelScripts";

/** Scripts after Microsoft's pages on tables, through the library itself. */
describe("tables in the workbench", () => {
  /** On a new sheet with a table of three rows in A1:C4. */
  const { run, failureOf } = suiteScripts(`
    const { workbook } = context;
    const sheet = workbook.worksheets.add();
    sheet.activate();
    sheet.getRange("A1:C4").values = [["Item", "Price", "Sold"], ["tea", 3, 10], ["milk", 1, 20], ["bread", 2, 30]];
    const table = sheet.tables.add("A1:C4", true);
    await context.sync();
    const read = async (address, what = "values") => {
      const cells = sheet.getRange(address).load(what);
      await context.sync();
      return cells[what];
    };
    const place = async (range) => {
      range.load("address");
      await context.sync();
      return range.address.split("!")[1];
    };`);

  it("adds rows that push down what is below, references following", async () => {
    const read = await run(`
      sheet.getRange("A6:B6").formulas = [["sum", "=SUM(B2:B4)"]];
      sheet.getRange("E1").formulas = [["=B6"]];
      sheet.getRange("D2:D4").values = [["x"], ["y"], ["z"]];
      table.rows.add(1, [["coffee", 5, 40], ["cake", 4, 50]]);
      table.rows.add(null, [["salt", 1, 1]]);
      return [await read("A1:D9"), await read("B9", "formulas"), await read("E1", "formulas"),
        await place(table.getRange())];`);
    expect(read).toEqual([
      [
        ["Item", "Price", "Sold", ""],
        ["tea", 3, 10, "x"],
        ["coffee", 5, 40, "y"],
        ["cake", 4, 50, "z"],
        ["milk", 1, 20, ""],
        ["bread", 2, 30, ""],
        ["salt", 1, 1, ""],
        ["", "", "", ""],
        ["sum", 15, "", ""],
      ],
      [["=SUM(B2:B6)"]],
      [["=B9"]],
      "A1:C7",
    ]);
  });

  it("fills in the formulas of a calculated column", async () => {
    const read = await run(`
      table.columns.add(null, [["Total"], ["=[@Price]*[@Sold]"], ["=[@Price]*[@Sold]"], ["=[@Price]*[@Sold]"]]);
      table.rows.add(null, [["cake", 4, 5, null]]);
      return read("D5", "formulas");`);
    expect(read).toEqual([["=[@Price]*[@Sold]"]]);
  });

  it("adds columns between others, and pushes what is beside the table to the right", async () => {
    const read = await run(`
      sheet.getRange("E2").values = [["beside"]];
      sheet.getRange("F1").formulas = [["=SUM(C2:C4)"]];
      table.columns.add(1, [["Kind"], ["a"], ["b"], ["c"]]);
      table.columns.add(null, null, "Note");
      table.columns.add(null, null, "note");
      const names = table.columns.load("items/name,items/index,items/id");
      await context.sync();
      return [names.items.map(({ name }) => name), await read("H2"), await place(table.getRange())];`);
    expect(read).toEqual([["Item", "Kind", "Price", "Sold", "Note", "note2"], [["beside"]], "A1:F4"]);
  });

  it("keeps header names different, whoever writes them", async () => {
    const read = await run(`
      sheet.getRange("A1:C1").values = [["Price", "Item", 2025]];
      await context.sync();
      const swapped = await read("A1:C1");
      sheet.getRange("B1:C1").values = [["PRICE", ""]];
      return [swapped, await read("A1:C1")];`);
    expect(read).toEqual([[["Price", "Item", "2025"]], [["Price", "PRICE2", "Column1"]]]);
  });

  it("shows totals, and what they held comes back with them", async () => {
    const read = await run(`
      table.showTotals = true;
      const first = await read("A5:C5", "formulas");
      const sum = await read("C5");
      table.getTotalRowRange().getCell(0, 1).formulas = [["=SUBTOTAL(101,[Price])"]];
      table.columns.getItem("Item").filter.applyValuesFilter(["tea", "bread"]);
      const filtered = await read("B5:C5");
      table.clearFilters();
      table.showTotals = false;
      const gone = await read("A5:C5");
      table.showTotals = true;
      return [first, sum, filtered, gone, await read("A5:C5", "formulas"), await place(table.getDataBodyRange())];`);
    expect(read).toEqual([
      [["Total", "", "=SUBTOTAL(109,[Sold])"]],
      [[60]],
      [[2.5, 40]],
      [["", "", ""]],
      [["Total", "=SUBTOTAL(101,[Price])", "=SUBTOTAL(109,[Sold])"]],
      "A2:C4",
    ]);
  });

  it("hides its header row, and its columns keep their names", async () => {
    const read = await run(`
      table.name = "Shop";
      await context.sync();
      sheet.getRange("E2").formulas = [["=SUM(Shop[Price])"]];
      table.showHeaders = false;
      const without = [await place(table.getRange()), await read("A1:C1"), await read("E2")];
      table.columns.load("items/name");
      await context.sync();
      const names = table.columns.items.map(({ name }) => name);
      table.showHeaders = true;
      return [without, names, await place(table.getRange()), await read("A1:C1"), await read("E2")];`);
    expect(read).toEqual([
      ["A2:C4", [["", "", ""]], [[6]]],
      ["Item", "Price", "Sold"],
      "A1:C4",
      [["Item", "Price", "Sold"]],
      [[6]],
    ]);
  });

  it("makes room for headers, and takes a single row of headers", async () => {
    const read = await run(`
      sheet.getRange("F1:G3").values = [[1, 2], [3, 4], ["under", ""]];
      sheet.getRange("I1").formulas = [["=F1"]];
      const made = sheet.tables.add("F1:G2", false);
      sheet.getRange("K1:L2").values = [["a", "b"], ["below", ""]];
      const single = sheet.tables.add("K1:L1", true);
      return [await read("F1:G4"), await read("I1", "formulas"), await place(made.getRange()),
        await place(single.getRange()), await read("K3")];`);
    expect(read).toEqual([
      [
        ["Column1", "Column2"],
        [1, 2],
        [3, 4],
        ["under", ""],
      ],
      [["=F2"]],
      "F1:G3",
      "K1:L2",
      [["below"]],
    ]);
  });

  it("is resized, renamed and restyled, and formulas that name it follow", async () => {
    const read = await run(`
      table.name = "Stock";
      await context.sync();
      sheet.getRange("E1").formulas = [["=SUM(Stock[Price])"]];
      await context.sync();
      table.name = "Goods";
      table.style = "TableStyleDark3";
      table.columns.getItem("Price").name = "Cost";
      sheet.getRange("A5:C5").values = [["salt", 10, 1]];
      table.resize("A1:C5");
      table.load("style");
      const formulas = await read("E1", "formulas");
      return [formulas, await read("E1"), table.style];`);
    expect(read).toEqual([[["=SUM(Goods[Cost])"]], [[16]], "TableStyleDark3"]);
  });

  it("deletes rows and columns with what is in them", async () => {
    const read = await run(`
      sheet.getRange("A6").values = [["below"]];
      table.rows.getItemAt(1).delete();
      table.columns.getItem("Price").delete();
      return [await read("A1:C5"), await place(table.getRange())];`);
    expect(read).toEqual([
      [
        ["Item", "Sold", ""],
        ["tea", 10, ""],
        ["bread", 30, ""],
        ["", "", ""],
        ["below", "", ""],
      ],
      "A1:B3",
    ]);
  });

  it("knows the table styles, makes others and a default", async () => {
    const read = await run(`
      const styles = workbook.tableStyles;
      const count = styles.getCount();
      const medium = styles.getItem("tablestylemedium2").load("name,readOnly");
      const own = styles.add("House", false).load("name,readOnly");
      const again = styles.add("House", true).load("name");
      const standard = styles.getDefault().load("name");
      const none = styles.getItemOrNullObject("Nowhere");
      await context.sync();
      table.style = "House";
      styles.setDefault("TableStyleLight1");
      sheet.getRange("F1:F2").values = [["a"], [1]];
      const other = sheet.tables.add("F1:F2", true).load("style");
      table.load("style");
      await context.sync();
      styles.setDefault("TableStyleMedium2");
      own.delete();
      await context.sync();
      table.load("style");
      await context.sync();
      return [count.value, medium.name, medium.readOnly, own.name, own.readOnly, again.name, standard.name,
        none.isNullObject, other.style];`);
    expect(read).toEqual([
      60,
      "TableStyleMedium2",
      true,
      "House",
      false,
      "House2",
      "TableStyleMedium2",
      true,
      "TableStyleLight1",
    ]);
  });

  it.each([
    ['sheet.tables.add("C4:E6", true)', "InvalidArgument", "TableCollection.add"],
    ['sheet.tables.add("no address", true)', "InvalidArgument", "TableCollection.add"],
    ['sheet.tables.add("Nowhere!A1:B2", true)', "InvalidArgument", "TableCollection.add"],
    ['table.name = "A1"', "InvalidArgument", "Table.name"],
    ['table.name = "two words"', "InvalidArgument", "Table.name"],
    ['table.name = "1st"', "InvalidArgument", "Table.name"],
    ['table.style = "No such style"', "InvalidArgument", "Table.style"],
    ['table.resize("A2:C6")', "InvalidArgument", "Table.resize"],
    ['table.resize("A1:C1")', "InvalidArgument", "Table.resize"],
    ['table.resize("E1:F4")', "InvalidArgument", "Table.resize"],
    ["table.showHeaders = false; table.showFilterButton = true", "InvalidArgument", "Table.showFilterButton"],
    [
      "table.showHeaders = false; table.getHeaderRowRange().load()",
      "ItemNotFound",
      "Table.getHeaderRowRange",
    ],
    ["table.getTotalRowRange().load()", "ItemNotFound", "Table.getTotalRowRange"],
    ["table.rows.add(9, [[1, 2, 3]])", "InvalidArgument", "TableRowCollection.add"],
    ["table.rows.add(null, [[1, 2]])", "InvalidArgument", "TableRowCollection.add"],
    ["table.rows.getItemAt(3).load()", "ItemNotFound", "TableRowCollection.getItemAt"],
    ["table.columns.add(null, [[1]])", "InvalidArgument", "TableColumnCollection.add"],
    ['table.columns.getItem("None").load()', "ItemNotFound", "TableColumnCollection.getItem"],
    ['workbook.tables.getItem("None").load()', "ItemNotFound", "TableCollection.getItem"],
    ['workbook.tableStyles.getItem("None").load()', "ItemNotFound", "TableStyleCollection.getItem"],
    ['workbook.tableStyles.add("TableStyleLight1")', "InvalidArgument", "TableStyleCollection.add"],
    [
      "sheet.protection.protect(); table.rows.add(null, [[1, 2, 3]])",
      "AccessDenied",
      "TableRowCollection.add",
    ],
    ["table.delete(); table.load()", "ItemNotFound", "Table.id"],
  ])("refuses %s with %s at %s", async (statement, code, location) => {
    expect(await failureOf(statement)).toEqual([code, location]);
  });
});
