import type {
  Chart,
  ChartAxis,
  ChartFont,
  ChartFormat,
  ChartRange,
  ChartSeries,
  Worksheet,
} from "wasm-xlsxwriter/web";
import { formatAddress } from "../engine/address";
import type { ChartAxisInfo } from "../engine/charts/chartStore";
import type { ChartSeriesSnapshot, ChartSnapshot, SnapshotArea } from "../engine/snapshot/workbookSnapshot";
import { CHART_KINDS } from "./chartKinds";
import type { XlsxWriter } from "./xlsxWriter";

const PIXELS_PER_POINT = 96 / 72;

/** A native chart, bound to the cells of its series. Gridlines and markers are set when the file is finished. */
export function writeChart(writer: XlsxWriter, page: Worksheet, snapshot: ChartSnapshot): void {
  const chart = chartOf(writer, snapshot);
  if (snapshot.titleVisible && snapshot.title !== "")
    chart.title().setName(snapshot.title).setFont(fontOf(writer, 14));
  else chart.title().setHidden();
  if (snapshot.legendVisible) chart.legend().setPosition(writer.ChartLegendPosition[snapshot.legendPosition]);
  else chart.legend().setHidden();
  // The writer's x axis is the horizontal one, and in bar charts that is the axis of the values.
  const isHorizontal = CHART_KINDS[snapshot.type]?.written.startsWith("Bar") ?? false;
  writeAxis(writer, chart.xAxis(), isHorizontal ? snapshot.valueAxis : snapshot.categoryAxis);
  writeAxis(writer, chart.yAxis(), isHorizontal ? snapshot.categoryAxis : snapshot.valueAxis);
  chart.setName(snapshot.name);
  chart.setWidth(Math.round(snapshot.width * PIXELS_PER_POINT));
  chart.setHeight(Math.round(snapshot.height * PIXELS_PER_POINT));
  const { row, column, x, y } = snapshot.anchor;
  page.insertChartWithOffset(row, column, chart, Math.round(x), Math.round(y));
}

/** Series of another type than their chart stand in a second chart that is drawn with the first. */
function chartOf(writer: XlsxWriter, snapshot: ChartSnapshot): Chart {
  const { type } = snapshot;
  const { own, others } = writtenSeries(snapshot);
  const main = new writer.Chart(typeNamed(writer, type));
  for (const one of own) main.pushSeries(seriesOf(writer, one, type));
  const [other] = others;
  if (other === undefined) return main;
  const otherType = other.type ?? type;
  const second = new writer.Chart(typeNamed(writer, otherType));
  for (const one of others) second.pushSeries(seriesOf(writer, one, otherType));
  return main.combine(second);
}

/** Series without values are not drawn, so they are not written. */
export function writtenSeries({ type, series }: ChartSnapshot): {
  readonly own: readonly ChartSeriesSnapshot[];
  readonly others: readonly ChartSeriesSnapshot[];
} {
  const drawn = series.filter(({ values }) => values !== null);
  const isOwn = (one: ChartSeriesSnapshot): boolean => one.type === null || one.type === type;
  return { own: drawn.filter(isOwn), others: drawn.filter((one) => !isOwn(one)) };
}

function typeNamed({ ChartType }: XlsxWriter, type: string): number {
  const key = CHART_KINDS[type]?.written ?? "Column";
  return ChartType[key as keyof typeof ChartType];
}

function seriesOf(writer: XlsxWriter, series: ChartSeriesSnapshot, type: string): ChartSeries {
  const written = new writer.ChartSeries();
  if (series.values) written.setValues(rangeOf(writer, series.values));
  if (series.categories) written.setCategories(rangeOf(writer, series.categories));
  if (series.name !== null) written.setName(series.name);
  else if (series.nameArea) written.setName(`=${addressOf(series.nameArea)}`);
  // A line of its own colour would make a scatter chart's hidden lines show.
  if (series.color !== null && CHART_KINDS[type]?.hasLines !== false)
    written.setFormat(colored(writer, series.color, type));
  return written;
}

/** Lines have the colour in their line, everything else in its fill. */
function colored(writer: XlsxWriter, color: string, type: string): ChartFormat {
  const format = new writer.ChartFormat();
  const parsed = writer.Color.parse(color);
  return /^(Line|XYScatter|Radar)/.test(type) && type !== "RadarFilled"
    ? format.setLine(new writer.ChartLine().setColor(parsed))
    : format.setSolidFill(new writer.ChartSolidFill().setColor(parsed));
}

/** Titles as Excel makes them since 2013; the writer's are those of 2007, large and bold. */
function fontOf(writer: XlsxWriter, points: number): ChartFont {
  return new writer.ChartFont().setSize(points).unsetBold().setColor(writer.Color.parse("#595959"));
}

function writeAxis(writer: XlsxWriter, axis: ChartAxis, info: ChartAxisInfo): void {
  if (info.titleVisible && info.title !== "") axis.setName(info.title).setNameFont(fontOf(writer, 10));
  if (info.numberFormat !== "") axis.setNumFormat(info.numberFormat);
  if (info.minimum !== null) axis.setMin(info.minimum);
  if (info.maximum !== null) axis.setMax(info.maximum);
}

function rangeOf(writer: XlsxWriter, area: SnapshotArea): ChartRange {
  const { sheetName, top, left, bottom, right } = area;
  return writer.ChartRange.newFromRange(sheetName, top, left, bottom, right);
}

function addressOf(area: SnapshotArea): string {
  return formatAddress(area.sheetName, area, true);
}
