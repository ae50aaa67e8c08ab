import type { Workbook, Worksheet } from "wasm-xlsxwriter/web";
import type { CellSnapshot, SheetSnapshot, TableSnapshot } from "../engine/snapshot/workbookSnapshot";
import { CellFormats } from "./styles/cellFormats";
import type { FormatMarks } from "./styles/formatMarks";
import { calculatesWithArrays, mayGiveArray, toFileFormula } from "./fileFormula";
import type { FunctionNames } from "./functionNames";
import { writeChart } from "./chart/writeChart";
import { writeTable } from "./writeTable";
import type { XlsxWriter } from "./xlsxWriter";

export interface SheetJob {
  readonly writer: XlsxWriter;
  readonly book: Workbook;
  readonly functions: FunctionNames;
  readonly marks: FormatMarks;
  readonly sheet: SheetSnapshot;
  readonly isActive: boolean;
}

export function writeSheet({ writer, book, functions, marks, sheet, isActive }: SheetJob): void {
  const page = book.addWorksheet();
  page.setName(sheet.name);
  if (isActive) page.setActive(true);
  if (sheet.visibility !== "Visible") page.setHidden(true);
  writeSizes(page, sheet);
  // Tables first: they write their headers, which the cells then write with their looks.
  for (const table of sheet.tables) writeTable({ writer, page, functions, sheet, table });
  if (sheet.filter) {
    const { top, left, bottom, right } = sheet.filter.area;
    page.autofilter(top, left, bottom, right);
  }
  const formats = new CellFormats(writer, marks);
  const cells = new CellPrinter({ writer, page, functions, formats, tables: sheet.tables });
  for (const cell of sheet.cells) if (cell.spill !== null) cells.write(cell);
  // Spilled values last: the formula before them fills its whole area with zeros.
  for (const cell of sheet.cells) if (cell.spill === null) cells.write(cell);
  for (const chart of sheet.charts) writeChart(writer, page, { sheetName: sheet.name, chart });
}

/** Excel's columns are narrower than the grid's, so every column in use says its width. */
function writeSizes(page: Worksheet, sheet: SheetSnapshot): void {
  const custom = new Map(sheet.columnWidths.map(({ index, pixels }) => [index, pixels]));
  const used = sheet.cells.map(({ column }) => column);
  const last = Math.max(
    -1,
    ...new Set(used),
    ...custom.keys(),
    ...sheet.charts.map(({ anchor }) => anchor.column),
  );
  for (let column = 0; column <= last; column += 1)
    page.setColumnWidthPixels(column, Math.round(custom.get(column) ?? sheet.standardWidth));
  for (const { index, pixels } of sheet.rowHeights) page.setRowHeightPixels(index, Math.round(pixels));
}

interface PrinterParts {
  readonly writer: XlsxWriter;
  readonly page: Worksheet;
  readonly functions: FunctionNames;
  readonly formats: CellFormats;
  readonly tables: readonly TableSnapshot[];
}

class CellPrinter {
  constructor(private readonly parts: PrinterParts) {}

  write(cell: CellSnapshot): void {
    const { page, formats } = this.parts;
    const { row, column, value } = cell;
    if (cell.formula !== null) return this.writeFormula(cell, cell.formula);
    const format = formats.of(cell);
    if (value === "") {
      if (cell.isSpilledInto) page.writeStringWithFormat(row, column, "", format);
      else page.writeBlank(row, column, format);
    } else if (typeof value === "number") page.writeNumberWithFormat(row, column, value, format);
    else if (typeof value === "boolean") page.writeBooleanWithFormat(row, column, value, format);
    // Error values are put right when the file is finished: the library has none.
    else page.writeStringWithFormat(row, column, value, format);
  }

  private writeFormula(cell: CellSnapshot, typed: string): void {
    const { writer, page, functions, formats, tables } = this.parts;
    const { row, column, spill } = cell;
    const table = tables.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    const text = toFileFormula(typed, { functions, tableName: table?.name ?? null });
    const formula = new writer.Formula(`=${text}`).setResult(cachedText(cell));
    const format = formats.of(cell);
    // In a table Excel has no arrays that spill, but formulas that calculate with arrays.
    const isArray = table === undefined ? mayGiveArray(typed, functions) : calculatesWithArrays(typed);
    if (spill === null && !isArray) page.writeFormulaWithFormat(row, column, formula, format);
    else {
      const [bottom, right] = [row + (spill?.rowCount ?? 1) - 1, column + (spill?.columnCount ?? 1) - 1];
      page.writeDynamicArrayFormulaWithFormat(row, column, bottom, right, formula, format);
    }
  }
}

function cachedText({ value }: CellSnapshot): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
