import { SOLID_KINDS } from "./solidKinds";

/** What the bodies of a chart with depth are; lines, areas and slices are boxes. */
export type Solid = "box" | "cylinder" | "cone" | "pyramid";

/** How one of Excel's chart types is drawn. */
export interface ChartKind {
  readonly kind: "bar" | "line" | "area" | "pie" | "scatter" | "bubble" | "radar" | "funnel" | "waterfall";
  readonly stacking?: "stacked" | "percent";
  /** Bars that lie. */
  readonly isHorizontal?: boolean;
  readonly isFilled?: boolean;
  readonly isRing?: boolean;
  readonly isExploded?: boolean;
  readonly hasMarkers?: boolean;
  /** False for points that nothing joins. */
  readonly hasLines?: boolean;
  readonly isSmooth?: boolean;
  /** Only of charts with depth. */
  readonly solid?: Solid;
  /** Its series stand one behind another. */
  readonly isDeep?: boolean;
  /** Prices, and whether they begin with the opening one. */
  readonly stock?: "HLC" | "OHLC";
  /** Where a pie's smaller points stand. */
  readonly secondPlot?: "pie" | "bar";
  /** Bubbles that look round. */
  readonly isShaded?: boolean;
}

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { kind: "bar" },
  ColumnStacked: { kind: "bar", stacking: "stacked" },
  ColumnStacked100: { kind: "bar", stacking: "percent" },
  BarClustered: { kind: "bar", isHorizontal: true },
  BarStacked: { kind: "bar", isHorizontal: true, stacking: "stacked" },
  BarStacked100: { kind: "bar", isHorizontal: true, stacking: "percent" },
  Line: { kind: "line" },
  LineStacked: { kind: "line", stacking: "stacked" },
  LineStacked100: { kind: "line", stacking: "percent" },
  LineMarkers: { kind: "line", hasMarkers: true },
  LineMarkersStacked: { kind: "line", stacking: "stacked", hasMarkers: true },
  LineMarkersStacked100: { kind: "line", stacking: "percent", hasMarkers: true },
  Area: { kind: "area" },
  AreaStacked: { kind: "area", stacking: "stacked" },
  AreaStacked100: { kind: "area", stacking: "percent" },
  Pie: { kind: "pie" },
  PieExploded: { kind: "pie", isExploded: true },
  PieOfPie: { kind: "pie", secondPlot: "pie" },
  BarOfPie: { kind: "pie", secondPlot: "bar" },
  Doughnut: { kind: "pie", isRing: true },
  DoughnutExploded: { kind: "pie", isRing: true, isExploded: true },
  XYScatter: { kind: "scatter", hasMarkers: true, hasLines: false },
  XYScatterSmooth: { kind: "scatter", hasMarkers: true, isSmooth: true },
  XYScatterSmoothNoMarkers: { kind: "scatter", isSmooth: true },
  XYScatterLines: { kind: "scatter", hasMarkers: true },
  XYScatterLinesNoMarkers: { kind: "scatter" },
  Bubble: { kind: "bubble", hasLines: false },
  Radar: { kind: "radar" },
  RadarMarkers: { kind: "radar", hasMarkers: true },
  RadarFilled: { kind: "radar", isFilled: true },
  StockHLC: { kind: "line", hasLines: false, stock: "HLC" },
  StockOHLC: { kind: "line", hasLines: false, stock: "OHLC" },
  StockVHLC: { kind: "line", hasLines: false, stock: "HLC" },
  StockVOHLC: { kind: "line", hasLines: false, stock: "OHLC" },
  ...SOLID_KINDS,
  Funnel: { kind: "funnel" },
  Waterfall: { kind: "waterfall" },
};

/** Excel's names of the types that are drawn. */
export const DRAWABLE_TYPES: readonly string[] = Object.keys(KINDS);

export function isDrawable(type: string): boolean {
  return Object.hasOwn(KINDS, type);
}

/** Types that are not drawn count as columns. */
export function chartKind(type: string): ChartKind {
  return KINDS[type] ?? { kind: "bar" };
}

/** The type of a series: its own, or that of its chart. */
export function kindOfSeries(
  chart: { readonly type: string },
  series: { readonly type: string | null },
): ChartKind {
  return chartKind(series.type ?? chart.type);
}

/** Pies and their like, and funnels, have no axes at all. */
export function hasAxes(type: string): boolean {
  const { kind } = chartKind(type);
  return kind !== "pie" && kind !== "funnel";
}

/** Its points are joined by no line until one gets a colour. */
export function isBare({ kind, hasLines, stock }: ChartKind): boolean {
  return hasLines === false && (kind === "scatter" || stock !== undefined);
}

/** Both axes count numbers. */
export function isNumeric({ kind }: ChartKind): boolean {
  return kind === "scatter" || kind === "bubble";
}
