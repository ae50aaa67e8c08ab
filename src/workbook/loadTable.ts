import { SHEET_ROW_COUNT } from "../domain/grid/rangeAddress";
import type { TableState } from "../domain/refresh/tableState";
import { untracked } from "./untracked";

/** A table grows by at most this many rows in one refresh: ten years of months. */
const GROWTH_ROWS = 120;

/** What was asked of a table; `toTableState` may read it after the next sync. */
export interface LoadedTable {
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  /** What is filled from the table's last row to the end of the sheet, in its columns; a null object for nothing. */
  readonly below: Excel.Range;
}

export function loadTable(table: Excel.Table): LoadedTable {
  const range = untracked(table.getRange());
  const below = usedFromLastRow(range);
  const { worksheet } = table;
  table.load("id,name,showTotals");
  range.load("rowIndex,columnIndex,values,formulas");
  below.load("rowIndex,values,formulas");
  worksheet.load("name");
  worksheet.protection.load("protected");
  return { table, worksheet, range, below };
}

export function toTableState({ table, worksheet, range, below }: LoadedTable): TableState {
  const end = table.showTotals ? -1 : undefined;
  const [headings = [], ...values] = range.values as unknown[][];
  return {
    id: table.id,
    name: table.name,
    sheet: worksheet.name,
    isProtected: worksheet.protection.protected,
    rowIndex: range.rowIndex,
    columnIndex: range.columnIndex,
    headings,
    values: values.slice(0, end),
    formulas: (range.formulas as unknown[][]).slice(1, end),
    hasTotals: table.showTotals,
    freeRowsBelow: countFreeRows(range.rowIndex + range.values.length, below),
  };
}

/** Asks for no row by number: a table may end at the sheet's last row, and a range beyond it is refused. */
function usedFromLastRow(range: Excel.Range): Excel.Range {
  const lastRow = untracked(range.getLastRow());
  const lastOfSheet = untracked(untracked(range.getEntireColumn()).getLastRow());
  return untracked(untracked(lastRow.getBoundingRect(lastOfSheet)).getUsedRangeOrNullObject(true));
}

function countFreeRows(firstFree: number, below: Excel.Range): number {
  const rowsToEdge = Math.min(GROWTH_ROWS, SHEET_ROW_COUNT - firstFree);
  if (below.isNullObject) return rowsToEdge;
  const { rowIndex, values, formulas } = below;
  const isTaken = (row: readonly unknown[] | undefined) => (row ?? []).some((cell) => cell !== "");
  const firstTaken = values.findIndex(
    (row, index) => rowIndex + index >= firstFree && (isTaken(row) || isTaken(formulas[index])),
  );
  return firstTaken < 0 ? rowsToEdge : Math.min(rowsToEdge, rowIndex + firstTaken - firstFree);
}
