import { isNumeric, kindOfSeries } from "../../engine/charts/info/chartKinds";
import type { AxisKey } from "../../engine/charts/info/chartAxisInfo";
import type { ChartSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { GRIDLINE, LABEL_POINTS } from "./automaticLooks";
import { axisXml } from "./axisXml";
import { seriesAxisXml } from "./depthXml";
import type { FindCell } from "./dataXml";
import { group, value } from "./element";
import { fileKind, groupXml } from "./groupXml";
import type { GroupEntry } from "./groupXml";
import { layoutXml } from "./layoutXml";
import { shapeXml } from "./shapeXml";
import { automaticFont, textLookXml } from "./textXml";

/** Any numbers that differ do. */
const AXIS_IDS: Readonly<Record<AxisKey, number>> = {
  categoryAxis: 500_000_001,
  valueAxis: 500_000_002,
  secondaryCategoryAxis: 500_000_003,
  secondaryValueAxis: 500_000_004,
};

const SERIES_AXIS_ID = 500_000_005;

export function plotAreaXml(chart: ChartSnapshot, find: FindCell): string {
  const entries = entriesOf(chart);
  const groups = groupsOf(chart, entries);
  const { plotArea } = chart;
  return group(
    "c:plotArea",
    layoutXml(plotArea.place, chart, plotArea.isInside),
    ...groups.map((one) => groupXml({ chart, entries: one, axes: axisIdsXml(one), find })),
    axesXml(chart, entries, find),
    entries.some(({ kind }) => kind.isDeep) ? seriesAxisXml(SERIES_AXIS_ID, AXIS_IDS.categoryAxis) : "",
    dataTableXml(chart),
    shapeXml({ fill: plotArea.fill, line: plotArea.border }),
  );
}

/** Series without values are not drawn, so they are not written. */
function entriesOf(chart: ChartSnapshot): GroupEntry[] {
  return chart.series.flatMap((series, index) =>
    series.values === null || series.filtered === true
      ? []
      : [{ series, index, kind: kindOfSeries(chart, series), isSecondary: series.axisGroup === "Secondary" }],
  );
}

/**
 * Series of a kind on an axis stand together: those on the first pair of axes come first, of these the ones of the
 * chart's own type. The first group is where a reader learns which axes are the first.
 */
function groupsOf(chart: ChartSnapshot, entries: readonly GroupEntry[]): GroupEntry[][] {
  const groups = new Map<string, GroupEntry[]>();
  const keyOf = ({ kind, isSecondary }: GroupEntry): string =>
    [
      ...[fileKind(kind), kind.stacking, kind.isHorizontal, kind.isRing, kind.isFilled, kind.stock],
      ...[kind.solid, kind.isDeep, kind.secondPlot, isSecondary],
    ].join();
  for (const entry of entries) groups.set(keyOf(entry), [...(groups.get(keyOf(entry)) ?? []), entry]);
  const rankOf = (all: readonly GroupEntry[]): number => {
    const isOwn = all.some(({ series }) => series.type === null || series.type === chart.type);
    return (all[0]?.isSecondary === true ? 2 : 0) + (isOwn ? 0 : 1);
  };
  return [...groups.values()].sort((one, other) => rankOf(one) - rankOf(other));
}

function axisIdsXml([first]: readonly GroupEntry[]): string {
  const [category, values] = axisKeys(first?.isSecondary === true);
  const ids = value("axId", AXIS_IDS[category]) + value("axId", AXIS_IDS[values]);
  // A chart with depth always names a third axis, also where it has none.
  if (first?.kind.solid === undefined) return ids;
  return ids + value("axId", first.kind.isDeep === true ? SERIES_AXIS_ID : 0);
}

function axisKeys(isSecondary: boolean): readonly [AxisKey, AxisKey] {
  return isSecondary ? ["secondaryCategoryAxis", "secondaryValueAxis"] : ["categoryAxis", "valueAxis"];
}

function axesXml(chart: ChartSnapshot, entries: readonly GroupEntry[], find: FindCell): string {
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
