import { writeBindingCells } from "./bindings";
import { writeBook } from "./book/writeBook";
import { createFunctionNames } from "./functionNames";
import { finishParts } from "./finishParts";
import { writeRules } from "./rules/writeRules";
import { writeSheet } from "./writeSheet";
import { definedNamesXml } from "./definedNames";
import type { FileAddin } from "./fileAddin";
import type { WorkbookSnapshot } from "../engine/snapshot/workbookSnapshot";
import { writeWebExtensions } from "./webExtension";
import type { XlsxWriter } from "./xlsxWriter";
import { FormatMarks } from "./styles/formatMarks";
import { packZip, setText, textOf, unpackZip } from "./zip";

const STYLES = "xl/styles.xml";

/** In pixels. */
const ROW_HEIGHT = 23;
const EXCEL_COLUMN_WIDTH = 64;

/** The bytes of an .xlsx file. Values are written as last calculated, so that Excel need not calculate to show them. */
export function saveWorkbook(writer: XlsxWriter, file: WorkbookSnapshot, addin: FileAddin): Uint8Array {
  const { sheets, activeSheet } = file;
  const functions = createFunctionNames(addin.functions);
  const book = new writer.Workbook();
  // The grid's rows, so that charts stand over the same cells; columns say their widths one by one.
  const font = new writer.Format().setFontName("Calibri").setFontSize(11);
  book.setDefaultFormat(font, ROW_HEIGHT, EXCEL_COLUMN_WIDTH);
  const marks = new FormatMarks();
  for (const sheet of sheets)
    writeSheet({ writer, book, functions, marks, sheet, isActive: sheet.name === activeSheet });
  const parts = unpackZip(book.saveToBufferSync());
  finishParts(parts, file, definedNamesXml(file, functions));
  setText(parts, STYLES, marks.finish(textOf(parts, STYLES) ?? ""));
  writeRules(parts, sheets, functions);
  writeBook(parts, file.book);
  writeBindingCells(parts, file);
  writeWebExtensions(parts, file, addin);
  return packZip(parts);
}
