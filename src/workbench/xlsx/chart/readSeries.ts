import { automaticGap, automaticOverlap } from "../../engine/charts/info/automaticBars";
import { chartKind, isBare } from "../../engine/charts/info/chartKinds";
import type { MarkerLook, MarkerStyle } from "../../engine/charts/info/chartLooks";
import { SPLIT_TYPES } from "../../engine/charts/info/chartSeriesInfo";
import type { ChartSeriesInfo, PointInfo } from "../../engine/charts/info/chartSeriesInfo";
import type { SnapshotArea } from "../../engine/snapshot/workbookSnapshot";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { SLICE_LINE } from "./automaticLooks";
import { SPLITS } from "./ofPieXml";
import { readLabels } from "./readLabels";
import { colorIn, flagOf, known, numberOf, readFill, readLine, valueOf } from "./readLooks";
import { readErrorBars, readTrendline } from "./readMarks";
import { areaIn } from "./readTitle";

export type SeriesSnapshot = ChartSeriesInfo<SnapshotArea>;

/** What a series needs to know of where it stands. */
export interface ReadSeries {
  readonly series: XmlNode;
  /** The element that gathers series of a kind. */
  readonly group: XmlNode;
  /** Excel's name of the series' type. */
  readonly type: string;
  readonly isSecondary: boolean;
  readonly chart: { readonly width: number; readonly height: number };
}

export function readSeries(given: ReadSeries): SeriesSnapshot {
  const { series, type, isSecondary, chart } = given;
  const kind = chartKind(type);
  const name = childOf(series, "tx");
  const nameArea = areaIn(name);
  const isLine = kind.kind === "line" || kind.kind === "scatter";
  const shape = childOf(series, "spPr");
  const bare = isBare(kind) ? ({ style: "None", weight: 1.5 } as const) : {};
  const labels = readLabels(childOf(series, "dLbls"), chart);
  const points = readPoints(series, labels.points);
  const trendlines = childrenOf(series, "trendline").map((node) => readTrendline(node, chart));
  const bars = childrenOf(series, "errBars");
  const across = bars.find((node) => valueOf(node, "errDir") === "x");
  return {
    name: nameArea === null && name !== null ? (childOf(name, "v")?.text ?? "") : null,
    nameArea,
    values: areaIn(childOf(series, "val") ?? childOf(series, "yVal")),
    categories: areaIn(childOf(series, "cat") ?? childOf(series, "xVal")),
    bubbleSizes: areaIn(childOf(series, "bubbleSize")),
    type: null,
    ...known<Partial<SeriesSnapshot>>({
      axisGroup: isSecondary ? "Secondary" : undefined,
      fill: isLine ? undefined : readFill(shape),
      line: readLine(shape, kind.kind === "pie" ? SLICE_LINE : bare),
      marker: isMarked(type) ? readMarker(childOf(series, "marker"), kind.hasMarkers === true) : undefined,
      ...readGroup(given),
      hasLabels: labels.shared === undefined ? undefined : true,
      labels: labels.shared,
      points: Object.keys(points).length === 0 ? undefined : points,
      trendlines: trendlines.length === 0 ? undefined : trendlines,
      xErrorBars: across && readErrorBars(across),
      yErrorBars: bars.filter((node) => node !== across).map(readErrorBars)[0],
    }),
  };
}

function isMarked(type: string): boolean {
  return ["line", "scatter", "radar"].includes(chartKind(type).kind);
}

type Changes = { [K in keyof SeriesSnapshot]?: SeriesSnapshot[K] | undefined };

/** What a file says of the series and of its group, without what is automatic for the type. */
function readGroup({ series, group, type }: ReadSeries): Changes {
  const kind = chartKind(type);
  // Where nothing is said, bars of older files touch.
  const overlap = kind.kind === "bar" ? (numberOf(group, "overlap") ?? 0) : undefined;
  const other = <T>(given: T | undefined, automatic: T | undefined): T | undefined =>
    given === automatic ? undefined : given;
  const vary = flagOf(group, "varyColors");
  return {
    smooth: other(flagOf(series, "smooth"), kind.isSmooth ?? false),
    gapWidth: other(numberOf(group, "gapWidth"), automaticGap(kind)),
    overlap: kind.solid === undefined ? other(overlap, automaticOverlap(kind)) : undefined,
    explosion: other(numberOf(series, "explosion"), kind.isExploded ? 25 : undefined),
    firstSliceAngle: other(numberOf(group, "firstSliceAng"), 0),
    holeSize: other(numberOf(group, "holeSize"), 75),
    bubbleScale: other(numberOf(group, "bubbleScale"), 100),
    invertIfNegative: flagOf(series, "invertIfNegative") === true ? true : undefined,
    varyByCategories: other(vary, kind.kind === "pie"),
    ...(kind.secondPlot === undefined ? {} : readSecondPlot(group)),
  };
}

/** Which points stand in the second plot; "auto" is Excel's own choice. */
function readSecondPlot(group: XmlNode): Changes {
  const split = valueOf(group, "splitType");
  const [splitType] = SPLIT_TYPES.filter((type) => SPLITS[type] === split);
  const size = numberOf(group, "secondPieSize");
  return {
    splitType,
    splitValue: numberOf(group, "splitPos"),
    secondPlotSize: size === 75 ? undefined : size,
  };
}

const STYLES: Readonly<Record<string, MarkerStyle>> = {
  circle: "Circle",
  none: "None",
  square: "Square",
  diamond: "Diamond",
  triangle: "Triangle",
  x: "X",
  star: "Star",
  dot: "Dot",
  dash: "Dash",
  plus: "Plus",
};

function readMarker(marker: XmlNode | null, hasMarkers: boolean): MarkerLook | undefined {
  if (marker === null) return undefined;
  const symbol = valueOf(marker, "symbol");
  const isAutomatic = symbol === (hasMarkers ? "circle" : "none");
  const size = numberOf(marker, "size");
  const shape = childOf(marker, "spPr");
  const look = known<MarkerLook>({
    style: isAutomatic || symbol === undefined ? undefined : STYLES[symbol],
    size: size === 5 ? undefined : size,
    background: colorIn(childOf(shape, "solidFill")),
    foreground: readLine(shape)?.color,
  });
  return Object.keys(look).length === 0 ? undefined : look;
}

function readPoints(
  series: XmlNode,
  labels: Readonly<Record<string, PointInfo>>,
): Readonly<Record<string, PointInfo>> {
  const points: Record<string, PointInfo> = { ...labels };
  for (const node of childrenOf(series, "dPt")) {
    const index = valueOf(node, "idx") ?? "0";
    const shape = childOf(node, "spPr");
    const look = known<PointInfo>({
      fill: readFill(shape),
      border: readLine(shape),
      marker: readPointMarker(childOf(node, "marker")),
      explosion: numberOf(node, "explosion"),
    });
    if (Object.keys(look).length > 0) points[index] = { ...look, ...labels[index] };
  }
  return points;
}

/** A point has no automatic marker of its own: what is said counts. */
function readPointMarker(marker: XmlNode | null): MarkerLook | undefined {
  if (marker === null) return undefined;
  const shape = childOf(marker, "spPr");
  const look = known<MarkerLook>({
    style: STYLES[valueOf(marker, "symbol") ?? ""],
    size: numberOf(marker, "size"),
    background: colorIn(childOf(shape, "solidFill")),
    foreground: readLine(shape)?.color,
  });
  return Object.keys(look).length === 0 ? undefined : look;
}
