import { isBare, kindOfSeries } from "../../engine/charts/info/chartKinds";
import type { ChartKind } from "../../engine/charts/info/chartKinds";
import type { LineLook, MarkerLook, MarkerStyle } from "../../engine/charts/info/chartLooks";
import type { ChartSeriesInfo, PointInfo } from "../../engine/charts/info/chartSeriesInfo";
import type { ChartSnapshot, SnapshotArea } from "../../engine/snapshot/workbookSnapshot";
import { SLICE_LINE } from "./automaticLooks";
import { categoriesXml, numbersXml, textsXml } from "./dataXml";
import type { FindCell } from "./dataXml";
import { group, textElement, value } from "./element";
import { labelsXml } from "./labelsXml";
import { errorBarsXml, trendlineXml } from "./marksXml";
import { shapeXml } from "./shapeXml";

type Series = ChartSeriesInfo<SnapshotArea>;

/** A series on its way into a file. */
export interface WrittenSeries {
  readonly chart: ChartSnapshot;
  readonly series: Series;
  /** In the chart's own list. */
  readonly index: number;
  readonly find: FindCell;
}

export function seriesXml(written: WrittenSeries): string {
  const { chart, series, index, find } = written;
  const kind = kindOfSeries(chart, series);
  const hasMarkers = ["line", "scatter", "radar"].includes(kind.kind);
  const isSigned = kind.kind === "bar" || kind.kind === "bubble";
  return group(
    "c:ser",
    value("idx", index),
    value("order", index),
    nameXml(find, series),
    shapeXml({ fill: fillOf(series, kind), line: lineOf(series, kind) }),
    isSigned ? value("invertIfNegative", series.invertIfNegative ?? false) : "",
    hasMarkers ? markerXml(series.marker, kind) : "",
    kind.kind === "pie" ? value("explosion", series.explosion ?? (kind.isExploded ? 25 : undefined)) : "",
    pointsXml(series, kind),
    labelsXml({ series, kind, chart }),
    ...(series.trendlines ?? []).map((trendline) => trendlineXml(trendline, chart)),
    errorBarsXml(series, kind),
    dataXml(written, kind),
    kind.kind === "line" || kind.kind === "scatter"
      ? value("smooth", series.smooth ?? kind.isSmooth ?? false)
      : "",
    kind.kind === "bubble" ? value("bubble3D", kind.isShaded === true) : "",
  );
}

function nameXml(find: FindCell, { name, nameArea }: Series): string {
  if (name !== null) return group("c:tx", textElement("c:v", name));
  return nameArea === null ? "" : group("c:tx", textsXml(find, nameArea));
}

function fillOf({ fill }: Series, { kind }: ChartKind): string | undefined {
  return kind === "line" || kind === "scatter" ? undefined : fill;
}

/** A chart of points only, and of prices, has lines that are not drawn. */
function lineOf({ line }: Series, kind: ChartKind): LineLook | undefined {
  if (kind.kind === "pie") return { ...SLICE_LINE, ...line };
  return isBare(kind) && line?.color === undefined ? { weight: 1.5, ...line, style: "None" } : line;
}

const SYMBOLS: Readonly<Record<MarkerStyle, string>> = {
  Automatic: "circle",
  None: "none",
  Square: "square",
  Diamond: "diamond",
  Triangle: "triangle",
  X: "x",
  Star: "star",
  Dot: "dot",
  Dash: "dash",
  Circle: "circle",
  Plus: "plus",
};

/** Nothing for a marker of which nothing is known. */
function markerXml(marker: MarkerLook | undefined, kind: ChartKind | null): string {
  const style = marker?.style ?? (kind === null ? undefined : kind.hasMarkers ? "Automatic" : "None");
  const symbol = style && SYMBOLS[style];
  const size = symbol === "none" ? undefined : (marker?.size ?? (kind === null ? undefined : 5));
  const line = marker?.foreground === undefined ? undefined : { color: marker.foreground };
  const look = shapeXml({ fill: marker?.background, line });
  return group("c:marker", value("symbol", symbol), value("size", size), look);
}

function pointsXml({ points = {} }: Series, kind: ChartKind): string {
  return Object.entries(points)
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([index, point]) => pointXml(Number(index), point, kind))
    .join("");
}

function pointXml(
  index: number,
  { fill, border, marker, explosion }: PointInfo,
  { kind, isShaded = false }: ChartKind,
): string {
  const look = [
    ["line", "scatter", "radar"].includes(kind) ? markerXml(marker, null) : "",
    kind === "bubble" ? value("bubble3D", isShaded) : "",
    value("explosion", explosion),
    shapeXml({ fill, line: border }),
  ].join("");
  const isPlain =
    fill === undefined && border === undefined && marker === undefined && explosion === undefined;
  return isPlain ? "" : group("c:dPt", value("idx", index), look);
}

function dataXml({ series, find }: WrittenSeries, { kind }: ChartKind): string {
  const { categories, values, bubbleSizes } = series;
  const isNumeric = kind === "scatter" || kind === "bubble";
  const [x, y] = isNumeric ? ["c:xVal", "c:yVal"] : ["c:cat", "c:val"];
  return [
    categories === null ? "" : group(x, categoriesXml(find, categories)),
    values === null ? "" : group(y, numbersXml(find, values)),
    bubbleSizes === null ? "" : group("c:bubbleSize", numbersXml(find, bubbleSizes)),
  ].join("");
}
