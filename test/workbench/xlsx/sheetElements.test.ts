import { withSheetElement } from "../../../src/workbench/xlsx/sheetElements";

const sheet = "<worksheet><dimension/><sheetData/><pageMargins/><tableParts/></worksheet>";

describe("withSheetElement", () => {
  it.each([
    ["sheetPr", "<worksheet><NEW/><dimension/><sheetData/><pageMargins/><tableParts/></worksheet>"],
    ["mergeCells", "<worksheet><dimension/><sheetData/><NEW/><pageMargins/><tableParts/></worksheet>"],
    ["extLst", "<worksheet><dimension/><sheetData/><pageMargins/><tableParts/><NEW/></worksheet>"],
  ] as const)("puts %s where the schema has it", (kind, expected) => {
    expect(withSheetElement(sheet, kind, "<NEW/>")).toBe(expected);
  });

  it("does not take a format's extension for the sheet's", () => {
    const format = "<conditionalFormatting><cfRule><extLst/></cfRule></conditionalFormatting>";
    const formatted = sheet.replace("<pageMargins/>", `${format.replace(">", ' sqref="A1">')}<pageMargins/>`);
    expect(withSheetElement(formatted, "hyperlinks", "<NEW/>")).toContain(
      "</conditionalFormatting><NEW/><pageM",
    );
  });

  it("puts an element after others of its kind", () => {
    const once = withSheetElement(sheet, "conditionalFormatting", '<conditionalFormatting n="1"/>');
    expect(withSheetElement(once, "conditionalFormatting", '<conditionalFormatting n="2"/>')).toContain(
      '<conditionalFormatting n="1"/><conditionalFormatting n="2"/><pageMargins/>',
    );
  });
});
