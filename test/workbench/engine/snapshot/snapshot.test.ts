import { functionNamed, TestWorkbook } from "../../support/testWorkbook";
import type { TableLook } from "../../../../src/workbench/engine/tables/tableStore";
import type { ChartData } from "../../../../src/workbench/engine/charts/info/chartInfo";
import { EMPTY_SERIES, newChart } from "../../../../src/workbench/engine/charts/info/newChart";

const LOOK: TableLook = {
  style: "TableStyleLight9",
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: false,
  highlightFirstColumn: true,
  highlightLastColumn: false,
};

function filled(): TestWorkbook {
  const book = new TestWorkbook();
  const { engine } = book;
  book.write("A1:B3", [
    ["'2024", "Units"],
    ["'=text", 1],
    [true, 2.5],
  ]);
  engine.tables.create(book.area("A1:B3"), "Sales", LOOK);
  book.write("D1:D3", [["=SUM( Sales[Units] )"], ["=NA()"], ["=SEQUENCE(2,2)"]]);
  book.write("E1", [["=SUM(D3#)"]]);
  engine.cells.writeNumberFormats(book.area("B2:B3"), [["#,##0.0"], ["#,##0.0"]]);
  engine.cells.setFormat(book.area("B1"), {
    bold: true,
    fillColor: "#DDEBF7",
    horizontalAlignment: "Center",
  });
  const [table] = engine.tables.list();
  engine.filters.apply({ sheetId: book.area("A1").sheetId, tableId: table?.id ?? "" }, 1, {
    filterOn: "TopItems",
    criterion1: "1",
  });
  const { headers } = engine;
  const lines = { sheetId: book.area("A1").sheetId, first: 6, last: 9 };
  headers.setHidden({ ...lines, dimension: "columns", last: 6 }, true);
  headers.group({ ...lines, dimension: "rows" });
  headers.group({ ...lines, dimension: "rows", last: 8 });
  headers.setFolded({ ...lines, dimension: "rows", first: 9 }, true);
  engine.merges.add(book.area("H2:I3"));
  engine.cells.setColumnWidth(book.area("C1"), 40);
  engine.cells.setRowHeight(book.area("A5"), 50);
  engine.sheets.add("Hidden");
  book.write("Hidden!A1", [["=Sheet1!B2*2"]]);
  engine.sheets.setVisibility(book.area("Hidden!A1").sheetId, "VeryHidden");
  engine.names.add({
    sheetId: null,
    name: "units",
    formula: "=Sheet1!$B$2:$B$3",
    comment: "both",
    visible: true,
  });
  engine.names.add({ sheetId: null, name: "block", formula: '="{""id"":1}"', comment: "", visible: false });
  engine.charts.create(book.area("A1").sheetId, chartOf(book));
  return book;
}

function chartOf(book: TestWorkbook): ChartData {
  const series = {
    ...EMPTY_SERIES,
    nameArea: book.area("B1"),
    values: book.area("B2:B3"),
    categories: book.area("A2:A3"),
    line: { color: "#C00000" },
  };
  const chart = newChart("Chart 1", "Line", [series]);
  return {
    ...chart,
    title: { ...chart.title, text: "Sales" },
    valueAxis: { ...chart.valueAxis, numberFormat: "#,##0", minimum: 0 },
    left: 300,
    top: 90,
    width: 360,
    height: 216,
  };
}

describe("a snapshot", () => {
  it("says what a file needs: cells, spills, tables, charts, names", () => {
    const snapshot = filled().engine.snapshot();
    const [sheet] = snapshot.sheets;
    const cell = (row: number, column: number) =>
      sheet?.cells.find((one) => one.row === row && one.column === column);
    expect(cell(0, 3)).toMatchObject({ formula: "=SUM( Sales[Units] )", value: 3.5, spill: null });
    expect(cell(1, 3)).toMatchObject({ formula: "=NA()", value: "#N/A", isError: true });
    expect(cell(2, 3)).toMatchObject({ value: 1, spill: { rowCount: 2, columnCount: 2 } });
    expect(cell(3, 4)).toMatchObject({ formula: null, value: 4, isSpilledInto: true });
    expect(cell(1, 1)).toMatchObject({ value: 1, numberFormat: "#,##0.0" });
    expect(cell(0, 1)?.format).toMatchObject({ bold: true, fillColor: "#DDEBF7" });
    expect(sheet?.tables).toEqual([
      {
        ...LOOK,
        name: "Sales",
        area: { sheetName: "Sheet1", top: 0, left: 0, bottom: 2, right: 1 },
        columns: ["2024", "Units"],
        criteria: [null, { filterOn: "TopItems", criterion1: "1" }],
      },
    ]);
    expect(sheet?.rows).toEqual({
      hidden: [1],
      groups: [
        { first: 6, last: 9, folded: true },
        { first: 6, last: 8, folded: true },
      ],
    });
    expect(sheet?.columns).toEqual({ hidden: [6], groups: [] });
    expect(sheet?.filter).toBeNull();
    expect(sheet?.charts[0]?.anchor).toEqual({ row: 4, column: 4, x: 72, y: 28 });
    expect(snapshot.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["Hidden", "VeryHidden"],
    ]);
  });

  it("put in the place of another workbook is the same workbook", () => {
    const snapshot = filled().engine.snapshot();
    const other = new TestWorkbook();
    other.write(
      "Sheet1!A1:Z9",
      Array.from({ length: 9 }, () => new Array<number>(26).fill(7)),
    );
    other.engine.names.add({ sheetId: null, name: "gone", formula: "=1", comment: "", visible: true });
    other.engine.restore(snapshot);
    expect(other.engine.snapshot()).toEqual(snapshot);
    expect(other.value("Hidden!A1")).toBe(2);
    other.engine.undo();
    expect(other.engine.snapshot()).toEqual(snapshot);
  });

  it("calls the functions of its formulas anew once it is opened", () => {
    const book = new TestWorkbook();
    book.define([functionNamed("SHOP.PRICE")]);
    book.write("A1", [["=SHOP.PRICE()"]]);
    book.answer(() => 5);
    const snapshot = book.engine.snapshot();
    book.engine.restore(snapshot);
    book.answer(() => 6);
    expect(book.read("A1")).toMatchObject({ formula: "=SHOP.PRICE()", value: 6 });
  });
});

describe("merged cells in a snapshot", () => {
  it("are merged again, with the one value that they have", () => {
    const book = new TestWorkbook();
    book.write("A1:B1", [["kept", "gone"]]);
    book.engine.merges.add(book.area("A1:B2"));
    const other = new TestWorkbook();
    other.engine.restore(book.engine.snapshot());
    const { sheetId } = other.area("A1");
    expect(other.engine.merges.list(sheetId)).toEqual([other.area("A1:B2")]);
    expect(other.values("A1:B1")).toEqual([["kept", ""]]);
  });
});
