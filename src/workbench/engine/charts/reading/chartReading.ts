import type { Area } from "../../area";
import { AXIS_KEYS } from "../info/chartAxisInfo";
import type { AxisKey } from "../info/chartAxisInfo";
import type { ChartContent } from "../info/chartInfo";
import { kindOfSeries } from "../info/chartKinds";
import type { ChartKind } from "../info/chartKinds";
import type { ChartSeriesInfo } from "../info/chartSeriesInfo";
import { linesOf } from "./chartCells";
import type { ChartCell, ChartCells } from "./chartCells";

/** A series with what its cells hold now. */
export interface SeriesReading {
  /** In the chart's own list. */
  readonly index: number;
  readonly series: ChartSeriesInfo<Area>;
  readonly kind: ChartKind;
  readonly isSecondary: boolean;
  readonly name: string;
  readonly values: readonly ChartCell[];
  /** As many as values, or none. */
  readonly categories: readonly ChartCell[];
  readonly sizes: readonly ChartCell[];
}

export interface ChartReading {
  readonly chart: ChartContent<Area>;
  /** Series that are drawn: filtered ones and those without values are not. */
  readonly series: readonly SeriesReading[];
  /** What the title says, or would say. */
  readonly title: string;
  /** Of the axes whose titles come from a cell. */
  readonly axisTitles: Partial<Record<AxisKey, string>>;
}

export function readChart(cells: ChartCells, chart: ChartContent<Area>): ChartReading {
  const all = chart.series.map((series, index) => readSeries(cells, chart, { series, index }));
  const series = all.filter((one) => one.series.values !== null && one.series.filtered !== true);
  const axisTitles = AXIS_KEYS.flatMap((key) => {
    const { textArea } = chart[key].title;
    return textArea === null ? [] : [[key, textIn(cells, textArea)] as const];
  });
  const title = titleOf(cells, chart, all);
  return { chart, series, title, axisTitles: Object.fromEntries(axisTitles) };
}

export function readSeries(
  cells: ChartCells,
  chart: ChartContent<Area>,
  { series, index }: { readonly series: ChartSeriesInfo<Area>; readonly index: number },
): SeriesReading {
  const lines = (area: Area | null): ChartCell[] =>
    area === null ? [] : linesOf(cells, area, chart.visibleOnly === false).map(joined);
  return {
    index,
    series,
    kind: kindOfSeries(chart, series),
    isSecondary: series.axisGroup === "Secondary",
    name: nameOf(cells, series, index),
    values: lines(series.values),
    categories: lines(series.categories),
    sizes: lines(series.bubbleSizes),
  };
}

export function nameOf(
  cells: ChartCells,
  { name, nameArea }: Pick<ChartSeriesInfo<Area>, "name" | "nameArea">,
  index: number,
): string {
  if (name !== null) return name;
  return nameArea === null ? `Series${index + 1}` : textIn(cells, nameArea);
}

/** The texts of an area's cells, with a space between. */
export function textIn(cells: ChartCells, area: Area): string {
  return linesOf(cells, area, true)
    .map((line) => joined(line).text)
    .join(" ");
}

/** Excel's placeholder stands where a title is shown and nothing says what it is. */
function titleOf(cells: ChartCells, { title }: ChartContent<Area>, series: readonly SeriesReading[]): string {
  if (title.textArea !== null) return textIn(cells, title.textArea);
  if (title.text !== null) return title.text;
  const [only, ...others] = series;
  return only !== undefined && others.length === 0 ? only.name : "Chart Title";
}

/** Categories of several levels read as one. */
function joined(line: readonly ChartCell[]): ChartCell {
  const [first] = line;
  const cell = first ?? { number: null, value: null, text: "", format: undefined };
  if (line.length <= 1) return cell;
  const texts = line.map(({ text }) => text).filter((text) => text !== "");
  return { ...cell, text: texts.join(" ") };
}
