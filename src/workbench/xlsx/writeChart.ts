import type { Chart, ChartAxis, ChartFormat, ChartRange, ChartSeries, Worksheet } from "wasm-xlsxwriter/web";
import { formatAddress } from "../engine/address";
import type { ChartAxisInfo } from "../engine/chartStore";
import type { ChartSeriesSnapshot, ChartSnapshot, SnapshotArea } from "../engine/workbookSnapshot";
import { CHART_KINDS } from "./chartKinds";
import type { XlsxWriter } from "./xlsxWriter";

const PIXELS_PER_POINT = 96 / 72;

/** A native chart, bound to the cells of its series. Gridlines are set when the file is finished. */
export function writeChart(writer: XlsxWriter, page: Worksheet, snapshot: ChartSnapshot): void {
  const chart = chartOf(writer, snapshot);
  if (snapshot.titleVisible && snapshot.title !== "") chart.title().setName(snapshot.title);
  else chart.title().setHidden();
  if (snapshot.legendVisible) chart.legend().setPosition(writer.ChartLegendPosition[snapshot.legendPosition]);
  else chart.legend().setHidden();
  // The writer's x axis is the horizontal one, and in bar charts that is the axis of the values.
  const isHorizontal = CHART_KINDS[snapshot.type]?.written.startsWith("Bar") ?? false;
  writeAxis(chart.xAxis(), isHorizontal ? snapshot.valueAxis : snapshot.categoryAxis);
  writeAxis(chart.yAxis(), isHorizontal ? snapshot.categoryAxis : snapshot.valueAxis);
  chart.setName(snapshot.name);
  chart.setWidth(Math.round(snapshot.width * PIXELS_PER_POINT));
  chart.setHeight(Math.round(snapshot.height * PIXELS_PER_POINT));
  const { row, column, x, y } = snapshot.anchor;
  page.insertChartWithOffset(row, column, chart, Math.round(x), Math.round(y));
}

/** Series of another type than their chart stand in a second chart that is drawn with the first. */
function chartOf(writer: XlsxWriter, { type, series }: ChartSnapshot): Chart {
  const others = series.find((one) => one.type !== null && one.type !== type)?.type ?? null;
  const main = new writer.Chart(typeNamed(writer, type));
  for (const one of series.filter((each) => (each.type ?? type) === type)) {
    if (one.values) main.pushSeries(seriesOf(writer, one, type));
  }
  if (others === null) return main;
  const second = new writer.Chart(typeNamed(writer, others));
  for (const one of series.filter((each) => (each.type ?? type) !== type)) {
    if (one.values) second.pushSeries(seriesOf(writer, one, others));
  }
  return main.combine(second);
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
  if (series.color !== null) written.setFormat(colored(writer, series.color, type));
  if (CHART_KINDS[type]?.hasMarkers) written.setMarker(new writer.ChartMarker().setAutomatic());
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

function writeAxis(axis: ChartAxis, info: ChartAxisInfo): void {
  if (info.titleVisible && info.title !== "") axis.setName(info.title);
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
