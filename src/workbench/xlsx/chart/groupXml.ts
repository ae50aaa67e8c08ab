import { automaticGap, automaticOverlap } from "../../engine/charts/info/automaticBars";
import type { ChartKind } from "../../engine/charts/info/chartKinds";
import type { ChartSeriesInfo } from "../../engine/charts/info/chartSeriesInfo";
import type { ChartSnapshot, SnapshotArea } from "../../engine/snapshot/workbookSnapshot";
import type { FindCell } from "./dataXml";
import { group, value } from "./element";
import { ofPieXml } from "./ofPieXml";
import { seriesXml } from "./seriesXml";
import { stockXml } from "./stockXml";

/** A series on its way into a group of its kind. */
export interface GroupEntry {
  readonly series: ChartSeriesInfo<SnapshotArea>;
  readonly index: number;
  readonly kind: ChartKind;
  readonly isSecondary: boolean;
}

/** Funnels and waterfalls have newer parts of their own; among the classic ones they are what they look like. */
export function fileKind({ kind }: ChartKind): Exclude<ChartKind["kind"], "funnel" | "waterfall"> {
  return kind === "funnel" || kind === "waterfall" ? "bar" : kind;
}

interface Group {
  readonly chart: ChartSnapshot;
  readonly entries: readonly GroupEntry[];
  /** The ids of its axes. */
  readonly axes: string;
  readonly find: FindCell;
}

/** The series of one kind on one pair of axes. */
export function groupXml({ chart, entries, axes, find }: Group): string {
  const [first] = entries;
  if (first === undefined) return "";
  const { kind, series } = first;
  const isAlone = chart.series.length === 1;
  const varies = series.varyByCategories ?? kind.kind === "pie";
  const colors = value("varyColors", kind.kind === "pie" ? varies : varies && isAlone);
  const all = entries
    .map((entry) => seriesXml({ chart, find, series: entry.series, index: entry.index }))
    .join("");
  const grouped = value("grouping", groupingOf(kind)) + colors + all;
  const isSolid = kind.solid !== undefined;
  switch (fileKind(kind)) {
    case "bar":
      return barXml(first, grouped, axes);
    case "line":
      if (kind.stock !== undefined) return stockXml(entries.length, { series: all, axes, kind });
      return isSolid
        ? group("c:line3DChart", grouped, axes)
        : group("c:lineChart", grouped, value("marker", true), axes);
    case "area":
      return group(isSolid ? "c:area3DChart" : "c:areaChart", grouped, axes);
    case "pie":
      return pieXml(first, colors + all);
    case "scatter": {
      const style = value("scatterStyle", kind.isSmooth ? "smoothMarker" : "lineMarker");
      return group("c:scatterChart", style, colors, all, axes);
    }
    case "bubble":
      return group("c:bubbleChart", colors, all, value("bubbleScale", series.bubbleScale ?? 100), axes);
    case "radar":
      return group("c:radarChart", value("radarStyle", radarStyle(kind)), colors, all, axes);
  }
}

function groupingOf({ kind, stacking, isDeep }: ChartKind): string {
  const plain = kind === "bar" && isDeep !== true ? "clustered" : "standard";
  return { stacked: "stacked", percent: "percentStacked", none: plain }[stacking ?? "none"];
}

function radarStyle({ isFilled, hasMarkers }: ChartKind): string {
  if (isFilled === true) return "filled";
  return hasMarkers === true ? "marker" : "standard";
}

function barXml({ kind, series }: GroupEntry, grouped: string, axes: string): string {
  const isLying = kind.isHorizontal === true || kind.kind === "funnel";
  const inside = value("barDir", isLying ? "bar" : "col") + grouped;
  const gap = value("gapWidth", series.gapWidth ?? automaticGap(kind));
  if (kind.solid !== undefined) return group("c:bar3DChart", inside, gap, value("shape", kind.solid), axes);
  return group("c:barChart", inside, gap, value("overlap", series.overlap ?? automaticOverlap(kind)), axes);
}

function pieXml({ kind, series }: GroupEntry, inside: string): string {
  if (kind.secondPlot !== undefined) return ofPieXml(kind.secondPlot, series, inside);
  if (kind.solid !== undefined) return group("c:pie3DChart", inside);
  const angle = value("firstSliceAng", series.firstSliceAngle ?? 0);
  if (kind.isRing !== true) return group("c:pieChart", inside, angle);
  return group("c:doughnutChart", inside, angle, value("holeSize", series.holeSize ?? 75));
}
