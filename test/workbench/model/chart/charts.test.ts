import { codeOf, ScriptedWorkbook } from "../../support/script";
import type { ScriptObject } from "../../support/script";

function withData(): ScriptedWorkbook {
  const book = new ScriptedWorkbook();
  book.write("A1:C4", [
    ["Period", "Suzuki", "Honda"],
    ["2023", 43266, 1],
    ["'2024", 5819, 45107],
    ["'2025", 43266, 37022],
  ]);
  book.write("A2", [["'2023"]]);
  return book;
}

/** `what` is type and cells: "Line A1:B4". */
function addChart(book: ScriptedWorkbook, what: string, seriesBy = "Auto"): ScriptObject {
  const [type = "", address = ""] = what.split(" ");
  return book.sheet().to("Charts").follow("Add", type, book.range(address), seriesBy);
}

function seriesOf(book: ScriptedWorkbook): unknown {
  return book.engine.describe().charts[0]?.series;
}

describe("ChartCollection", () => {
  it("takes names from the header row and categories from a column of text", () => {
    const book = withData();
    addChart(book, "ColumnClustered A1:C4");
    expect(seriesOf(book)).toEqual([
      { name: "Suzuki", values: "Sheet1!B2:B4", categories: "Sheet1!A2:A4" },
      { name: "Honda", values: "Sheet1!C2:C4", categories: "Sheet1!A2:A4" },
    ]);
  });

  it("draws along the rows where told to", () => {
    const book = withData();
    addChart(book, "Line A1:C4", "Rows");
    expect(seriesOf(book)).toEqual([
      { name: "2023", values: "Sheet1!B2:C2", categories: "Sheet1!B1:C1" },
      { name: "2024", values: "Sheet1!B3:C3", categories: "Sheet1!B1:C1" },
      { name: "2025", values: "Sheet1!B4:C4", categories: "Sheet1!B1:C1" },
    ]);
  });

  it("takes several columns of dates and text for levels of the categories", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:C3", [
      ["1/5/2024", "Tea", 12],
      ["1/6/2024", "Bread", 7],
      ["1/7/2024", "Milk", 3],
    ]);
    addChart(book, "ColumnClustered A1:C3");
    expect(seriesOf(book)).toEqual([{ name: "", values: "Sheet1!C1:C3", categories: "Sheet1!A1:B3" }]);
  });

  it.each([
    ["which is empty", ""],
    ["in which nothing counts", "b"],
  ])("keeps a second column %s as a series", (_, cell) => {
    const book = new ScriptedWorkbook();
    book.write("A1:B2", [
      ["Tea", cell],
      ["Bread", cell],
    ]);
    addChart(book, "ColumnClustered A1:B2", "Columns");
    expect(seriesOf(book)).toMatchObject([{ values: expect.stringContaining("Sheet1!B") as string }]);
  });

  it("takes a numeric first column for a series, as Excel does", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:B3", [
      ["Year", "Units"],
      [2024, 5819],
      [2025, 43266],
    ]);
    addChart(book, "Line A1:B3");
    expect(seriesOf(book)).toEqual([
      { name: "Year", values: "Sheet1!A2:A3", categories: null },
      { name: "Units", values: "Sheet1!B2:B3", categories: null },
    ]);
  });

  it("titles a single series by its name and adds no legend", () => {
    const book = withData();
    const chart = addChart(book, "Line A1:B4");
    expect([chart.get("Name"), chart.to("Title").get("Text"), chart.to("Legend").get("Visible")]).toEqual([
      "Chart 1",
      "Suzuki",
      false,
    ]);
  });

  it("finds charts by name and by id", () => {
    const book = withData();
    const chart = addChart(book, "Pie A1:B4");
    const charts = book.sheet().to("Charts");
    chart.set("Name", "Imports");
    expect(charts.follow("GetItem", "imports").get("Id")).toBe(chart.get("Id"));
    expect(charts.item(chart.get("Id")).get("Name")).toBe("Imports");
    expect(charts.call("GetCount")).toBe(1);
    expect(codeOf(() => charts.call("GetItem", "None"))).toBe("ItemNotFound");
    expect(charts.follow("GetItemOrNullObject", "None").isNull).toBe(true);
  });

  it("refuses what is no type and what cannot be drawn", () => {
    const book = withData();
    expect(codeOf(() => addChart(book, "no-type A1:B4"))).toBe("InvalidArgument");
    expect(codeOf(() => addChart(book, "Surface A1:B4"))).toBe("NotImplemented");
  });

  it("takes charts with depth, whose series stay on one pair of axes and of their kind", () => {
    const book = withData();
    const chart = addChart(book, "CylinderColStacked A1:C4");
    const series = chart.to("Series").item(1);
    expect([chart.get("ChartType"), series.get("ChartType")]).toEqual([
      "CylinderColStacked",
      "CylinderColStacked",
    ]);
    expect([series.get("GapWidth"), series.get("Overlap")]).toEqual([150, null]);
    expect(codeOf(() => series.set("AxisGroup", "Secondary"))).toBe("InvalidArgument");
    expect(codeOf(() => series.set("ChartType", "Line"))).toBe("InvalidArgument");
    chart.set("ChartType", "ColumnClustered");
    series.set("ChartType", "Line");
    expect(series.get("ChartType")).toBe("Line");
  });

  it("takes prices in their number and order, with volumes as columns", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:E3", [
      ["Day", "Volume", "High", "Low", "Close"],
      ["Mon", 100, 12, 9, 11],
      ["Tue", 120, 13, 10, 12],
    ]);
    const chart = addChart(book, "StockVHLC A1:E3");
    const series = chart.to("Series").items();
    expect(series.map((one) => [one.get("ChartType"), one.get("AxisGroup")])).toEqual([
      ["ColumnClustered", "Primary"],
      ["StockVHLC", "Secondary"],
      ["StockVHLC", "Secondary"],
      ["StockVHLC", "Secondary"],
    ]);
    expect(codeOf(() => chart.set("ChartType", "StockHLC"))).toBe("InvalidArgument");
    chart.set("ChartType", "Line");
    expect(chart.to("Series").item(3).get("AxisGroup")).toBe("Primary");
    expect(codeOf(() => addChart(book, "StockVOHLC A1:E3"))).toBe("InvalidArgument");
  });

  it("splits the points of a second plot", () => {
    const chart = addChart(withData(), "BarOfPie A1:B4");
    const series = chart.to("Series").item(0);
    series.set("SplitType", "SplitByValue");
    series.set("SplitValue", 15);
    series.set("SecondPlotSize", 60);
    expect(["SplitType", "SplitValue", "SecondPlotSize"].map((name) => series.get(name))).toEqual([
      "SplitByValue",
      15,
      60,
    ]);
    chart.set("ChartType", "Pie");
    expect(series.get("SplitType")).toBeNull();
  });
});

