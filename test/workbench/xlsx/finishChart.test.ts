import type { ChartSnapshot } from "../../../src/workbench/engine/snapshot/workbookSnapshot";
import { finishChart } from "../../../src/workbench/xlsx/finishChart";

const axis = {
  title: "",
  titleVisible: false,
  numberFormat: "",
  minimum: null,
  maximum: null,
  majorGridlines: false,
};
const area = { sheetName: "Sheet1", top: 0, left: 0, bottom: 3, right: 0 };
const series = { name: "A", nameArea: null, values: area, categories: null, type: null, color: null };

function chart(type: string, patch: Partial<ChartSnapshot> = {}): ChartSnapshot {
  return {
    name: "Chart 1",
    type,
    title: "",
    titleVisible: false,
    legendVisible: false,
    legendPosition: "Right",
    categoryAxis: axis,
    valueAxis: axis,
    series: [series],
    anchor: { row: 0, column: 0, x: 0, y: 0 },
    width: 360,
    height: 216,
    ...patch,
  };
}

const none = '<c:marker><c:symbol val="none"/></c:marker>';
const look = "<c:spPr><a:ln/></c:spPr>";
const circle = '<c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>';

describe("finishChart", () => {
  it("gives line charts the markers that the writer leaves out", () => {
    const xml = `<c:ser>${none}<c:cat><c:f>A1</c:f></c:cat></c:ser>`;
    expect(finishChart(xml, chart("LineMarkers"))).toBe(
      `<c:ser>${circle}<c:cat><c:f>A1</c:f></c:cat></c:ser>`,
    );
    expect(finishChart(xml, chart("Line"))).toBe(xml);
  });

  it("gives a marker its series' colour", () => {
    const colored = chart("LineMarkers", { series: [{ ...series, color: "#C00000" }] });
    expect(finishChart("<c:ser><c:val></c:val></c:ser>", colored)).toContain(
      '<c:spPr><a:solidFill><a:srgbClr val="C00000"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="C00000"/></a:solidFill></a:ln></c:spPr></c:marker><c:val>',
    );
  });

  it("puts a marker after the look of its line, where the schema has it", () => {
    const xml = `<c:ser>${none}${look}<c:xVal></c:xVal></c:ser>`;
    expect(finishChart(xml, chart("XYScatterLinesNoMarkers"))).toBe(
      `<c:ser>${look}${none}<c:xVal></c:xVal></c:ser>`,
    );
  });

  it("marks the second chart of a mixed one by its own type", () => {
    const mixed = chart("ColumnClustered", { series: [{ ...series, type: "LineMarkers" }, series] });
    const xml = "<c:ser><c:val>own</c:val></c:ser><c:ser><c:val>other</c:val></c:ser>";
    expect(finishChart(xml, mixed)).toBe(
      `<c:ser><c:val>own</c:val></c:ser><c:ser>${circle}<c:val>other</c:val></c:ser>`,
    );
  });

  it("draws gridlines on the axes that have them", () => {
    const xml =
      '<c:catAx><c:axPos val="b"/></c:catAx><c:valAx><c:axPos val="l"/><c:majorGridlines/></c:valAx>';
    const turned = chart("ColumnClustered", { categoryAxis: { ...axis, majorGridlines: true }, series: [] });
    expect(finishChart(xml, turned)).toMatch(
      /^<c:catAx><c:axPos val="b"\/><c:majorGridlines>.*<\/c:majorGridlines><\/c:catAx><c:valAx><c:axPos val="l"\/><\/c:valAx>$/,
    );
  });
});
