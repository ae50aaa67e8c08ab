import type { ChartSeriesInfo } from "../../../src/workbench/engine/charts/info/chartSeriesInfo";
import { EMPTY_SERIES, newChart } from "../../../src/workbench/engine/charts/info/newChart";
import type { ChartSnapshot, SnapshotArea } from "../../../src/workbench/engine/snapshot/workbookSnapshot";
import { chartXml } from "../../../src/workbench/xlsx/chart/chartXml";
import { readChart } from "../../../src/workbench/xlsx/chart/readChart";
import { parseXml } from "../../../src/workbench/xlsx/xmlTree";
import { outOfOrder } from "./chartSchema";
import "./domParser";

/** Looks that are nowhere the automatic ones. */
export const FONT = {
  name: "Arial",
  size: 12,
  bold: true,
  italic: true,
  color: "#112233",
  underline: "Single",
} as const;
export const LINE = { color: "#C00000", style: "Dash", weight: 1.5 } as const;
export const LOOK = { fill: "#FFF2CC", border: LINE, font: FONT };

export const column = (index: number): SnapshotArea => ({
  sheetName: "My data",
  top: 1,
  bottom: 3,
  left: index,
  right: index,
});
export const head = (index: number): SnapshotArea => ({ ...column(index), top: 0, bottom: 0 });

type Series = ChartSeriesInfo<SnapshotArea>;

export function seriesOf(patch: Partial<Series> = {}): Series {
  return { ...EMPTY_SERIES, nameArea: head(1), values: column(1), categories: column(0), ...patch };
}

export function chartOf(
  type: string,
  series: readonly Series[],
  patch: Partial<ChartSnapshot> = {},
): ChartSnapshot {
  return {
    ...newChart("Chart 1", type, series),
    anchor: { row: 1, column: 2, x: 3, y: 4 },
    width: 360,
    height: 216,
    ...patch,
  };
}

/** Written, checked against the schema's order, and read. */
function throughFile(chart: ChartSnapshot): ChartSnapshot | null {
  const { name, anchor, width, height } = chart;
  const tree = parseXml(chartXml(chart, () => undefined));
  expect(outOfOrder(tree)).toEqual([]);
  return readChart(tree, { name, anchor, width, height });
}

export function expectSame(chart: ChartSnapshot): void {
  expect(throughFile(chart)).toEqual(chart);
}
