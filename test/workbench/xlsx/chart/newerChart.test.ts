import type { ChartSnapshot } from "../../../../src/workbench/engine/snapshot/workbookSnapshot";
import { addNewerChart } from "../../../../src/workbench/xlsx/chart/newer/addNewerChart";
import { newerChartXml } from "../../../../src/workbench/xlsx/chart/newer/newerChartXml";
import { readNewerChart } from "../../../../src/workbench/xlsx/chart/newer/readNewerChart";
import { parseXml } from "../../../../src/workbench/xlsx/xmlTree";
import { setText, textOf } from "../../../../src/workbench/xlsx/zip";
import type { Parts } from "../../../../src/workbench/xlsx/zip";
import { chartOf, column, head, seriesOf } from "../../support/chartFile";

function throughFile(chart: ChartSnapshot): ChartSnapshot | null {
  const { name, anchor, width, height } = chart;
  return readNewerChart(parseXml(newerChartXml(chart, () => undefined)), { name, anchor, width, height });
}

const FRAME =
  '<xdr:graphicFrame macro=""><a:graphicData uri="c"><c:chart r:id="rId1"/></a:graphicData></xdr:graphicFrame>';

describe("a chart of a newer kind in a file", () => {
  it.each(["Waterfall", "Funnel"])("is read as it was written: %s", (type) => {
    const chart = chartOf(type, [seriesOf()]);
    expect(throughFile(chart)).toEqual(chart);
  });

  it("keeps title, legend, axes, labels, points and looks", () => {
    const line = { color: "#C00000", style: "Dash", weight: 1.5 } as const;
    const base = chartOf("Waterfall", [
      seriesOf({
        name: "Steps & more",
        nameArea: null,
        fill: "#112233",
        gapWidth: 80,
        showConnectorLines: false,
        hasLabels: true,
        labels: { showValue: true, showSeriesName: true, separator: " < ", numberFormat: "0.0" },
        points: { "1": { fill: "#FF0000" }, "2": { border: line } },
      }),
    ]);
    const chart: ChartSnapshot = {
      ...base,
      title: { text: "From & to", visible: true, textArea: null, position: "Bottom", overlay: true },
      legend: { visible: true, position: "Corner" },
      area: { fill: "#FFF2CC", border: line },
      categoryAxis: {
        ...base.categoryAxis,
        title: { text: null, visible: true, textArea: head(2) },
        tickLabelPosition: "None",
      },
      valueAxis: {
        ...base.valueAxis,
        visible: false,
        maximum: 100,
        minimum: -20,
        majorUnit: 20,
        numberFormat: "0%",
        majorGridlines: { visible: false },
        line,
      },
    };
    expect(throughFile(chart)).toEqual(chart);
  });

  it("writes the values that its cells show beside the references", () => {
    const cell = (value: string | number) => ({ value, numberFormat: "0.0" }) as never;
    const xml = newerChartXml(chartOf("Funnel", [seriesOf()]), (_, row, at) =>
      cell(at === 0 ? `<${row}>` : row),
    );
    expect(xml).toContain(
      '<cx:strDim type="cat"><cx:f>\'My data\'!$A$2:$A$4</cx:f><cx:lvl ptCount="3"><cx:pt idx="0">&lt;1&gt;</cx:pt>',
    );
    expect(xml).toContain('<cx:lvl ptCount="3" formatCode="0.0"><cx:pt idx="0">1</cx:pt>');
  });

  it("stands before its classic twin, which older readers show", () => {
    const parts: Parts = new Map();
    setText(parts, "[Content_Types].xml", "<Types></Types>");
    setText(parts, "xl/drawings/drawing1.xml", `<xdr:wsDr>${FRAME}</xdr:wsDr>`);
    setText(
      parts,
      "xl/drawings/_rels/drawing1.xml.rels",
      '<Relationships><Relationship Id="rId1" Type="c" Target="../charts/chart3.xml"/></Relationships>',
    );
    addNewerChart(parts, 3, {
      chart: chartOf("Funnel", [seriesOf({ values: column(1) })]),
      find: () => undefined,
    });
    const drawing = textOf(parts, "xl/drawings/drawing1.xml") ?? "";
    expect(drawing).toContain(`<mc:Fallback>${FRAME}</mc:Fallback>`);
    expect(drawing).toMatch(
      /<mc:Choice [^>]*Requires="cx2"><xdr:graphicFrame macro=""><a:graphicData [^>]*><cx:chart [^>]*r:id="rId2"\/>/,
    );
    expect(parts.has("xl/charts/chartEx3.xml")).toBe(true);
    expect(textOf(parts, "[Content_Types].xml")).toContain("vnd.ms-office.chartex+xml");
  });

  it("is none of these when Excel has it and the grid has not", () => {
    const { name, anchor, width, height } = chartOf("Funnel", []);
    const region = '<plotAreaRegion><series layoutId="treemap"/></plotAreaRegion>';
    const space = parseXml(`<chartSpace><chart><plotArea>${region}</plotArea></chart></chartSpace>`);
    expect(readNewerChart(space, { name, anchor, width, height })).toBeNull();
  });
});
