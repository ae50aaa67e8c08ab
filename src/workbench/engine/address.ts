import { MAX_COLUMNS, MAX_ROWS } from "./area";

/** A rectangle as an address gives it; 0-based, inclusive; the sheet's name is null when the address has none. */
export interface ParsedAddress {
  readonly sheetName: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

type Rectangle = Omit<ParsedAddress, "sheetName">;

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;
/** Names that Excel writes without quotes: letters, digits, "_" and ".", not starting with a digit or a dot. */
const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const CELL_LIKE = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$|^[Rr]$|^[Cc]$/;

export function columnLetters(column: number): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** 0-based index, or null when there is no such column. */
export function columnIndex(letters: string): number | null {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index >= 1 && index <= MAX_COLUMNS ? index - 1 : null;
}

/** Reads "A1", "$A$1:B2", "A:C", "2:5", with or without a sheet's name before "!"; null when it is no address. */
export function parseAddress(text: string): ParsedAddress | null {
  const { sheetName, cells } = splitSheetName(text.trim());
  if (sheetName === "") return null;
  const rectangle = parseRectangle(cells);
  return rectangle && { sheetName, ...rectangle };
}

function splitSheetName(text: string): { sheetName: string | null; cells: string } {
  const bang = text.lastIndexOf("!");
  if (bang < 0) return { sheetName: null, cells: text };
  const before = text.slice(0, bang);
  const quoted = before.startsWith("'") && before.endsWith("'") && before.length > 1;
  return {
    sheetName: quoted ? before.slice(1, -1).replaceAll("''", "'") : before,
    cells: text.slice(bang + 1),
  };
}

function parseRectangle(cells: string): Rectangle | null {
  const parts = cells.split(":");
  const first = parsePart(parts[0] ?? "");
  const last = parts.length === 1 ? first : parsePart(parts[1] ?? "");
  if (parts.length > 2 || !first || !last) return null;
  // "A" or "5" alone is no address; "A:B5" neither.
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null))
    return null;
  const rows = [first.row ?? 0, last.row ?? MAX_ROWS - 1];
  const columns = [first.column ?? 0, last.column ?? MAX_COLUMNS - 1];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function parsePart(part: string): { row: number | null; column: number | null } | null {
  const cell = CELL.exec(part);
  if (cell) {
    const column = columnIndex(cell[1] ?? "");
    const row = rowIndex(cell[2] ?? "");
    return column === null || row === null ? null : { row, column };
  }
  const column = COLUMN.exec(part)?.[1];
  if (column !== undefined) {
    const index = columnIndex(column);
    return index === null ? null : { row: null, column: index };
  }
  const row = ROW.exec(part)?.[1];
  const index = row === undefined ? null : rowIndex(row);
  return index === null ? null : { row: index, column: null };
}

function rowIndex(digits: string): number | null {
  const number = Number(digits);
  return number >= 1 && number <= MAX_ROWS ? number - 1 : null;
}

/** "A1", "A1:B2", "A:B", "1:2"; with `absolute`, "$A$1:$B$2". */
export function formatCells(cells: Rectangle, absolute = false): string {
  const mark = absolute ? "$" : "";
  const column = (index: number): string => mark + columnLetters(index);
  const row = (index: number): string => mark + String(index + 1);
  if (cells.top === 0 && cells.bottom === MAX_ROWS - 1) return `${column(cells.left)}:${column(cells.right)}`;
  if (cells.left === 0 && cells.right === MAX_COLUMNS - 1) return `${row(cells.top)}:${row(cells.bottom)}`;
  const first = column(cells.left) + row(cells.top);
  const last = column(cells.right) + row(cells.bottom);
  return first === last ? first : `${first}:${last}`;
}

/** Quotes only where Excel does. */
export function quoteSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !CELL_LIKE.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** "Sheet1!A1:B2", with the sheet's name quoted where it must be. */
export function formatAddress(sheetName: string, cells: Rectangle, absolute = false): string {
  return `${quoteSheetName(sheetName)}!${formatCells(cells, absolute)}`;
}
