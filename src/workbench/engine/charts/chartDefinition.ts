import type { AxesDesign, ChartDefinition } from "@odoo/o-spreadsheet";
import type { ChartAxisInfo, ChartInfo, ChartSeriesInfo } from "./chartStore";

/** How the grid draws one of Excel's chart types. */
interface Drawing {
  readonly kind: "bar" | "line" | "pie" | "scatter" | "radar" | "funnel" | "waterfall";
  readonly isStacked?: boolean;
  readonly isHorizontal?: boolean;
  readonly isFilled?: boolean;
  readonly isRing?: boolean;
  readonly hasMarkers?: boolean;
}

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  ColumnClustered: { kind: "bar" },
  ColumnStacked: { kind: "bar", isStacked: true },
  ColumnStacked100: { kind: "bar", isStacked: true },
  BarClustered: { kind: "bar", isHorizontal: true },
  BarStacked: { kind: "bar", isHorizontal: true, isStacked: true },
  BarStacked100: { kind: "bar", isHorizontal: true, isStacked: true },
  Line: { kind: "line" },
  LineStacked: { kind: "line", isStacked: true },
  LineStacked100: { kind: "line", isStacked: true },
  LineMarkers: { kind: "line", hasMarkers: true },
  LineMarkersStacked: { kind: "line", isStacked: true, hasMarkers: true },
  LineMarkersStacked100: { kind: "line", isStacked: true, hasMarkers: true },
  Area: { kind: "line", isFilled: true },
  AreaStacked: { kind: "line", isFilled: true, isStacked: true },
  AreaStacked100: { kind: "line", isFilled: true, isStacked: true },
  Pie: { kind: "pie" },
  PieExploded: { kind: "pie" },
  Doughnut: { kind: "pie", isRing: true },
  DoughnutExploded: { kind: "pie", isRing: true },
  XYScatter: { kind: "scatter" },
  XYScatterSmooth: { kind: "scatter" },
  XYScatterSmoothNoMarkers: { kind: "scatter" },
  XYScatterLines: { kind: "scatter" },
  XYScatterLinesNoMarkers: { kind: "scatter" },
  Radar: { kind: "radar" },
  RadarMarkers: { kind: "radar" },
  RadarFilled: { kind: "radar", isFilled: true },
  Funnel: { kind: "funnel" },
  Waterfall: { kind: "waterfall" },
};

/** Office's own colours of the accents, in their order. */
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47", "#264478", "#9E480E"];

/** A series with everything that the definition needs already turned into text. */
export interface DrawnSeries {
  readonly label: string;
  readonly values: string;
  readonly series: ChartSeriesInfo;
}

export function isDrawable(type: string): boolean {
  return type in DRAWINGS;
}

/** The grid's definition of a chart; series without values are left out. */
export function toChartDefinition(
  chart: Omit<ChartInfo, "id" | "sheetId">,
  drawn: readonly DrawnSeries[],
  labels: string | null,
): ChartDefinition<string> {
  const drawing = DRAWINGS[chart.type] ?? { kind: "bar" };
  const isMixed = drawn.some(({ series }) => series.type !== null && kindOf(series.type) !== drawing.kind);
  const definition = {
    type: isMixed ? "combo" : drawing.kind,
    title: { text: chart.titleVisible ? chart.title : "", color: "#595959", align: "center", fontSize: 14 },
    background: "#FFFFFF",
    legendPosition: legendOf(chart),
    axesDesign: axesOf(chart, drawing),
    dataSetStyles: Object.fromEntries(
      drawn.map((one, index) => [String(index), styleOf(one, index, drawing)]),
    ),
    dataSource: {
      type: "range",
      dataSetsHaveTitle: false,
      dataSets: drawn.map(({ values }, index) => ({ dataSetId: String(index), dataRange: values })),
      ...(labels === null ? {} : { labelRange: labels }),
    },
    ...(drawing.kind === "pie" ? { isDoughnut: drawing.isRing ?? false, slicesColors: PALETTE } : {}),
    ...(drawing.kind === "bar" ? { horizontal: drawing.isHorizontal ?? false } : {}),
    ...(drawing.kind === "line" || drawing.kind === "scatter"
      ? { labelsAsText: drawing.kind === "line" }
      : {}),
    ...(drawing.kind === "line" ? { cumulative: false, hideDataMarkers: !drawing.hasMarkers } : {}),
    stacked: drawing.isStacked ?? false,
    fillArea: drawing.isFilled ?? false,
  };
  // One shape for all kinds: each kind's own type would need ten copies of the object above.
  return definition as unknown as ChartDefinition<string>;
}

function kindOf(type: string): string {
  return DRAWINGS[type]?.kind ?? "bar";
}

function styleOf({ label, series }: DrawnSeries, index: number, drawing: Drawing): object {
  const mixed = kindOf(series.type ?? "") === "line" ? "line" : "bar";
  return {
    label,
    backgroundColor: series.color ?? PALETTE[index % PALETTE.length],
    ...(drawing.kind === "bar" || drawing.kind === "line"
      ? { type: series.type === null ? (drawing.kind as string) : mixed }
      : {}),
  };
}

function legendOf(chart: Omit<ChartInfo, "id" | "sheetId">): "top" | "bottom" | "left" | "right" | "none" {
  return chart.legendVisible
    ? (chart.legendPosition.toLowerCase() as "top" | "bottom" | "left" | "right")
    : "none";
}

function axesOf(chart: Omit<ChartInfo, "id" | "sheetId">, drawing: Drawing): AxesDesign {
  const category = axisOf(chart.categoryAxis);
  const value = axisOf(chart.valueAxis);
  return drawing.isHorizontal ? { x: value, y: category } : { x: category, y: value };
}

function axisOf(axis: ChartAxisInfo): NonNullable<AxesDesign["x"]> {
  return {
    ...(axis.titleVisible ? { title: { text: axis.title } } : {}),
    gridLines: axis.majorGridlines ? "major" : "none",
    ...(axis.minimum === null ? {} : { min: axis.minimum }),
    ...(axis.maximum === null ? {} : { max: axis.maximum }),
  };
}
