import type { Worksheet } from "wasm-xlsxwriter/web";
import type { ChartSnapshot } from "../../engine/snapshot/workbookSnapshot";
import type { XlsxWriter } from "../xlsxWriter";
import { PIXELS_PER_POINT } from "../../engine/points";

interface PlacedChart {
  readonly sheetName: string;
  readonly chart: ChartSnapshot;
}

/** Puts a chart in its place; what it shows is written when the file is finished, by `chartXml`. */
export function writeChart(
  writer: XlsxWriter,
  page: Worksheet,
  { sheetName, chart: snapshot }: PlacedChart,
): void {
  const chart = new writer.Chart(writer.ChartType.Column);
  // The writer leaves charts without series out.
  const placeholder = new writer.ChartSeries().setValues(
    writer.ChartRange.newFromRange(sheetName, 0, 0, 0, 0),
  );
  chart.pushSeries(placeholder);
  chart.setName(snapshot.name);
  chart.setWidth(Math.round(snapshot.width * PIXELS_PER_POINT));
  chart.setHeight(Math.round(snapshot.height * PIXELS_PER_POINT));
  const { row, column, x, y } = snapshot.anchor;
  page.insertChartWithOffset(row, column, chart, Math.round(x), Math.round(y));
}
