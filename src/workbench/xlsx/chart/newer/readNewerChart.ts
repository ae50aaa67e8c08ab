import type { ChartAxisInfo } from "../../../engine/charts/info/chartAxisInfo";
import { automaticGap } from "../../../engine/charts/info/automaticBars";
import { chartKind } from "../../../engine/charts/info/chartKinds";
import type { ChartLabelsInfo } from "../../../engine/charts/info/chartLabelsInfo";
import type { PointInfo } from "../../../engine/charts/info/chartSeriesInfo";
import type { ChartLegendInfo, ChartTextInfo } from "../../../engine/charts/info/chartTextInfo";
import { EMPTY_SERIES, newChart } from "../../../engine/charts/info/newChart";
import type { ChartSnapshot, SnapshotArea } from "../../../engine/snapshot/workbookSnapshot";
import { childOf, childrenOf } from "../../xmlTree";
import type { XmlNode } from "../../xmlTree";
import { AREA_FILL, GRIDLINE } from "../automaticLooks";
import type { ChartPlace } from "../readChart";
import { known, readBox, readFill, readLine } from "../readLooks";
import type { SeriesSnapshot } from "../readSeries";
import { areaIn } from "../readTitle";
import { NEWER_LAYOUTS } from "./newerLayouts";

/** A chart of a newer kind, or null for those that are not drawn here. */
export function readNewerChart(space: XmlNode, place: ChartPlace): ChartSnapshot | null {
  const chart = childOf(space, "chart");
  const plotArea = childOf(chart, "plotArea");
  const nodes = childrenOf(childOf(plotArea, "plotAreaRegion"), "series");
  const layoutId = nodes[0]?.attributes["layoutId"];
  const type = Object.keys(NEWER_LAYOUTS).find((one) => NEWER_LAYOUTS[one]?.layoutId === layoutId);
  if (type === undefined) return null;
  const data = childrenOf(childOf(space, "chartData"), "data");
  const axes = childrenOf(plotArea, "axis");
  const axisOf = (scaling: string): XmlNode | null =>
    axes.find((axis) => childOf(axis, scaling) !== null) ?? null;
  const categories = axisOf("catScaling");
  const gap = Number(childOf(categories, "catScaling")?.attributes["gapWidth"]) * 100;
  const gapWidth = Number.isNaN(gap) || gap === automaticGap(chartKind(type)) ? undefined : gap;
  const series = nodes.map((node) => readSeries(node, data, gapWidth));
  const base = newChart<SnapshotArea>(place.name, type, series);
  const values = axisOf("valScaling");
  return {
    ...base,
    ...place,
    title: { ...readText(childOf(chart, "title")), ...readTitlePlace(childOf(chart, "title")) },
    legend: readLegend(childOf(chart, "legend")),
    area: readBox(space, { font: {}, fill: AREA_FILL, border: GRIDLINE }) ?? {},
    categoryAxis: readAxis(categories, base.categoryAxis),
    valueAxis: values === null ? base.valueAxis : readAxis(values, base.valueAxis),
  };
}

function numberIn(node: XmlNode | null, name: string): number | undefined {
  const text = node?.attributes[name];
  return text === undefined || Number.isNaN(Number(text)) ? undefined : Number(text);
}

function readSeries(node: XmlNode, data: readonly XmlNode[], gapWidth: number | undefined): SeriesSnapshot {
  const id = childOf(node, "dataId")?.attributes["val"];
  const dimensions = data.find(({ attributes }) => attributes["id"] === id)?.children ?? [];
  const dimension = (...types: string[]): XmlNode | null =>
    dimensions.find(({ attributes }) => types.includes(attributes["type"] ?? "")) ?? null;
  const shape = childOf(node, "spPr");
  const { text, textArea } = readText(childOf(node, "tx") === null ? null : node);
  const labels = childOf(node, "dataLabels");
  const points = readPoints(node);
  const hidesLines = childOf(node, "layoutPr", "visibility")?.attributes["connectorLines"] === "0";
  return {
    ...EMPTY_SERIES,
    name: text,
    nameArea: textArea,
    values: areaIn(dimension("val", "size")),
    categories: areaIn(dimension("cat")),
    ...known<Partial<SeriesSnapshot>>({
      fill: readFill(shape),
      line: readLine(shape),
      gapWidth,
      points: Object.keys(points).length === 0 ? undefined : points,
      hasLabels: labels === null ? undefined : true,
      labels: labels === null ? undefined : readLabels(labels),
      showConnectorLines: hidesLines ? false : undefined,
    }),
  };
}

