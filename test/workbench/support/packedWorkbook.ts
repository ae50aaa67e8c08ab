import { strToU8, zipSync } from "fflate";
import type {
  CellSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/workbench/engine/snapshot/workbookSnapshot";
import { openWorkbook } from "../../../src/workbench/xlsx/openWorkbook";
import "./domParser";

export type PartTexts = Readonly<Record<string, string>>;

export const addin = { id: "ABC", version: "1.0.0.0", functions: [{ name: "SHOP.PRICE", result: {} }] };

export const main =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

type Target = readonly [id: string, kind: string, target: string];

export function relationships(entries: readonly Target[]): string {
  const relations = entries.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="http://x/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`;
}

/** A file as other programs write it: absolute targets, a chart sheet, names. */
export function partsWith(sheetData: string, more: PartTexts = {}): PartTexts {
  return {
    "_rels/.rels": relationships([["rId1", "officeDocument", "/xl/workbook.xml"]]),
    "xl/workbook.xml":
      `<workbook ${main}><bookViews><workbookView activeTab="0"/></bookViews><sheets>` +
      `<sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Chart" sheetId="2" r:id="rId2"/></sheets>` +
      `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1</definedName>` +
      `<definedName name="price" hidden="true">_xldudf_SHOP_PRICE(Data!$A$1)</definedName></definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships([
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
      ["rId3", "sharedStrings", "sharedStrings.xml"],
      ["rId4", "styles", "styles.xml"],
    ]),
    "xl/sharedStrings.xml": `<sst ${main}><si><t>plain</t></si><si><r><t>ri</t></r><r><t>ch</t></r><rPh><t>hint</t></rPh></si></sst>`,
    "xl/styles.xml":
      `<styleSheet ${main}><fonts><font><sz val="11"/></font><font><b/><sz val="14"/><color rgb="FFC00000"/></font></fonts>` +
      `<fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>` +
      `<cellXfs><xf numFmtId="0"/><xf numFmtId="14" fontId="1" fillId="2"/><xf numFmtId="49"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${sheetData}</sheetData></worksheet>`,
    "xl/chartsheets/sheet1.xml": `<chartsheet ${main}/>`,
    ...more,
  };
}

export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]),
    ),
  );
}

export function read(sheetData: string, more?: PartTexts): WorkbookSnapshot {
  return openWorkbook(packed(partsWith(sheetData, more)), addin);
}

export function firstSheet({ sheets }: WorkbookSnapshot): SheetSnapshot {
  const [sheet] = sheets;
  if (!sheet) throw new Error("No sheet");
  return sheet;
}

export function cellsOf(sheetData: string, more?: PartTexts): readonly CellSnapshot[] {
  return firstSheet(read(sheetData, more)).cells;
}
