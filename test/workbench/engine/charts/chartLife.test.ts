import type { WorkbenchEngine } from "../../../../src/workbench/engine/workbenchEngine";
import { ScriptedWorkbook } from "../../support/script";
import type { ScriptObject } from "../../support/script";

function withChart(): { readonly book: ScriptedWorkbook; readonly chart: ScriptObject } {
  const book = new ScriptedWorkbook();
  book.write("A1:C3", [
    ["Year", "Suzuki", "Honda"],
    ["'2024", 1, 2],
    ["'2025", 3, 4],
  ]);
  const chart = book.sheet().to("Charts").follow("Add", "ColumnClustered", book.range("A1:C3"), "Columns");
  return { book, chart };
}

function infoOf(book: ScriptedWorkbook) {
  return book.engine.charts.list(book.area("A1").sheetId)[0];
}

describe("what a chart holds beside its ranges", () => {
  it("is undone with the batch that set it", () => {
    const { book, chart } = withChart();
    book.engine.batch(() => {
      chart.to("Axes/ValueAxis").set("Maximum", 10);
      chart.to("Series").item(0).to("Trendlines").call("Add", "Linear");
      chart.to("Title").set("Text", "Changed");
    });
    expect(infoOf(book)).toMatchObject({ title: { text: "Changed" }, valueAxis: { maximum: 10 } });
    book.engine.undo();
    expect(infoOf(book)?.title.text).toBeNull();
    expect(infoOf(book)?.valueAxis.maximum).toBeUndefined();
    expect(infoOf(book)?.series[0]?.trendlines).toBeUndefined();
    book.engine.redo();
    expect(infoOf(book)).toMatchObject({ title: { text: "Changed" }, valueAxis: { maximum: 10 } });
  });

  it("is written once for all that a batch sets of it, and reads as set meanwhile", () => {
    const { book, chart } = withChart();
    let updates = 0;
    (book.engine as WorkbenchEngine).model.on("update", {}, () => (updates += 1));
    book.engine.batch(() => chart.set("Left", 20));
    const ofOne = updates;
    book.engine.batch(() => {
      chart.set("Left", 30);
      chart.to("Title").set("Text", "Once");
      chart.to("Axes/ValueAxis").set("Maximum", 10);
      expect([updates, chart.get("Left"), chart.to("Title").get("Text")]).toEqual([ofOne, 30, "Once"]);
    });
    expect(updates).toBe(2 * ofOne);
    expect(infoOf(book)).toMatchObject({ left: 30, title: { text: "Once" }, valueAxis: { maximum: 10 } });
  });

  it("stands where the columns are by then when a batch widens one between", () => {
    const { book, chart } = withChart();
    chart.set("Left", 200);
    book.engine.batch(() => {
      chart.to("Title").set("Text", "Moved");
      book.engine.cells.setColumnWidth(book.area("A1"), 200);
      chart.to("Legend").set("Visible", false);
      expect(chart.get("Left")).toBe(278);
    });
    expect(infoOf(book)).toMatchObject({ left: 278, title: { text: "Moved" }, legend: { visible: false } });
  });

  it("follows its cells when rows come and go: names, values, categories and titles", () => {
    const { book, chart } = withChart();
    chart.to("Title").call("SetFormula", "=Sheet1!$B$1");
    book.engine.cells.insertRows(book.area("A1").sheetId, 0, 2);
    expect(infoOf(book)?.title.textArea).toMatchObject({ top: 2, left: 1 });
    expect(infoOf(book)?.series[0]).toMatchObject({
      nameArea: { top: 2, left: 1 },
      values: { top: 3, bottom: 4 },
      categories: { top: 3, left: 0 },
    });
    expect(chart.to("Title").get("Text")).toBe("Suzuki");
  });

  it("loses the ranges whose cells are deleted", () => {
    const { book } = withChart();
    book.engine.cells.deleteColumns(book.area("A1").sheetId, 2, 1);
    expect(infoOf(book)?.series[1]).toMatchObject({ values: null, nameArea: null });
    expect(infoOf(book)?.series[0]).toMatchObject({ values: { left: 1 } });
  });

  it("tells that charts came, were selected and went, undo among it", () => {
    const { book, chart } = withChart();
    const told = () => book.events.flatMap((event) => (event.type.startsWith("chart") ? [event.type] : []));
    expect(told()).toEqual(["chartAdded"]);
    chart.call("Activate");
    chart.call("Delete");
    book.engine.undo();
    expect(told()).toEqual([
      "chartAdded",
      "chartActivated",
      "chartDeactivated",
      "chartDeleted",
      "chartAdded",
    ]);
  });

  it("is copied with its sheet, bound to the cells of the copy", () => {
    const { book, chart } = withChart();
    chart.to("Axes/ValueAxis").set("Minimum", -5);
    const { model } = book.engine as WorkbenchEngine;
    const [copy, sheetId] = ["copy", book.area("A1").sheetId];
    model.dispatch("DUPLICATE_SHEET", { sheetId, sheetIdTo: copy, sheetNameTo: "Copy" });
    expect(book.engine.charts.list(copy)).toMatchObject([
      { sheetId: copy, valueAxis: { minimum: -5 }, series: [{ values: { sheetId: copy } }, {}] },
    ]);
  });

  it("knows that a chart cannot be measured or drawn outside a browser", () => {
    const { chart } = withChart();
    expect(() => chart.call("GetImage")).toThrow("outside a browser");
    expect(() => chart.to("PlotArea").get("InsideLeft")).toThrow("outside a browser");
  });
});

describe("a chart that a person inserts in the grid", () => {
  it("is a chart of Excel's, with a name that is free", () => {
    const { book } = withChart();
    const { model } = book.engine as WorkbenchEngine;
    model.dispatch("CREATE_CHART", {
      sheetId: book.area("A1").sheetId,
      figureId: "f",
      chartId: "c",
      col: 5,
      row: 5,
      offset: { x: 0, y: 0 },
      size: { width: 480, height: 288 },
      definition: {
        type: "bar",
        title: { text: "" },
        stacked: true,
        legendPosition: "top",
        dataSetStyles: {},
        dataSource: {
          type: "range",
          dataSets: [{ dataSetId: "0", dataRange: "B1:C3" }],
          labelRange: "A1:A3",
          dataSetsHaveTitle: true,
        },
      },
    });
    expect(book.engine.charts.get("c")).toMatchObject({ name: "Chart 2", type: "ColumnStacked", width: 360 });
    expect(book.engine.describe().charts[1]?.series).toEqual([
      { name: "Suzuki", values: "Sheet1!B2:B3", categories: "Sheet1!A2:A3" },
      { name: "Honda", values: "Sheet1!C2:C3", categories: "Sheet1!A2:A3" },
    ]);
  });
});
