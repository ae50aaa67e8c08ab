import type { ChartInfo } from "../../../../src/workbench/engine/charts/info/chartInfo";
import { EMPTY_SERIES, newChart } from "../../../../src/workbench/engine/charts/info/newChart";
import { TestWorkbook } from "../../support/testWorkbook";

function chartOn(book: TestWorkbook, type: string): ChartInfo {
  const series = {
    ...EMPTY_SERIES,
    nameArea: book.area("B1"),
    values: book.area("B2:B3"),
    categories: book.area("A2:A3"),
  };
  const chart = newChart("Chart 1", type, [series]);
  return book.engine.charts.create(book.area("A1").sheetId, {
    ...chart,
    title: { ...chart.title, text: "Units" },
    left: 300,
    top: 37.5,
    width: 360,
    height: 216,
  });
}

function withData(): TestWorkbook {
  const book = new TestWorkbook();
  book.write("A1:B3", [
    ["Year", "Suzuki"],
    [2024, 5819],
    [2025, 43266],
  ]);
  return book;
}

describe("charts", () => {
  it.each(["ColumnClustered", "BarStacked", "Line", "Pie", "Doughnut", "XYScatter", "Area"])(
    "of type %s are drawn from their ranges",
    (type) => {
      const book = withData();
      chartOn(book, type);
      expect(book.engine.describe().charts).toEqual([
        {
          name: "Chart 1",
          sheet: "Sheet1",
          type,
          title: "Units",
          series: [{ name: "Suzuki", values: "Sheet1!B2:B3", categories: "Sheet1!A2:A3" }],
        },
      ]);
    },
  );

  it("keep their place in points", () => {
    const book = withData();
    expect(chartOn(book, "Line")).toMatchObject({ left: 300, top: 37.5, width: 360, height: 216 });
  });

  it("follow their cells when rows are inserted", () => {
    const book = withData();
    chartOn(book, "Line");
    book.engine.cells.insertRows(book.area("A1").sheetId, 0, 2);
    expect(book.engine.describe().charts[0]?.series[0]).toMatchObject({
      values: "Sheet1!B4:B5",
      categories: "Sheet1!A4:A5",
    });
  });

  it("change, move and go", () => {
    const book = withData();
    const { id, sheetId, title } = chartOn(book, "Line");
    const { charts } = book.engine;
    charts.update(id, {
      title: { ...title, text: "Imports" },
      type: "ColumnClustered",
      left: 10,
      width: 400,
    });
    expect(charts.list(sheetId)[0]).toMatchObject({
      title: { text: "Imports" },
      type: "ColumnClustered",
      left: 10,
      width: 400,
    });
    charts.delete(id);
    expect(charts.list(sheetId)).toEqual([]);
    book.engine.undo();
    expect(charts.list(sheetId)).toHaveLength(1);
  });

  it("of a type that the grid cannot draw are known before", () => {
    const { charts } = new TestWorkbook().engine;
    expect(charts.canDraw("Surface")).toBe(false);
    expect(charts.canDraw("LineMarkers")).toBe(true);
  });
});
