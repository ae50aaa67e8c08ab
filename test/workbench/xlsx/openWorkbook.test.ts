import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../../src/workbench/xlsx/openWorkbook";
import { addin, cellsOf, packed, partsWith, read, relationships } from "../support/packedWorkbook";

describe("openWorkbook", () => {
  it("reads values of every kind", () => {
    const row =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>-1.5E3</v></c><c r="D1" t="b"><v>1</v></c>' +
      '<c r="E1" t="e"><v>#N/A</v></c><c r="F1" t="inlineStr"><is><t>in line</t></is></c><c r="G1" t="str"><v>7</v></c></row>';
    const cells = cellsOf(row);
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
    const cells = cellsOf(shared + row(4, '<f t="shared" si="0"/><v>3</v>'));
    expect(cells[1]?.formula).toBe('=A4*$A$1+SUM(A$2:A4)&"A2"+LOG10(A4)');
  });

  it("knows the cells that an array spills into", () => {
    const rows =
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c></row>';
    expect(cellsOf(rows)).toMatchObject([
      { formula: "=SEQUENCE(2)", spill: { rowCount: 2, columnCount: 1 }, isSpilledInto: false },
      { formula: null, value: 2, isSpilledInto: true },
    ]);
  });

  it("reads looks and number formats, built-in ones too", () => {
    const cells = cellsOf('<row r="1"><c r="A1" s="1"><v>45000</v></c><c r="B1" s="0"><v>1</v></c></row>');
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

  it("finds parts in upper or lower case, with backslashes, blanks as %20 and a slash in front", () => {
    const parts = partsWith('<row r="1"><c r="A1"><v>7</v></c></row>', {
      "xl/_rels/workbook.xml.rels": relationships([["rId1", "worksheet", "Sheets/my%20sheet.xml"]]),
    });
    const { "xl/worksheets/sheet1.xml": sheet = "", ...others } = parts;
    const moved = Object.entries(others).map(([path, text]) => [path.replaceAll("/", "\\"), text]);
    const { sheets } = openWorkbook(
      packed({ ...Object.fromEntries(moved), "/xl/SHEETS/my sheet.xml": sheet }),
      addin,
    );
    expect(sheets[0]?.cells[0]?.value).toBe(7);
  });

  it("reads relationships under any prefix, and of the strict kind", () => {
    const { sheets } = read('<row r="1"><c r="A1"><v>7</v></c></row>', {
      "xl/workbook.xml":
        '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" ' +
        'xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships">' +
        '<x:sheets><x:sheet name="Data" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>',
    });
    expect(sheets[0]?.cells[0]?.value).toBe(7);
  });

  it("reads parts in UTF-16", () => {
    const text = `\uFEFF<sst><si><t>Größe</t></si></sst>`;
    const part = new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
    const parts = partsWith('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    const { sheets } = openWorkbook(packed({ ...parts, "xl/sharedStrings.xml": part }), addin);
    expect(sheets[0]?.cells[0]?.value).toBe("Größe");
  });

  it.each([
    ["no zip file", strToU8("hello"), "It is no .xlsx file: it is not even a zip file."],
    ["half a zip file", packed(partsWith("")).slice(0, 500), /zip/],
    ["a locked or old file", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), /locked with a password/],
    [
      "a binary workbook",
      packed({ "_rels/.rels": relationships([["rId1", "officeDocument", "xl/workbook.bin"]]) }),
      /binary workbook/,
    ],
    [
      "entities",
      packed(
        partsWith("", { "xl/sharedStrings.xml": '<!DOCTYPE a [<!ENTITY b "c">]><sst><si>&b;</si></sst>' }),
      ),
      "The part xl/sharedStrings.xml of the file cannot be read: it has a document type declaration.",
    ],
    ["a zip file without a workbook", zipSync({ "a.txt": strToU8("a") }), "The file has no workbook in it."],
  ])("refuses %s", (_name, bytes, sentence) => {
    expect(() => openWorkbook(bytes, addin)).toThrow(sentence);
  });
});
