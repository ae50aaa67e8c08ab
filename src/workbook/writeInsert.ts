import type { InsertWrite, TableWrite } from "../app/workbookPort";
import { toWrittenValue } from "../domain/grid/cell";
import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import type { Result } from "../domain/result";
import { addChart } from "./addChart";
import { runExcel } from "./runExcel";
import { untracked } from "./untracked";

const TABLE_STYLE = "TableStyleMedium2";

/**
 * The whole insert in one sync. No chunks: a block holds at most 2,400 periods, which stays far below the 5 MB that
 * Excel on the web takes in one request.
 */
export function writeInsert(insert: InsertWrite): Promise<Result<void, WorkbookFailure>> {
  return runExcel(async (context) => {
    if (insert.table) addTable(context, insert.table);
    if (insert.chart) addChart(context, insert.chart);
    for (const { key, value } of insert.settings) context.workbook.settings.add(key, String(value));
    await context.sync();
  });
}

/**
 * The table comes first: it is what Excel may refuse, and then no cell has changed yet. Merged cells are the known
 * reason, and reading them beforehand would cost the user the undo list (office-js issue 5918) and miss those that
 * begin outside the range (issue 3611). Then formats before values, or "2025-11" would become a date.
 */
function addTable({ workbook }: Excel.RequestContext, { range, grid, name, anchor }: TableWrite): void {
  const sheet = workbook.worksheets.getItem(range.sheet);
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const cells = untracked(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount));
  const table = sheet.tables.add(cells, true);
  cells.numberFormat = grid.map((row) => row.map(({ format }) => format));
  cells.values = grid.map((row) => row.map(({ content }) => toWrittenValue(content)));
  table.name = name;
  table.style = TABLE_STYLE;
  // Its buttons would cover the headings that the columns are fitted to; the user can switch them on.
  table.showFilterButton = false;
  headingsOfMakers(sheet, range).format.horizontalAlignment = Excel.HorizontalAlignment.right;
  cells.format.autofitColumns();

  const hidden = workbook.names.add(anchor, untracked(cells.getCell(0, 0)));
  hidden.visible = false;
}

/** Above numbers, which stand on the right. */
function headingsOfMakers(sheet: Excel.Worksheet, range: TableWrite["range"]): Excel.Range {
  return untracked(sheet.getRangeByIndexes(range.rowIndex, range.columnIndex + 1, 1, range.columnCount - 1));
}
