import { kindOfSeries, isNumeric } from "../../engine/charts/info/chartKinds";
import type { ChartKind } from "../../engine/charts/info/chartKinds";
import type { AxisKey } from "../../engine/charts/info/chartAxisInfo";
import type { ChartSeriesInfo } from "../../engine/charts/info/chartSeriesInfo";
import type { ChartSnapshot, SnapshotArea } from "../../engine/snapshot/workbookSnapshot";
import { GRIDLINE, LABEL_POINTS } from "./automaticLooks";
import { axisXml } from "./axisXml";
import type { FindCell } from "./dataXml";
import { group, value } from "./element";
import { layoutXml } from "./layoutXml";
import { seriesXml } from "./seriesXml";
import { shapeXml } from "./shapeXml";
import { automaticFont, textLookXml } from "./textXml";

interface Entry {
  readonly series: ChartSeriesInfo<SnapshotArea>;
  readonly index: number;
  readonly kind: ChartKind;
  readonly isSecondary: boolean;
}

/** Any numbers that differ do. */
const AXIS_IDS: Readonly<Record<AxisKey, number>> = {
  categoryAxis: 500_000_001,
  valueAxis: 500_000_002,
  secondaryCategoryAxis: 500_000_003,
  secondaryValueAxis: 500_000_004,
};

export function plotAreaXml(chart: ChartSnapshot, find: FindCell): string {
  const entries = entriesOf(chart);
  const groups = groupsOf(chart, entries);
  const { plotArea } = chart;
  return group(
    "c:plotArea",
    layoutXml(plotArea.place, chart, plotArea.isInside),
    ...groups.map((entriesOfGroup) => groupXml(chart, entriesOfGroup, find)),
    axesXml(chart, entries, find),
    dataTableXml(chart),
    shapeXml({ fill: plotArea.fill, line: plotArea.border }),
  );
}

/** Series without values are not drawn, so they are not written. */
function entriesOf(chart: ChartSnapshot): Entry[] {
  return chart.series.flatMap((series, index) =>
    series.values === null || series.filtered === true
      ? []
      : [{ series, index, kind: kindOfSeries(chart, series), isSecondary: series.axisGroup === "Secondary" }],
  );
}

/** Series of a kind on an axis stand together; those of the chart's own type come first. */
function groupsOf(chart: ChartSnapshot, entries: readonly Entry[]): Entry[][] {
  const groups = new Map<string, Entry[]>();
  const keyOf = ({ kind, isSecondary }: Entry): string =>
    [fileKind(kind), kind.stacking, kind.isHorizontal, kind.isRing, kind.isFilled, isSecondary].join();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  const isOwn = (all: readonly Entry[]): boolean =>
    all.some(({ series }) => series.type === null || series.type === chart.type);
  const all = [...groups.values()];
  return [...all.filter(isOwn), ...all.filter((one) => !isOwn(one))];
}

/** The file format has no funnel or waterfall among its classic charts: they are written as what they look like. */
function fileKind({ kind }: ChartKind): Exclude<ChartKind["kind"], "funnel" | "waterfall"> {
  return kind === "funnel" || kind === "waterfall" ? "bar" : kind;
}

function groupXml(chart: ChartSnapshot, entries: readonly Entry[], find: FindCell): string {
  const [first] = entries;
  if (first === undefined) return "";
  const { kind, series } = first;
  const isAlone = chart.series.length === 1;
  const varies = series.varyByCategories ?? kind.kind === "pie";
  const colors = value("varyColors", kind.kind === "pie" ? varies : varies && isAlone);
  const all = entries
    .map((entry) => seriesXml({ chart, find, series: entry.series, index: entry.index }))
    .join("");
  const axes = axisIdsXml(first);
  const grouping = value(
    "grouping",
    { stacked: "stacked", percent: "percentStacked", none: kind.kind === "bar" ? "clustered" : "standard" }[
      kind.stacking ?? "none"
    ],
  );
  switch (fileKind(kind)) {
    case "bar":
      return barXml(first, { grouping, colors, all, axes });
    case "line":
      return group("c:lineChart", grouping, colors, all, value("marker", true), axes);
    case "area":
      return group("c:areaChart", grouping, colors, all, axes);
    case "pie":
      return pieXml(first, colors + all);
    case "scatter":
      return group(
        "c:scatterChart",
        value("scatterStyle", kind.isSmooth ? "smoothMarker" : "lineMarker"),
        colors,
        all,
        axes,
      );
    case "bubble":
      return group("c:bubbleChart", colors, all, value("bubbleScale", series.bubbleScale ?? 100), axes);
    case "radar":
      return group("c:radarChart", value("radarStyle", radarStyle(kind)), colors, all, axes);
  }
}

