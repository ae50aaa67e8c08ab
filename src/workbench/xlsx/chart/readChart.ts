import type { ChartAreaInfo, ChartDataTableInfo, PlotAreaInfo } from "../../engine/charts/info/chartInfo";
import type { FontLook } from "../../engine/charts/info/chartLooks";
import type { ChartLegendInfo, ChartTitleInfo } from "../../engine/charts/info/chartTextInfo";
import type { ChartSnapshot, SnapshotArea } from "../../engine/snapshot/workbookSnapshot";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { AREA_FILL, GRIDLINE, LABEL_POINTS, TITLE_POINTS } from "./automaticLooks";
import { readAxis } from "./readAxis";
import { readSeriesType } from "./readChartType";
import { flagOf, known, numberOf, readBox, readFont, readPlace, valueOf } from "./readLooks";
import { readSeries } from "./readSeries";
import type { SeriesSnapshot } from "./readSeries";
import { readTitle } from "./readTitle";

export type ChartPlace = Pick<ChartSnapshot, "anchor" | "width" | "height" | "name">;

/** A chart of a file, or null for what is none of the classic kinds. */
export function readChart(space: XmlNode, place: ChartPlace): ChartSnapshot | null {
  const chart = childOf(space, "chart");
  const plotArea = childOf(chart, "plotArea");
  const groups = (plotArea?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  if (chart === null || plotArea === null || groups.length === 0) return null;
  const area = readArea(space);
  const font = area.font ?? {};
  const { type, series } = withView(childOf(chart, "view3D"), readAllSeries(groups, place));
  const blanks = { gap: undefined, zero: "Zero", span: "Interplotted" } as const;
  return {
    ...place,
    type,
    title: readChartTitle(childOf(chart, "title"), place, font),
    legend: readLegend(childOf(chart, "legend"), place, font),
    area,
    plotArea: readPlotArea(plotArea, place),
    ...readAxes(plotArea, groups, font),
    series,
    ...known<Partial<ChartSnapshot>>({
      dataTable: readDataTable(childOf(plotArea, "dTable"), font),
      blanks: blanks[(valueOf(chart, "dispBlanksAs") ?? "gap") as keyof typeof blanks],
      visibleOnly: flagOf(chart, "plotVisOnly") === false ? false : undefined,
      labelsOverMaximum: flagOf(chart, "showDLblsOverMax"),
      style: numberOf(space, "style"),
    }),
  };
}

interface AllSeries {
  readonly type: string;
  readonly series: readonly SeriesSnapshot[];
}

/** In their order in the chart; the first group's type is that of the chart, unless it is the volume of a stock. */
function readAllSeries(groups: readonly XmlNode[], place: ChartPlace): AllSeries {
  const secondary = new Set(secondaryAxisIds(groups));
  const hasVolume = groups.some(({ name }) => name === "barChart");
  const read = groups.flatMap((group) =>
    childrenOf(group, "ser").map((node) => {
      const known = readSeriesType(group, node);
      const type = group.name === "stockChart" && hasVolume ? known.replace("Stock", "StockV") : known;
      const isSecondary = axisIdsOf(group).some((id) => secondary.has(id));
      const order = numberOf(node, "order") ?? 0;
      return { type, order, series: readSeries({ series: node, group, type, isSecondary, chart: place }) };
    }),
  );
  const stock = read.find((one) => one.type.startsWith("Stock"));
  const type = (stock ?? read[0])?.type ?? "ColumnClustered";
  const sorted = [...read].sort((one, other) => one.order - other.order);
  return {
    type,
    series: sorted.map((one) => ({ ...one.series, type: one.type === type ? null : one.type })),
  };
}

/** A pie with depth begins where its view is turned to. */
function withView(view: XmlNode | null, { type, series }: AllSeries): AllSeries {
  const angle = numberOf(view, "rotY") ?? 0;
  if (!type.startsWith("3DPie") || angle === 0) return { type, series };
  return { type, series: series.map((one) => ({ ...one, firstSliceAngle: angle })) };
}

function axisIdsOf(group: XmlNode): string[] {
  return childrenOf(group, "axId").map(({ attributes }) => attributes["val"] ?? "");
}

/** The first group's axes are the primary ones, unless theirs stand on the other side. */
function secondaryAxisIds(groups: readonly XmlNode[]): string[] {
  const first = axisIdsOf(groups[0] ?? { name: "", attributes: {}, children: [], text: "" });
  return groups.flatMap(axisIdsOf).filter((id) => !first.includes(id));
}

function readAxes(
  plotArea: XmlNode,
  groups: readonly XmlNode[],
  font: FontLook,
): Pick<ChartSnapshot, "categoryAxis" | "valueAxis" | "secondaryCategoryAxis" | "secondaryValueAxis"> {
  const axes = plotArea.children.filter(({ name }) => /^(cat|val|date)Ax$/.test(name));
  const secondary = secondaryAxisIds(groups);
  const isArea = groups[0]?.name === "areaChart";
  const pairOf = (isSecondary: boolean): readonly (XmlNode | null)[] => {
    const mine = axes.filter((axis) => secondary.includes(valueOf(axis, "axId") ?? "") === isSecondary);
    const counts = mine.filter(({ name }) => name === "valAx");
    const category = mine.find(({ name }) => name !== "valAx") ?? counts[0] ?? null;
    return [category, counts.find((axis) => axis !== category) ?? null];
  };
  const read = (isSecondary: boolean, isCategory: boolean) => {
    const [category = null, values = null] = pairOf(isSecondary);
    const [axis, other] = isCategory ? [category, values] : [values, category];
    return readAxis({ axis, other, isCategory, isSecondary, isArea, font });
  };
  return {
    categoryAxis: read(false, true),
    valueAxis: read(false, false),
    secondaryCategoryAxis: read(true, true),
    secondaryValueAxis: read(true, false),
  };
}

function readChartTitle(
  title: XmlNode | null,
  place: ChartPlace,
  font: FontLook,
): ChartTitleInfo<SnapshotArea> {
  return {
    ...readTitle(title, { font: { size: TITLE_POINTS, ...font }, orientation: 0 }),
    ...known<Partial<ChartTitleInfo<SnapshotArea>>>({
      overlay: flagOf(title, "overlay") === true ? true : undefined,
      place: readPlace(title, place),
    }),
  };
}

const LEGENDS: Readonly<Record<string, ChartLegendInfo["position"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Corner",
};

function readLegend(legend: XmlNode | null, place: ChartPlace, font: FontLook): ChartLegendInfo {
  const byHand = readPlace(legend, place);
  const side = LEGENDS[valueOf(legend, "legendPos") ?? "r"] ?? "Right";
  const hidden = childrenOf(legend, "legendEntry").flatMap((entry) =>
    flagOf(entry, "delete") === true ? [numberOf(entry, "idx") ?? 0] : [],
  );
  return {
    visible: legend !== null,
    position: legend === null ? "Bottom" : byHand === undefined ? side : "Custom",
    ...known<Partial<ChartLegendInfo>>({
      place: byHand,
      overlay: flagOf(legend, "overlay") === true ? true : undefined,
      hiddenEntries: hidden.length === 0 ? undefined : hidden,
      look: readBox(legend, { font: { size: LABEL_POINTS, ...font } }),
    }),
  };
}

function readArea(space: XmlNode): ChartAreaInfo {
  const look = readBox(space, { font: {}, fill: AREA_FILL, border: GRIDLINE }) ?? {};
  // What is grey for a title is a choice for a whole chart.
  const font = readFont(childOf(space, "txPr", "p", "pPr", "defRPr"), { color: "" });
  return {
    ...look,
    ...known<Partial<ChartAreaInfo>>({
      font,
      roundedCorners: flagOf(space, "roundedCorners") === true ? true : undefined,
    }),
  };
}

function readPlotArea(plotArea: XmlNode, place: ChartPlace): PlotAreaInfo {
  const target = valueOf(plotArea, "layout", "manualLayout", "layoutTarget");
  return {
    ...readBox(plotArea, { font: {} }),
    ...known<Partial<PlotAreaInfo>>({
      place: readPlace(plotArea, place),
      isInside: target === "inner" ? true : undefined,
    }),
  };
}

function readDataTable(table: XmlNode | null, font: FontLook): ChartDataTableInfo | undefined {
  if (table === null) return undefined;
  return {
    visible: true,
    showHorizontalBorder: flagOf(table, "showHorzBorder") === true,
    showVerticalBorder: flagOf(table, "showVertBorder") === true,
    showOutlineBorder: flagOf(table, "showOutline") === true,
    showLegendKey: flagOf(table, "showKeys") === true,
    ...readBox(table, { font: { size: LABEL_POINTS, ...font }, border: GRIDLINE }),
  };
}
