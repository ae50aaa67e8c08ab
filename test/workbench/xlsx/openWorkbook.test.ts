import "../support/domParser";
import { strToU8, zipSync } from "fflate";
import type {
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../../src/workbench/engine/snapshot/workbookSnapshot";
import { openWorkbook } from "../../../src/workbench/xlsx/openWorkbook";

const addin = { id: "ABC", version: "1.0.0.0", functions: [{ name: "SHOP.PRICE", result: {} }] };

const relationships = (entries: readonly (readonly [string, string, string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="http://x/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://r"';

/** A file as other programs write it: absolute targets, shared formulas, inline and rich text. */
function fileWith(sheetData: string, more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts: Record<string, string> = {
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
      `<cellXfs><xf numFmtId="0"/><xf numFmtId="14" fontId="1" fillId="2"/></cellXfs></styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${sheetData}</sheetData></worksheet>`,
    "xl/chartsheets/sheet1.xml": `<chartsheet ${main}/>`,
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

function read(sheetData: string, more?: Readonly<Record<string, string>>): WorkbookSnapshot {
  return openWorkbook(fileWith(sheetData, more), addin);
}

function sheetOf({ sheets }: WorkbookSnapshot): SheetSnapshot {
  const [sheet] = sheets;
  if (!sheet) throw new Error("No sheet");
  return sheet;
}

describe("openWorkbook", () => {
  it("reads values of every kind", () => {
    const row =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>-1.5E3</v></c><c r="D1" t="b"><v>1</v></c>' +
      '<c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="inlineStr"><is><t>in line</t></is></c><c r="G1" t="str"><v>7</v></c></row>';
    const { cells } = sheetOf(read(row));
    expect(cells.map(({ value }) => value)).toEqual(["plain", "rich", -1500, true, "#N/A", "in line", "7"]);
    expect(cells.filter(({ isError }) => isError)).toHaveLength(1);
  });

  it("writes out formulas that cells share", () => {
    const row = (number: number, formula: string) =>
      `<row r="${number}"><c r="B${number}">${formula}</c></row>`;
    const shared = row(
      2,
      '<f t="shared" ref="B2:B4" si="0">A2*$A$1+SUM(A$2:A2)&amp;"A2"+LOG10(A2)</f><v>1</v>',
    );
    const { cells } = sheetOf(read(shared + row(4, '<f t="shared" si="0"/><v>3</v>')));
    expect(cells[1]?.formula).toBe('=A4*$A$1+SUM(A$2:A4)&"A2"+LOG10(A4)');
  });

  it("knows the cells that an array spills into", () => {
    const rows =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c></row>';
    expect(sheetOf(read(rows)).cells).toMatchObject([
      { formula: "=SEQUENCE(2)", spill: { rowCount: 2, columnCount: 1 }, isSpilledInto: false },
      { formula: null, value: 2, isSpilledInto: true },
    ]);
  });

  it("reads looks and number formats, built-in ones too", () => {
    const { cells } = sheetOf(
      read('<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="0"><v>1</v></c></row>'),
    );
    expect(cells[0]).toMatchObject({
      numberFormat: "m/d/yyyy",
      format: { bold: true, fontSize: 14, fontColor: "#C00000", fillColor: "#DDEBF7" },
    });
    expect(cells[1]).toMatchObject({ numberFormat: "General", format: { bold: false, fontSize: 11 } });
  });

  it("leaves out chart sheets, and has names of the workbook and of single sheets", () => {
    const workbook = read("");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Data"]);
    expect(workbook.names).toEqual([
      { name: "Print_Area", sheetName: "Data", formula: "=Data!$A$1", comment: "", visible: true },
      { name: "price", sheetName: null, formula: "=SHOP.PRICE(Data!$A$1)", comment: "", visible: false },
    ]);
  });

  it("gives an add-in its own settings only", () => {
    const extension = (id: string, value: string) =>
      `<we:webextension xmlns:we="http://w"><we:reference id="${id}"/><we:properties>` +
      `<we:property name="key" value="${value}"/></we:properties></we:webextension>`;
    const { book } = read("", {
      "xl/webextensions/webextension1.xml": extension("abc", "{&quot;a&quot;:1}"),
      "xl/webextensions/webextension2.xml": extension("other", "2"),
    });
    expect(book.settings).toEqual([["key", { a: 1 }]]);
  });

  it.each([
    ["no zip file", strToU8("hello"), /zip/],
    ["a zip file without a workbook", zipSync({ "a.txt": strToU8("a") }), "The file has no workbook in it."],
  ])("refuses %s", (_name, bytes, sentence) => {
    expect(() => openWorkbook(bytes, addin)).toThrow(sentence);
  });
});
