import type { ChartAxisInfo } from "../../../../src/workbench/engine/charts/info/chartAxisInfo";
import { seriesForType } from "../../../../src/workbench/engine/charts/info/stockSeries";
import type { SnapshotArea } from "../../../../src/workbench/engine/snapshot/workbookSnapshot";
import { chartXml } from "../../../../src/workbench/xlsx/chart/chartXml";
import { chartOf, column, expectSame, FONT, head, LINE, LOOK, seriesOf } from "../../support/chartFile";

describe("a chart in a file", () => {
  it.each([
    "ColumnClustered",
    "ColumnStacked",
    "ColumnStacked100",
    "BarClustered",
    "BarStacked",
    "BarStacked100",
    "Line",
    "LineStacked",
    "LineStacked100",
    "LineMarkers",
    "LineMarkersStacked",
    "LineMarkersStacked100",
    "Area",
    "AreaStacked",
    "AreaStacked100",
    "Pie",
    "PieExploded",
    "Doughnut",
    "DoughnutExploded",
    "XYScatter",
    "XYScatterSmooth",
    "XYScatterSmoothNoMarkers",
    "XYScatterLines",
    "XYScatterLinesNoMarkers",
    "Radar",
    "RadarMarkers",
    "RadarFilled",
  ])("of type %s is read as it was", (type) => {
    expectSame(chartOf(type, [seriesOf(), seriesOf({ nameArea: head(2), values: column(2) })]));
  });

  it.each([
    ...["3DColumn", "3DLine", "3DArea", "3DAreaStacked", "3DAreaStacked100", "3DPie", "3DPieExploded"],
    ...[
      "3DColumn",
      "3DBar",
      "CylinderCol",
      "CylinderBar",
      "ConeCol",
      "ConeBar",
      "PyramidCol",
      "PyramidBar",
    ].flatMap((body) => ["Clustered", "Stacked", "Stacked100"].map((stacking) => body + stacking)),
    ...["CylinderCol", "ConeCol", "PyramidCol", "PieOfPie", "BarOfPie", "Bubble3DEffect"],
  ])("of type %s is read as it was", (type) => {
    expectSame(chartOf(type, [seriesOf(), seriesOf({ nameArea: head(2), values: column(2) })]));
  });

  it.each([
    ["StockHLC", 3],
    ["StockOHLC", 4],
    ["StockVHLC", 4],
    ["StockVOHLC", 5],
  ])("of type %s keeps its prices and volumes", (type, count) => {
    const series = Array.from({ length: count }, (_, index) =>
      seriesOf({ nameArea: head(index + 1), values: column(index + 1) }),
    );
    expectSame(chartOf(type, seriesForType(type, series)));
  });

  it("keeps where a pie with depth begins, and what stands in a second plot", () => {
    expectSame(chartOf("3DPie", [seriesOf({ firstSliceAngle: 40 })]));
    const split = { splitType: "SplitByPercentValue", splitValue: 12, secondPlotSize: 60 } as const;
    expectSame(chartOf("BarOfPie", [seriesOf({ ...split, gapWidth: 80 })]));
  });

  it("of bubbles keeps their sizes", () => {
    expectSame(chartOf("Bubble", [seriesOf({ bubbleSizes: column(2), bubbleScale: 50 })]));
  });

  it("keeps title, legend and areas with their looks and places", () => {
    const chart = chartOf("ColumnClustered", [seriesOf()]);
    expectSame({
      ...chart,
      title: {
        text: "Units\nof 2025",
        visible: true,
        textArea: null,
        overlay: true,
        look: LOOK,
        runs: [{ start: 0, length: 5, font: { color: "#FF0000" } }],
        place: { left: 36, top: 21.6 },
      },
      legend: {
        visible: true,
        position: "Custom",
        place: { left: 180, top: 108, width: 90, height: 54 },
        hiddenEntries: [0],
        overlay: true,
        look: LOOK,
      },
      area: { fill: "#F2F2F2", border: LINE, font: { size: 11, color: "#595959" }, roundedCorners: true },
      plotArea: {
        fill: "",
        border: LINE,
        place: { left: 36, top: 54, width: 288, height: 108 },
        isInside: true,
      },
      blanks: "Interplotted",
      visibleOnly: false,
      labelsOverMaximum: true,
      style: 42,
    });
  });

  it("keeps a title that comes from a cell", () => {
    const chart = chartOf("Line", [seriesOf()]);
    expectSame({ ...chart, title: { text: null, visible: true, textArea: head(4) } });
  });

  it("keeps everything of its axes", () => {
    const chart = chartOf("ColumnClustered", [seriesOf()]);
    const category: ChartAxisInfo<SnapshotArea> = {
      ...chart.categoryAxis,
      title: { text: "Year", visible: true, textArea: null, orientation: 45, look: { font: FONT } },
      majorGridlines: { visible: true, line: LINE },
      majorTickMark: "Outside",
      minorTickMark: "Inside",
      tickLabelPosition: "Low",
      tickLabelSpacing: 2,
      tickMarkSpacing: 3,
      reversed: true,
      offset: 200,
      alignment: "Left",
      orientation: -45,
      categoryType: "TextAxis",
      multiLevel: false,
      position: "Maximum",
      betweenCategories: false,
      line: LINE,
      font: FONT,
    };
    const values: ChartAxisInfo<SnapshotArea> = {
      ...chart.valueAxis,
      minorGridlines: { visible: true },
      numberFormat: "#,##0.0",
      minimum: 10,
      maximum: 1000,
      majorUnit: 10,
      minorUnit: 5,
      scaleType: "Logarithmic",
      logBase: 2,
      displayUnit: "Thousands",
      showDisplayUnitLabel: false,
      position: "Custom",
      positionAt: 100,
      line: LINE,
    };
    expectSame({ ...chart, categoryAxis: category, valueAxis: values });
  });

  it("keeps an axis of dates and a custom display unit", () => {
    const chart = chartOf("Line", [seriesOf()]);
    expectSame({
      ...chart,
      categoryAxis: {
        ...chart.categoryAxis,
        categoryType: "DateAxis",
        baseTimeUnit: "Months",
        majorUnit: 2,
        majorTimeUnit: "Years",
      },
      valueAxis: { ...chart.valueAxis, displayUnit: "Custom", customDisplayUnit: 12, visible: false },
    });
  });

  it("keeps its data table", () => {
    const table = {
      visible: true,
      showHorizontalBorder: true,
      showVerticalBorder: false,
      showOutlineBorder: true,
      showLegendKey: false,
      font: { size: 8 },
    };
    expectSame(chartOf("Line", [seriesOf()], { dataTable: table }));
  });

  it("leaves out positions of labels that its type has not, since Excel would not open the file", () => {
    const labels = { showValue: true, position: "OutsideEnd" } as const;
    const xml = (type: string) =>
      chartXml(chartOf(type, [seriesOf({ hasLabels: true, labels })]), () => undefined);
    expect(xml("ColumnClustered")).toContain('<c:dLblPos val="outEnd"/>');
    for (const type of ["ColumnStacked", "Line", "Doughnut", "Area"])
      expect(xml(type)).not.toContain("dLblPos");
  });

  it("holds the values of its cells beside the references", () => {
    const cell = (row: number, value: string | number) => ({
      row,
      column: 1,
      formula: null,
      value,
      isError: false,
      numberFormat: "0.0",
      spill: null,
      isSpilledInto: false,
    });
    const find = (_: string, row: number, at: number) =>
      at === 1 ? (cell(row, row === 0 ? "Units & more" : row * 1.5) as never) : undefined;
    const xml = chartXml(chartOf("Line", [seriesOf({ categories: null })]), find);
    expect(xml).toContain(
      '<c:f>\'My data\'!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Units &amp; more</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:formatCode>0.0</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1.5</c:v></c:pt><c:pt idx="1"><c:v>3</c:v></c:pt>',
    );
  });
});
