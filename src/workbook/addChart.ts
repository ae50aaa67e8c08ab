import type { ChartWrite } from "../app/workbookPort";
import { untracked } from "./untracked";

/**
 * A native chart over columns of a table. Excel guesses series and categories from the cells, and guesses wrong for
 * numeric periods (office-js issues 1830, 2929), so only one column is handed to `charts.add`, which leaves nothing
 * to guess, and every further series is added by hand: name, then values, then categories (issue 2927).
 */
export function addChart({ workbook }: Excel.RequestContext, write: ChartWrite): void {
  const sheet = workbook.worksheets.getItem(write.sheet);
  const table = workbook.tables.getItem(write.table);
  // Looked up before anything is made: a missing column then fails with nothing half-made.
  const categories = untracked(table.columns.getItem(write.categories).getDataBodyRange());
  const columns = write.series.map(({ name, column }) => ({ name, column: table.columns.getItem(column) }));
  const [first, ...others] = columns;
  const source = untracked(first ? first.column.getRange() : table.getRange());

  const chart = sheet.charts.add(write.type, source, Excel.ChartSeriesBy.columns);
  chart.name = write.name;
  if (first) chart.series.getItemAt(0).setXAxisValues(categories);
  for (const { name, column } of others) {
    const series = chart.series.add(name);
    series.setValues(untracked(column.getDataBodyRange()));
    series.setXAxisValues(categories);
  }
  chart.title.text = write.title;
  chart.axes.valueAxis.title.text = write.axisTitle;
  chart.axes.valueAxis.numberFormat = write.axisFormat;
  chart.legend.position = Excel.ChartLegendPosition.bottom;
  chart.legend.visible = write.hasLegend;
  placeChart(chart, sheet, write);
}

function placeChart(chart: Excel.Chart, sheet: Excel.Worksheet, { place }: ChartWrite): void {
  const cellAt = (rowIndex: number, columnIndex: number) =>
    untracked(sheet.getRangeByIndexes(rowIndex, columnIndex, 1, 1));
  const lastRow = place.rowIndex + place.rowCount - 1;
  const lastColumn = place.columnIndex + place.columnCount - 1;
  chart.setPosition(cellAt(place.rowIndex, place.columnIndex), cellAt(lastRow, lastColumn));
}
