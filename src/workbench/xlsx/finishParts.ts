import { formatCells } from "../engine/address";
import type {
  CellSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from "../engine/snapshot/workbookSnapshot";
import { chartXml } from "./chart/chartXml";
import { calculationXml } from "./calculation";
import { toFileWidth } from "./fileWidth";
import { writeSheetProperties } from "./sheetSettings/sheetProperties";
import { createFindCell } from "./chart/dataXml";
import { toFileText } from "./escapedText";
import { addNewerChart } from "./chart/newer/addNewerChart";
import { escapeXml } from "./escapeXml";
import { writeLinks } from "./links";
import { withSheetElement } from "./sheetElements";
import { withSheetSettings } from "./sheetSettings/writeSheetSettings";
import { withFilterColumns } from "./filters/writeFilter";
import { withMerges } from "./merges/writeMerges";
import { withPage } from "./page/writePage";
import { withLines } from "./lines/writeLines";
import { setText, textOf } from "./zip";
import type { Parts } from "./zip";

/** What the writer has no words for, put into the parts that it wrote: they are numbered in the order of writing. */
export function finishParts(parts: Parts, workbook: WorkbookSnapshot, definedNames: string): void {
  const { sheets } = workbook;
  edit(parts, "xl/theme/theme1.xml", withOfficeColors);
  edit(parts, "xl/workbook.xml", (xml) => finishWorkbook(xml, workbook, definedNames));
  sheets.forEach((sheet, index) =>
    edit(parts, `xl/worksheets/sheet${index + 1}.xml`, (xml) =>
      withPage(
        withSheetSettings(withMerges(withLines(finishSheet(xml, sheet), sheet), sheet.merges), sheet),
        sheet.page,
      ),
    ),
  );
  sheets.forEach((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    writeLinks(parts, path, sheet);
    writeSheetProperties(parts, path, sheet.customProperties);
  });
  sheets
    .flatMap(({ tables }) => tables)
    .forEach((table, index) =>
      edit(parts, `xl/tables/table${index + 1}.xml`, (xml) => finishTable(xml, table)),
    );
  const findCell = createFindCell(sheets);
  sheets
    .flatMap(({ charts }) => charts)
    .forEach((chart, index) => {
      edit(parts, `xl/charts/chart${index + 1}.xml`, () => chartXml(chart, findCell));
      addNewerChart(parts, index + 1, { chart, find: findCell });
    });
}

function edit(parts: Parts, path: string, change: (xml: string) => string): void {
  const xml = textOf(parts, path);
  if (xml !== null) setText(parts, path, change(xml));
}

/** The writer's theme is Office 2007's; the grid draws tables and charts in the accents of 2013 and later. */
const ACCENTS = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

function withOfficeColors(xml: string): string {
  return ACCENTS.reduce(
    (text, color, index) =>
      text.replace(
        new RegExp(`(<a:accent${index + 1}><a:srgbClr val=")[0-9A-F]{6}`),
        (_, start: string) => start + color,
      ),
    xml,
  );
}

function finishWorkbook(xml: string, workbook: WorkbookSnapshot, definedNames: string): string {
  let index = -1;
  return xml
    .replace(/<definedNames>[\s\S]*?<\/definedNames>/, "")
    .replace(/<calcPr [^>]*\/>/, () => definedNames + calculationXml(workbook))
    .replace(/<sheet (?:[^">]|"[^"]*")*\/>/g, (sheet) => {
      index += 1;
      const isVeryHidden = workbook.sheets[index]?.visibility === "VeryHidden";
      return isVeryHidden ? sheet.replace('state="hidden"', 'state="veryHidden"') : sheet;
    });
}

function finishSheet(xml: string, { tabColor, cells, filter, standardWidth }: SheetSnapshot): string {
  const fixed = new Map(cells.flatMap((cell) => fixOf(cell)));
  const text = xml.replace(
    /<c r="([A-Z]+\d+)"[^>/]*>(?:(?!<\/c>)[\s\S])*<\/c>/g,
    (cell, reference: string) => {
      const fix = fixed.get(reference);
      return fix === undefined ? cell : fixedCell(cell, fix);
    },
  );
  const filtered = filter ? withFilterColumns(text, filter.criteria) : text;
  // Without it Excel takes the height from the font.
  const sizes = `customHeight="1" defaultColWidth="${toFileWidth(standardWidth)}"`;
  const sized = filtered.replace(/<sheetFormatPr /, (start) => `${start}${sizes} `);
  if (tabColor === "") return sized;
  const color = `<sheetPr><tabColor rgb="FF${tabColor.slice(1).toUpperCase()}"/></sheetPr>`;
  return withSheetElement(sized, "sheetPr", color);
}

function fixedCell(cell: string, { type, value }: CellFix): string {
  return cell
    .replace(/^<c [^>]*/, (start) => `${start.replace(/ t="\w+"/, "")} t="${type}"`)
    .replace(/<v>[^<]*<\/v>/, () => `<v>${escapeXml(toFileText(value))}</v>`);
}

interface CellFix {
  readonly type: "e" | "str";
  readonly value: string;
}

/** The writer takes a formula's "2025" for a number, and has no error values. */
function fixOf({ row, column, value, formula, isError }: CellSnapshot): [string, CellFix][] {
  const reference = formatCells({ top: row, left: column, bottom: row, right: column });
  if (isError) return [[reference, { type: "e", value: fileError(String(value)) }]];
  if (formula === null || typeof value !== "string") return [];
  return [[reference, { type: "str", value }]];
}

const FILE_ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/** The format knows the errors of its time; Excel writes newer ones as #VALUE! with more beside. */
function fileError(code: string): string {
  return FILE_ERRORS.includes(code) ? code : "#VALUE!";
}

function finishTable(
  xml: string,
  { criteria, showFilterButton, highlightLastColumn }: TableSnapshot,
): string {
  const hasFilter = showFilterButton || criteria.some((one) => one !== null);
  const text = hasFilter ? withFilterColumns(xml, criteria) : xml.replace(/<autoFilter [^>]*\/>/, "");
  return highlightLastColumn ? text.replace('showLastColumn="0"', 'showLastColumn="1"') : text;
}
