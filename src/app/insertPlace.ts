import type { RangeAddress } from "../domain/grid/rangeAddress";
import { isOnSheet, isOverlapping } from "../domain/grid/rangeAddress";

/** About 480 by 300 points with Excel's default cells. */
const CHART_ROWS = 16;
const CHART_COLUMNS = 8;

/**
 * Where a chart hides nothing: beside the table, else below it, else beside everything on the sheet. Beside wins
 * when none is free: a chart floats and overwrites no cell.
 */
export function resolveChartPlace(table: RangeAddress, usedRange: RangeAddress | null): RangeAddress {
  const size = { sheet: table.sheet, rowCount: CHART_ROWS, columnCount: CHART_COLUMNS };
  const beside = {
    ...size,
    rowIndex: table.rowIndex,
    columnIndex: table.columnIndex + table.columnCount + 1,
  };
  const below = {
    ...size,
    rowIndex: table.rowIndex + table.rowCount + 1,
    columnIndex: table.columnIndex,
  };
  const others = usedRange === null ? [] : rectanglesAround(usedRange, table);
  const pastAll =
    usedRange === null ? [] : [{ ...beside, columnIndex: usedRange.columnIndex + usedRange.columnCount + 1 }];
  const isFree = (place: RangeAddress) =>
    isOnSheet(place) && !others.some((other) => isOverlapping(other, place));
  const chosen = [beside, below, ...pastAll].find(isFree);
  return chosen ?? (isOnSheet(beside) ? beside : below);
}

/** What of the used range lies outside the table, as up to four rectangles: above, below, left and right of it. */
function rectanglesAround(used: RangeAddress, table: RangeAddress): readonly RangeAddress[] {
  const usedEnd = { row: used.rowIndex + used.rowCount, column: used.columnIndex + used.columnCount };
  const tableEnd = { row: table.rowIndex + table.rowCount, column: table.columnIndex + table.columnCount };
  const candidates = [
    { ...used, rowCount: table.rowIndex - used.rowIndex },
    { ...used, rowIndex: tableEnd.row, rowCount: usedEnd.row - tableEnd.row },
    { ...used, columnCount: table.columnIndex - used.columnIndex },
    { ...used, columnIndex: tableEnd.column, columnCount: usedEnd.column - tableEnd.column },
  ];
  return candidates.filter((range) => range.rowCount > 0 && range.columnCount > 0);
}
