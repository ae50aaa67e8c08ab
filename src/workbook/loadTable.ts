import type { TableState } from "../domain/refresh/tableState";
import { untracked } from "./untracked";

/** A table grows by at most this many rows in one refresh: ten years of months. */
const GROWTH_ROWS = 120;

/** What was asked of a table; `toTableState` may read it after the next sync. */
export interface LoadedTable {
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly below: Excel.Range;
}

export function loadTable(table: Excel.Table): LoadedTable {
  const range = untracked(table.getRange());
  const firstBelow = untracked(untracked(range.getLastRow()).getOffsetRange(1, 0));
  const below = untracked(firstBelow.getResizedRange(GROWTH_ROWS - 1, 0));
  const { worksheet } = table;
  table.load("id,name,showTotals");
  range.load("rowIndex,columnIndex,values,formulas");
  below.load("values,formulas");
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
    freeRowsBelow: countFreeRows(below.values, below.formulas),
  };
}

function countFreeRows(values: readonly unknown[][], formulas: readonly unknown[][]): number {
  const isTaken = (row: readonly unknown[] | undefined) => (row ?? []).some((cell) => cell !== "");
  const firstTaken = values.findIndex((row, index) => isTaken(row) || isTaken(formulas[index]));
  return firstTaken < 0 ? values.length : firstTaken;
}
