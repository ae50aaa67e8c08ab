import type { TableColumn, Worksheet } from "wasm-xlsxwriter/web";
import type { SheetSnapshot, TableSnapshot } from "../engine/snapshot/workbookSnapshot";
import { toFileFormula } from "./fileFormula";
import type { FunctionNames } from "./functionNames";
import type { XlsxWriter } from "./xlsxWriter";

interface TableJob {
  readonly writer: XlsxWriter;
  readonly page: Worksheet;
  readonly functions: FunctionNames;
  readonly sheet: SheetSnapshot;
  readonly table: TableSnapshot;
}

export function writeTable(job: TableJob): void {
  const { writer, page, table } = job;
  const { top, left, bottom, right } = table.area;
  const columns = table.columns.map((header, index) => columnOf(job, header, left + index));
  const written = new writer.Table()
    .setName(table.name)
    .setStyle(styleNamed(writer, table.style))
    .setColumns(columns)
    .setHeaderRow(table.showHeaders)
    .setTotalRow(table.showTotals)
    .setBandedRows(table.showBandedRows)
    .setBandedColumns(table.showBandedColumns)
    .setFirstColumn(table.highlightFirstColumn);
  page.addTable(top, left, bottom, right, written);
}

/** A total is a formula of any kind, or a text such as "Total". */
function columnOf(job: TableJob, header: string, column: number): TableColumn {
  const { writer, functions, sheet, table } = job;
  const result = new writer.TableColumn().setHeader(header);
  const total = sheet.cells.find((cell) => cell.row === table.area.bottom && cell.column === column);
  if (!table.showTotals || total === undefined) return result;
  if (total.formula === null) return result.setTotalLabel(String(total.value));
  const text = toFileFormula(total.formula, { functions, tableName: table.name });
  return result.setTotalFunction(writer.TableFunction.custom(new writer.Formula(`=${text}`)));
}

/** Styles are numbered in the writer; one that Excel does not have itself is none. */
function styleNamed({ TableStyle }: XlsxWriter, name: string): number {
  const key = name.replace(/^TableStyle/, "");
  return key in TableStyle ? TableStyle[key as keyof typeof TableStyle] : TableStyle.None;
}
