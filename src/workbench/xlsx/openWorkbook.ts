import { bindingCellsIn, bindingsIn } from "./bindings";
import { readCalculation } from "./calculation";
import { createFunctionNames } from "./functionNames";
import { readNames } from "./definedNames";
import { Package } from "./package";
import { readCharts } from "./chart/readCharts";
import { readCells } from "./readCells";
import { textOfString } from "./reading";
import type { Reading } from "./reading";
import { readFilter } from "./filters/readFilter";
import { readPage } from "./page/readPage";
import { readMerges } from "./merges/readMerges";
import { readLines } from "./lines/readLines";
import { readSizes } from "./readSizes";
import { readDxfs } from "./rules/differentialFormats";
import { readConditionals } from "./rules/readConditionals";
import type { ConditionalReading } from "./rules/readConditionals";
import { readValidations } from "./rules/readValidations";
import { readLinks } from "./links";
import { createColorReader } from "./styles/readColor";
import { readStyles } from "./styles/readStyles";
import { readTables } from "./readTables";
import { readOtherAddins, readWebExtension, settingsIn } from "./webExtension";
import type { FileAddin } from "./fileAddin";
import { readSheetProperties } from "./sheetSettings/sheetProperties";
import { readSheetProtection, readSheetView } from "./sheetSettings/readSheetSettings";
import { childOf, childrenOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";
import { unpackZip } from "./zip";
import { readBook } from "./book/readBook";
import type { SheetSnapshot, WorkbookSnapshot } from "../engine/snapshot/workbookSnapshot";
import { soundSheetNames } from "./sound/soundSheetNames";
import { soundWorkbook } from "./sound/soundWorkbook";
import { isTrue } from "./xmlFlag";

/** Reads an .xlsx file. Throws an Error with a sentence for what is none. */
export function openWorkbook(bytes: Uint8Array, addin: FileAddin): WorkbookSnapshot {
  const parts = unpackZip(bytes);
  const file = new Package(parts);
  const path = file.target("", "officeDocument") ?? "xl/workbook.xml";
  if (path.endsWith(".bin")) throw new Error("It is a binary workbook (.xlsb), not an .xlsx file.");
  const workbook = file.xml(path);
  if (workbook === null) throw new Error("The file has no workbook in it.");
  const functions = createFunctionNames(addin.functions);
  const strings = childrenOf(file.related(path, "sharedStrings"), "si").map(textOfString);
  const styles = readStyles(file.related(path, "styles"), file.related(path, "theme"));
  const colorOf = createColorReader(file.related(path, "theme"));
  const looks = readDxfs(file.related(path, "styles"), colorOf);
  const isFrom1904 = isTrue(childOf(workbook, "workbookPr")?.attributes["date1904"]);
  const reading = { file, functions, strings, styles, colorOf, looks, isFrom1904 };
  const entries = childrenOf(childOf(workbook, "sheets"), "sheet");
  const sheetNames = soundSheetNames(entries.map(({ attributes }) => attributes["name"] ?? ""));
  const read = entries.map(({ attributes }, index) =>
    readSheet(reading, path, { ...attributes, name: sheetNames[index] ?? "" }),
  );
  const sheets = read.filter((sheet) => sheet !== null);
  if (sheets.length === 0) throw new Error("The file has no worksheet in it.");
  const calculation = readCalculation(workbook);
  const view = childOf(workbook, "bookViews", "workbookView");
  const active = read[Number(view?.attributes["activeTab"] ?? 0)];
  const extensions = readWebExtension(parts, addin.id);
  const boundCells = entries.flatMap(({ attributes }) => {
    const sheetPath = file.targetWithId(path, attributes["r:id"] ?? "");
    return [...bindingCellsIn(sheetPath === null ? null : file.xml(sheetPath))];
  });
  return soundWorkbook({
    sheets,
    activeSheet: active?.name ?? "",
    names: readNames(
      workbook,
      functions,
      read.map((sheet) => sheet?.name ?? null),
    ),
    styles: styles.styles,
    calculationMode: calculation.mode,
    book: {
      settings: settingsIn(extensions),
      otherAddins: readOtherAddins(file, addin.id),
      ...readBook({ file, path, workbook }),
      iteration: calculation.iteration,
    },
    bindings: extensions.flatMap((extension) => bindingsIn(extension, new Map(boundCells))),
  });
}

const VISIBILITIES = { visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const;

/** Null for what is no worksheet: chart sheets, macro sheets. */
function readSheet(
  reading: Reading & ConditionalReading,
  workbookPath: string,
  attributes: XmlNode["attributes"],
): SheetSnapshot | null {
  const { file } = reading;
  const path = file.targetWithId(workbookPath, attributes["r:id"] ?? "");
  const sheet = path === null ? null : file.xml(path);
  if (path === null || sheet?.name !== "worksheet") return null;
  const name = attributes["name"] ?? "";
  const state = attributes["state"] ?? "visible";
  const tables = readTables(file, path, name);
  const sizes = readSizes(sheet);
  return {
    name,
    visibility: VISIBILITIES[state as keyof typeof VISIBILITIES] ?? "Visible",
    tabColor: reading.colorOf(childOf(sheet, "sheetPr", "tabColor")) ?? "",
    view: readSheetView(sheet),
    protection: readSheetProtection(sheet),
    cells: readCells(reading, sheet, { tables, links: readLinks(file, path, sheet) }),
    customProperties: readSheetProperties(file, path, sheet),
    standardWidth: sizes.standardWidth,
    columnWidths: sizes.columnWidths,
    rowHeights: sizes.rowHeights,
    ...readLines(sheet),
    filter: readFilter(childOf(sheet, "autoFilter"), name),
    merges: readMerges(sheet),
    tables,
    charts: readCharts(file, path, sizes),
    validations: readValidations(sheet, reading.functions),
    conditionalFormats: readConditionals(sheet, reading),
    page: readPage(sheet),
  };
}
