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

  it("puts an element after others of its kind", () => {
    const once = withSheetElement(sheet, "conditionalFormatting", '<conditionalFormatting n="1"/>');
    expect(withSheetElement(once, "conditionalFormatting", '<conditionalFormatting n="2"/>')).toContain(
      '<conditionalFormatting n="1"/><conditionalFormatting n="2"/><pageMargins/>',
    );
  });
});
