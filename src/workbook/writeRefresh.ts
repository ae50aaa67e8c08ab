import type { ChartUpdate, RefreshWrite, StoredSetting, TableUpdate } from "../app/workbookPort";
import { toWrittenValue } from "../domain/grid/cell";
import { formatCells } from "../domain/grid/rangeAddress";
import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import type { CellWrite } from "../domain/refresh/planRefresh";
import type { TableState } from "../domain/refresh/tableState";
import type { Result } from "../domain/result";
import { runExcel } from "./runExcel";
import { untracked } from "./untracked";

/** Every change of a refresh, then the recalculation of the cells that use our functions. One sync. */
export function writeRefresh(refresh: RefreshWrite): Promise<Result<void, WorkbookFailure>> {
  return runExcel(async (context) => {
    const { workbook } = context;
    for (const table of refresh.tables) updateTable(workbook, table);
    for (const chart of refresh.charts) updateChart(workbook, chart);
    for (const setting of refresh.settings) applySetting(workbook, setting);
    for (const name of refresh.deletedNames) workbook.names.getItem(name).delete();
    for (const range of refresh.dirty) {
      untracked(workbook.worksheets.getItem(range.sheet).getRange(formatCells(range))).setDirty();
    }
    // Only what was just marked: "Recalculate" leaves clean cells alone, "Full" would not.
    if (refresh.dirty.length > 0) workbook.application.calculate(Excel.CalculationType.recalculate);
    await context.sync();
  });
}

function updateTable(workbook: Excel.Workbook, { state, addedRowCount, writes }: TableUpdate): void {
  const sheet = workbook.worksheets.getItem(state.sheet);
  if (addedRowCount > 0) growTable(workbook.tables.getItem(state.name), state, addedRowCount);
  for (const run of toColumnRuns(writes)) {
    const [{ rowIndex, columnIndex }] = run;
    const place = { row: state.rowIndex + 1 + rowIndex, column: state.columnIndex + columnIndex };
    const cells = untracked(sheet.getRangeByIndexes(place.row, place.column, run.length, 1));
    if (run.every(({ format }) => format !== null)) {
      cells.numberFormat = run.map(({ format }) => [format]);
    }
    cells.values = run.map(({ content }) => [toWrittenValue(content)]);
  }
}

/** `resize` came with ExcelApi 1.13; before it, rows are appended, which also works where the rows below are free. */
function growTable(table: Excel.Table, { headings }: TableState, rowCount: number): void {
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.13")) {
    table.resize(untracked(untracked(table.getRange()).getResizedRange(rowCount, 0)));
    return;
  }
  const emptyRow = headings.map(() => "");
  table.rows.add(
    undefined,
    Array.from({ length: rowCount }, () => emptyRow),
  );
}

type Run = [CellWrite, ...CellWrite[]];

/** Joins writes to cells that stand below one another, formatted with formatted and unformatted with unformatted. */
function toColumnRuns(writes: readonly CellWrite[]): readonly Run[] {
  const sorted = [...writes].sort((a, b) => a.columnIndex - b.columnIndex || a.rowIndex - b.rowIndex);
  const runs: Run[] = [];
  for (const write of sorted) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext =
      last?.columnIndex === write.columnIndex &&
      last.rowIndex + 1 === write.rowIndex &&
      (last.format === null) === (write.format === null);
    if (run && isNext) run.push(write);
    else runs.push([write]);
  }
  return runs;
}

function updateChart(workbook: Excel.Workbook, { sheet, name, title, rows }: ChartUpdate): void {
  const chart = workbook.worksheets.getItem(sheet).charts.getItem(name);
  if (title !== null) chart.title.text = title;
  if (rows === null) return;
  const { columns } = workbook.tables.getItem(rows.table);
  const categories = untracked(columns.getItem(rows.categories).getDataBodyRange());
  for (const { index, column } of rows.series) {
    const series = chart.series.getItemAt(index);
    series.setValues(untracked(columns.getItem(column).getDataBodyRange()));
    series.setXAxisValues(categories);
  }
}

function applySetting({ settings }: Excel.Workbook, { key, value }: StoredSetting): void {
  if (value === null) settings.getItem(key).delete();
  else settings.add(key, String(value));
}