function radarStyle({ isFilled, hasMarkers }: ChartKind): string {
  if (isFilled === true) return "filled";
  return hasMarkers === true ? "marker" : "standard";
}

interface BarParts {
  readonly grouping: string;
  readonly colors: string;
  readonly all: string;
  readonly axes: string;
}

function barXml({ kind, series }: Entry, { grouping, colors, all, axes }: BarParts): string {
  const isLying = kind.isHorizontal === true || kind.kind === "funnel";
  const isStacked = kind.stacking !== undefined;
  const gap = kind.kind === "bar" ? (isStacked ? 150 : isLying ? 182 : 219) : 50;
  const overlap = isStacked ? 100 : isLying || kind.kind !== "bar" ? undefined : -27;
  return group(
    "c:barChart",
    value("barDir", isLying ? "bar" : "col"),
    grouping,
    colors,
    all,
    value("gapWidth", series.gapWidth ?? gap),
    value("overlap", series.overlap ?? overlap),
    axes,
  );
}

function pieXml({ kind, series }: Entry, inside: string): string {
  const angle = value("firstSliceAng", series.firstSliceAngle ?? 0);
  if (kind.isRing !== true) return group("c:pieChart", inside, angle);
  return group("c:doughnutChart", inside, angle, value("holeSize", series.holeSize ?? 75));
}

function axisIdsXml({ isSecondary }: Entry): string {
  const [category, values] = axisKeys(isSecondary);
  return value("axId", AXIS_IDS[category]) + value("axId", AXIS_IDS[values]);
}

function axisKeys(isSecondary: boolean): readonly [AxisKey, AxisKey] {
  return isSecondary ? ["secondaryCategoryAxis", "secondaryValueAxis"] : ["categoryAxis", "valueAxis"];
}

function axesXml(chart: ChartSnapshot, entries: readonly Entry[], find: FindCell): string {
  return [false, true]
    .flatMap((isSecondary) => {
      const mine = entries.filter((entry) => entry.isSecondary === isSecondary && entry.kind.kind !== "pie");
      if (mine.length === 0) return [];
      const counts = mine.every(({ kind }) => isNumeric(kind));
      const isLying = mine.some(({ kind }) => kind.isHorizontal === true || kind.kind === "funnel");
      const [category, values] = axisKeys(isSecondary);
      const shared = { chart, find };
      const ids = { category: AXIS_IDS[category], values: AXIS_IDS[values] };
      return [
        axisXml({
          ...shared,
          key: category,
          id: ids.category,
          crossId: ids.values,
          isUpright: isLying,
          isCounting: counts,
        }),
        axisXml({
          ...shared,
          key: values,
          id: ids.values,
          crossId: ids.category,
          isUpright: !isLying,
          isCounting: true,
        }),
      ];
    })
    .join("");
}

function dataTableXml({ dataTable, area }: ChartSnapshot): string {
  if (dataTable === undefined || !dataTable.visible) return "";
  return group(
    "c:dTable",
    value("showHorzBorder", dataTable.showHorizontalBorder),
    value("showVertBorder", dataTable.showVerticalBorder),
    value("showOutline", dataTable.showOutlineBorder),
    value("showKeys", dataTable.showLegendKey),
    shapeXml({ fill: dataTable.fill, line: { ...GRIDLINE, ...dataTable.border } }),
    textLookXml(automaticFont(LABEL_POINTS, area.font, dataTable.font)),
  );
}
