import type { Result } from "../result";
import { err, ok } from "../result";
import type { WorkbookFailure } from "./workbookFailure";

/** Excel 2007 and later: 1,048,576 rows and 16,384 columns (column XFD). */
export const SHEET_ROW_COUNT = 1_048_576;
export const SHEET_COLUMN_COUNT = 16_384;

/** A rectangle of cells on one sheet. Indexes are 0-based; counts are at least 1. */
export interface RangeAddress {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** 0 is A, 25 is Z, 26 is AA. */
export function toColumnLetters(columnIndex: number): string {
  let letters = "";
  for (let rest = columnIndex + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The cells alone, without the sheet: `A1` or `A1:B3`. */
export function formatCells(range: Omit<RangeAddress, "sheet">): string {
  const first = `${toColumnLetters(range.columnIndex)}${range.rowIndex + 1}`;
  if (range.rowCount === 1 && range.columnCount === 1) return first;
  const lastColumn = toColumnLetters(range.columnIndex + range.columnCount - 1);
  return `${first}:${lastColumn}${range.rowIndex + range.rowCount}`;
}

/** Always quotes the sheet: Excel accepts quotes on every name, and the list of names that need them is long. */
export function formatAddress(range: RangeAddress): string {
  return `'${range.sheet.replaceAll("'", "''")}'!${formatCells(range)}`;
}

const ADDRESS =
  /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Z]{1,3})\$?([1-9]\d{0,6}))?$/i;

/** Reads `Sheet1!A1`, `'My sheet'!$A$1:$B$3` and the like; corners may come in any order. */
export function parseAddress(text: string): Result<RangeAddress, WorkbookFailure> {
  const match = ADDRESS.exec(text);
  if (!match) return err({ code: "address_malformed", given: text });
  const [, quoted, bare, letters1 = "", digits1 = "", letters2, digits2] = match;
  const columns = [toColumnIndex(letters1), toColumnIndex(letters2 ?? letters1)];
  const rows = [Number(digits1) - 1, Number(digits2 ?? digits1) - 1];
  const columnIndex = Math.min(...columns);
  const rowIndex = Math.min(...rows);
  const range = {
    sheet: quoted?.replaceAll("''", "'") ?? bare ?? "",
    rowIndex,
    columnIndex,
    rowCount: Math.max(...rows) - rowIndex + 1,
    columnCount: Math.max(...columns) - columnIndex + 1,
  };
  return isOnSheet(range) ? ok(range) : err({ code: "address_malformed", given: text });
}

/** True when the whole rectangle lies within the grid of a sheet. */
export function isOnSheet(range: Omit<RangeAddress, "sheet">): boolean {
  return (
    range.rowIndex >= 0 &&
    range.columnIndex >= 0 &&
    range.rowIndex + range.rowCount <= SHEET_ROW_COUNT &&
    range.columnIndex + range.columnCount <= SHEET_COLUMN_COUNT
  );
}

/** True when the two rectangles share a cell, whatever sheets they are on. */
export function isOverlapping(a: Omit<RangeAddress, "sheet">, b: Omit<RangeAddress, "sheet">): boolean {
  return (
    a.rowIndex < b.rowIndex + b.rowCount &&
    b.rowIndex < a.rowIndex + a.rowCount &&
    a.columnIndex < b.columnIndex + b.columnCount &&
    b.columnIndex < a.columnIndex + a.columnCount
  );
}

function toColumnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