function readPoints(node: XmlNode): Record<string, PointInfo> {
  return Object.fromEntries(
    childrenOf(node, "dataPt").map((point) => {
      const shape = childOf(point, "spPr");
      const look = known<PointInfo>({ fill: readFill(shape), border: readLine(shape) });
      return [point.attributes["idx"] ?? "0", look];
    }),
  );
}

function readLabels(labels: XmlNode): ChartLabelsInfo {
  const shown = childOf(labels, "visibility")?.attributes ?? {};
  const flag = (name: string): true | undefined => (shown[name] === "1" ? true : undefined);
  return known<ChartLabelsInfo>({
    showValue: flag("value"),
    showSeriesName: flag("seriesName"),
    showCategoryName: flag("categoryName"),
    separator: childOf(labels, "separator")?.text,
    numberFormat: childOf(labels, "numFmt")?.attributes["formatCode"],
  });
}

/** Of a title or of a series' name: text of its own, or a cell. */
function readText(node: XmlNode | null): ChartTextInfo<SnapshotArea> {
  const content = childOf(node, "tx");
  const textArea = areaIn(content);
  const rich = childrenOf(childOf(content, "rich"), "p").map((line) =>
    childrenOf(line, "r")
      .map((run) => childOf(run, "t")?.text ?? "")
      .join(""),
  );
  const own = childOf(content, "txData", "v")?.text ?? (rich.length > 0 ? rich.join("\n") : null);
  return { text: textArea === null ? own : null, visible: node !== null, textArea };
}

function readTitlePlace(title: XmlNode | null): Partial<ChartSnapshot["title"]> {
  const sides = { b: "Bottom", l: "Left", r: "Right" } as const;
  return known<Partial<ChartSnapshot["title"]>>({
    position: sides[(title?.attributes["pos"] ?? "t") as keyof typeof sides],
    overlay: title?.attributes["overlay"] === "1" ? true : undefined,
  });
}

function readLegend(legend: XmlNode | null): ChartLegendInfo {
  if (legend === null) return { visible: false, position: "Bottom" };
  const sides = { t: "Top", b: "Bottom", l: "Left", r: "Right" } as const;
  const side = sides[(legend.attributes["pos"] ?? "r") as keyof typeof sides];
  const isCorner = side === "Right" && legend.attributes["align"] === "min";
  return {
    visible: true,
    position: isCorner ? "Corner" : side,
    ...(legend.attributes["overlay"] === "1" && { overlay: true }),
  };
}

function readAxis(axis: XmlNode | null, automatic: ChartAxisInfo<SnapshotArea>): ChartAxisInfo<SnapshotArea> {
  if (axis === null) return { ...automatic, visible: false };
  const limits = childOf(axis, "valScaling");
  const shape = childOf(axis, "spPr");
  return {
    visible: axis.attributes["hidden"] !== "1",
    title: readText(childOf(axis, "title")),
    majorGridlines: { visible: childOf(axis, "majorGridlines") !== null },
    minorGridlines: { visible: childOf(axis, "minorGridlines") !== null },
    ...known<Partial<ChartAxisInfo<SnapshotArea>>>({
      maximum: numberIn(limits, "max"),
      minimum: numberIn(limits, "min"),
      majorUnit: numberIn(limits, "majorUnit"),
      minorUnit: numberIn(limits, "minorUnit"),
      numberFormat: childOf(axis, "numFmt")?.attributes["formatCode"],
      fill: readFill(shape),
      line: readLine(shape),
      tickLabelPosition: childOf(axis, "tickLabels") === null ? "None" : undefined,
    }),
  };
}
