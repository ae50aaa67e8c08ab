import "../../support/domParser";
import { readMerges } from "../../../../src/workbench/xlsx/merges/readMerges";
import { withMerges } from "../../../../src/workbench/xlsx/merges/writeMerges";
import { parseXml } from "../../../../src/workbench/xlsx/xmlTree";

const merges = [
  { top: 0, left: 0, bottom: 1, right: 1 },
  { top: 3, left: 3, bottom: 5, right: 3 },
];

describe("merged cells in a file", () => {
  it("stand after the cells and before rules and pictures, and are read again", () => {
    const part = "<worksheet><sheetData/><conditionalFormatting/><pageMargins/><drawing/></worksheet>";
    const written = withMerges(part, merges);
    expect(written).toBe(
      '<worksheet><sheetData/><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="D4:D6"/></mergeCells>' +
        "<conditionalFormatting/><pageMargins/><drawing/></worksheet>",
    );
    expect(readMerges(parseXml(written))).toEqual(merges);
  });

  it("are no element when there are none, and what is no address is left out", () => {
    expect(withMerges("<worksheet><sheetData/></worksheet>", [])).toBe("<worksheet><sheetData/></worksheet>");
    const part = '<worksheet><mergeCells><mergeCell ref="?"/></mergeCells></worksheet>';
    expect(readMerges(parseXml(part))).toEqual([]);
  });
});