describe("Chart", () => {
  it("has title, axes, legend and place", () => {
    const book = withData();
    const chart = addChart(book, "ColumnClustered A1:C4");
    chart.to("Title").set("Text", "Reverse imports");
    chart.to("Axes/ValueAxis/Title").set("Text", "Units");
    chart.to("Axes/ValueAxis").set("NumberFormat", "#,##0");
    chart.to("Legend").set("Position", "Right");
    chart.call("SetPosition", "E2", "H11");
    expect([chart.get("Left"), chart.get("Top"), chart.get("Width"), chart.get("Height")]).toEqual([
      288, 17.25, 288, 172.5,
    ]);
    expect(chart.to("Axes/ValueAxis/Title").get("Visible")).toBe(true);
    expect(book.engine.describe().charts[0]?.title).toBe("Reverse imports");
  });

  it("changes its data and its series", () => {
    const book = withData();
    const chart = addChart(book, "Line A1:B4");
    chart.call("SetData", book.range("A1:C4"), "Columns");
    const series = chart.to("Series");
    expect(series.call("GetCount")).toBe(2);
    const added = series.follow("Add", "Again");
    added.call("SetValues", book.range("C2:C4"));
    added.call("SetXAxisValues", book.range("A2:A4"));
    added.to("Format/Fill").call("SetSolidColor", "#123456");
    series.follow("GetItemAt", 0).call("Delete");
    expect(seriesOf(book)).toEqual([
      { name: "Honda", values: "Sheet1!C2:C4", categories: "Sheet1!A2:A4" },
      { name: "Again", values: "Sheet1!C2:C4", categories: "Sheet1!A2:A4" },
    ]);
    expect(series.follow("GetItemAt", 1).call("GetDimensionValues", "Values")).toEqual([1, 45107, 37022]);
    expect(codeOf(() => series.call("GetItemAt", 2))).toBe("ItemNotFound");
  });

  it("is gone when it is deleted", () => {
    const book = withData();
    const chart = addChart(book, "Line A1:B4");
    chart.call("Delete");
    expect(codeOf(() => chart.get("Name"))).toBe("ItemNotFound");
    expect(book.sheet().to("Charts").call("GetCount")).toBe(0);
  });

  it("are active when they were activated, and none is otherwise", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:B2", [
      ["a", "b"],
      [1, 2],
    ]);
    const chart = book.sheet().to("Charts").follow("Add", "Line", book.range("A1:B2"));
    expect(book.workbook.follow("GetActiveChartOrNullObject").isNull).toBe(true);
    expect(codeOf(() => book.workbook.call("GetActiveChart"))).toBe("ItemNotFound");
    chart.call("Activate");
    expect(book.workbook.follow("GetActiveChart").get("Name")).toBe(chart.get("Name"));
  });
});
