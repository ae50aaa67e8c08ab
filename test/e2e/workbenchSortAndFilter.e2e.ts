import { ooxmlFaults } from "../support/ooxmlFaults";
import { suiteScripts } from "./support/excelScripts";
import { runInPane } from "./support/runInPane";

/** Scripts after Microsoft's pages on sorting and filtering, through the library itself. */
describe("sorting and filtering in the workbench", () => {
  /** On a new sheet with five rows under headers in A1:C6. */
  const { workbench, run, failureOf } = suiteScripts(`
    const sheet = context.workbook.worksheets.add();
    sheet.activate();
    const range = sheet.getRange("A1:C6");
    range.values = [["Item", "Price", "Sold"], ["tea", 3, "=B2*10"], ["Milk", 1, "=B3*10"],
      ["coffee", 5, "=B4*10"], ["green tea", 4, "=B5*10"], ["bread", 2, "=B6*10"]];
    await context.sync();
    const visible = async (address) => {
      const view = sheet.getRange(address).getVisibleView().load("values");
      await context.sync();
      return view.values.map(([value]) => value);
    };
    const values = async (address) => {
      const cells = sheet.getRange(address).load("values");
      await context.sync();
      return cells.values;
    };`);

  it("sorts a range by two columns, formulas included", async () => {
    const sorted = await run(`
      range.sort.apply([{ key: 1, ascending: false }, { key: 0 }], false, true, Excel.SortOrientation.rows);
      const cells = range.load("formulas");
      await context.sync();
      return cells.formulas;`);
    expect(sorted).toEqual([
      ["Item", "Price", "Sold"],
      ["coffee", 5, "=B2*10"],
      ["green tea", 4, "=B3*10"],
      ["tea", 3, "=B4*10"],
      ["bread", 2, "=B5*10"],
      ["Milk", 1, "=B6*10"],
    ]);
  });

  it("sorts a table, reads its conditions and clears them", async () => {
    const read = await run(`
      const table = sheet.tables.add("A1:C6", true);
      table.sort.apply([{ key: 0, ascending: true }], true);
      table.sort.load("fields,matchCase,method");
      await context.sync();
      const seen = [table.sort.fields[0].key, table.sort.matchCase, table.sort.method];
      const names = (await values("A2:A6")).map(([name]) => name);
      table.sort.clear();
      table.sort.load("fields");
      await context.sync();
      return [seen, names, table.sort.fields];`);
    expect(read).toEqual([[0, true, "PinYin"], ["bread", "coffee", "green tea", "Milk", "tea"], []]);
  });

  it("filters a table's column by values, by a condition and by the top items", async () => {
    const seen = await run(`
      const table = sheet.tables.add("A1:C6", true);
      const filter = table.columns.getItem("Item").filter;
      filter.applyValuesFilter(["tea", "bread"]);
      const some = await visible("A2:A6");
      filter.clear();
      filter.apply({ filterOn: Excel.FilterOn.custom, criterion1: "=*tea" });
      const custom = await visible("A2:A6");
      table.clearFilters();
      const price = table.columns.getItem("Price").filter;
      price.applyTopItemsFilter(2);
      const top = await visible("A2:A6");
      price.load("criteria");
      table.autoFilter.load("isDataFiltered,enabled");
      await context.sync();
      return [some, custom, top, price.criteria,
        table.autoFilter.isDataFiltered, table.autoFilter.enabled];`);
    expect((seen as unknown[]).slice(0, 3)).toEqual([
      ["tea", "bread"],
      ["tea", "green tea"],
      ["coffee", "green tea"],
    ]);
    expect((seen as unknown[]).slice(3)).toEqual([{ filterOn: "TopItems", criterion1: "2" }, true, true]);
  });

  it("filters a sheet, shows SUBTOTAL of what is left, and takes the filter away", async () => {
    const seen = await run(`
      sheet.getRange("E1").formulas = [["=SUBTOTAL(109,B2:B6)"]];
      sheet.autoFilter.apply(range, 1, { filterOn: Excel.FilterOn.custom, criterion1: ">=2", criterion2: "<=4",
        operator: Excel.FilterOperator.and });
      sheet.autoFilter.load("criteria,enabled,isDataFiltered");
      const filtered = sheet.autoFilter.getRange().load("address");
      const names = await visible("A2:A6");
      const [[total]] = await values("E1");
      const hidden = sheet.getRange("A3:A4").load("rowHidden");
      await context.sync();
      const criteria = sheet.autoFilter.criteria[1].criterion1;
      sheet.autoFilter.clearCriteria();
      const cleared = await visible("A2:A6");
      sheet.autoFilter.remove();
      const gone = sheet.autoFilter.getRangeOrNullObject();
      sheet.autoFilter.load("enabled");
      await context.sync();
      return [names, total, hidden.rowHidden, criteria, filtered.address.split("!")[1], cleared.length,
        gone.isNullObject, sheet.autoFilter.enabled];`);
    expect(seen).toEqual([["tea", "green tea", "bread"], 9, true, ">=2", "A1:C6", 5, true, false]);
  });

  it("removes duplicates", async () => {
    const result = await run(`
      sheet.getRange("E1:E5").values = [["a"], ["b"], ["A"], ["c"], ["b"]];
      const result = sheet.getRange("E1:E5").removeDuplicates([0], false);
      result.load("removed,uniqueRemaining");
      await context.sync();
      return [result.removed, result.uniqueRemaining, await values("E1:E5")];`);
    expect(result).toEqual([2, 3, [["a"], ["b"], ["c"], [""], [""]]]);
  });

  it("hides rows and columns, groups them, and views what is visible row by row", async () => {
    const read = await run(`
      sheet.getRange("3:4").rowHidden = true;
      sheet.getRange("B:B").columnHidden = true;
      const view = range.getVisibleView().load("rowCount,columnCount,cellAddresses");
      view.rows.load("items/values");
      await context.sync();
      const rows = view.rows.items.map((row) => row.values[0][0]);
      sheet.getRange("5:6").group(Excel.GroupOption.byRows);
      sheet.getRange("5:6").hideGroupDetails(Excel.GroupOption.byRows);
      const cells = sheet.getRange("A5:A6").load("hidden,rowHidden");
      await context.sync();
      return [view.rowCount, view.columnCount, view.cellAddresses[1][1].split("!")[1], rows, cells.hidden];`);
    expect(read).toEqual([4, 2, "C2", ["Item", "tea", "green tea", "bread"], true]);
  });

  it("reads and writes formulas in R1C1 notation", async () => {
    const read = await run(`
      sheet.getRange("D2:D6").formulasR1C1 = "=RC[-2]*2";
      const cells = sheet.getRange("C2:D3").load("formulas,formulasR1C1");
      await context.sync();
      return [cells.formulas, cells.formulasR1C1];`);
    expect(read).toEqual([
      [
        ["=B2*10", "=B2*2"],
        ["=B3*10", "=B3*2"],
      ],
      [
        ["=RC[-1]*10", "=RC[-2]*2"],
        ["=RC[-1]*10", "=RC[-2]*2"],
      ],
    ]);
  });

  it("tells handlers of sorted rows and columns, and of hidden rows", async () => {
    await run(`
      window.sorted = [];
      const hear = async (args) => void window.sorted.push([args.type, args.address, args.changeType ?? args.source]);
      sheet.onRowSorted.add(hear);
      sheet.onColumnSorted.add(hear);
      sheet.onRowHiddenChanged.add(hear);
      await context.sync();
      sheet.getRange("A1:C6").sort.apply([{ key: 1 }], false, true);
      sheet.getRange("A1:C2").sort.apply([{ key: 0, ascending: false }], false, false, "Columns");
      sheet.getRange("2:3").rowHidden = true;
      await context.sync();`);
    await workbench.idle();
    expect(await runInPane(workbench, "return window.sorted;")).toEqual([
      ["WorksheetRowSorted", "A2:C4,A6:C6", "Local"],
      ["WorksheetColumnSorted", "A1:A2,C1:C2", "Local"],
      ["WorksheetRowHiddenChanged", "2:3", "Hidden"],
    ]);
  });

  it("keeps filters, hidden columns and outlines in a file", async () => {
    await run(`
      sheet.name = "Filtered";
      sheet.autoFilter.apply(range, 1, { filterOn: "Custom", criterion1: ">=3" });
      sheet.getRange("C:C").columnHidden = true;
      sheet.getRange("10:11").group("ByRows");
      sheet.getRange("10:11").hideGroupDetails("ByRows");
      await context.sync();`);
    const file = await workbench.saveXlsx();
    expect(ooxmlFaults([file])).toEqual([[]]);
    await workbench.openXlsx(file);
    const read = await runInPane(
      workbench,
      `return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Filtered");
        sheet.autoFilter.load("criteria,isDataFiltered");
        const view = sheet.getRange("A1:C6").getVisibleView().load("values");
        const folded = sheet.getRange("10:11").load("rowHidden");
        await context.sync();
        const wasHidden = folded.rowHidden;
        sheet.getRange("10:10").showGroupDetails("ByRows");
        const shown = sheet.getRange("11:11").load("rowHidden");
        await context.sync();
        return [sheet.autoFilter.criteria[1], sheet.autoFilter.isDataFiltered, view.values, wasHidden, shown.rowHidden];
      });`,
    );
    expect(read).toEqual([
      { filterOn: "Custom", criterion1: ">=3" },
      true,
      [
        ["Item", "Price"],
        ["tea", 3],
        ["coffee", 5],
        ["green tea", 4],
      ],
      true,
      false,
    ]);
  });

  it.each([
    ["range.sort.apply([])", "InvalidArgument", "RangeSort.apply"],
    ["range.sort.apply([{ key: 7 }])", "InvalidArgument", "RangeSort.apply"],
    ['range.sort.apply([{ key: 0, sortOn: "CellColor" }])', "InvalidArgument", "RangeSort.apply"],
    ["range.removeDuplicates([9], true)", "InvalidArgument", "Range.removeDuplicates"],
    ['sheet.getRange("2:3").group("ByColumns")', "InvalidArgument", "Range.group"],
    ['sheet.getRange("2:3").ungroup("ByRows")', "InvalidOperation", "Range.ungroup"],
    ["sheet.autoFilter.apply(range, 3)", "InvalidArgument", "AutoFilter.apply"],
    ["sheet.autoFilter.clearColumnCriteria(0)", "InvalidArgument", "AutoFilter.clearColumnCriteria"],
    ["sheet.autoFilter.getRange().load()", "ItemNotFound", "AutoFilter.getRange"],
    [
      'sheet.autoFilter.apply(range, 0, { filterOn: "TopItems", criterion1: "none" })',
      "InvalidArgument",
      "AutoFilter.apply",
    ],
    [
      'sheet.tables.add("A1:C6", true).columns.getItem("Item").filter.applyValuesFilter([])',
      "InvalidArgument",
      "Filter.applyValuesFilter",
    ],
    ['sheet.getRange("A1").formulasR1C1 = [["=R[1"]]', "InvalidArgument", "Range.formulasR1C1"],
    ["sheet.protection.protect(); range.sort.apply([{ key: 0 }])", "AccessDenied", "RangeSort.apply"],
    ['sheet.protection.protect(); sheet.getRange("2:2").rowHidden = true', "AccessDenied", "Range.rowHidden"],
  ])("refuses %s with %s at %s", async (statement, code, location) => {
    expect(await failureOf(statement)).toEqual([code, location]);
  });
});
