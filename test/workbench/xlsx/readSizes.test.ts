import { readSizes } from "../../../src/workbench/xlsx/readSizes";
import { parseXml } from "../../../src/workbench/xlsx/xmlTree";
import "../support/domParser";

const sizesOf = (inside: string) => readSizes(parseXml(`<worksheet>${inside}</worksheet>`));

describe("sizes in a file", () => {
  it.each([
    ["", 64],
    ['<sheetFormatPr baseColWidth="10"/>', 80],
    ['<sheetFormatPr baseColWidth="10" defaultColWidth="13.7109375"/>', 96],
    ['<cols><col min="1" max="16384" width="20.7109375"/></cols>', 145],
  ])("make columns without a width as wide as %p says", (inside, pixels) => {
    expect(sizesOf(inside)).toMatchObject({ standardWidth: pixels, columnWidths: [] });
  });

  it("keep the columns before those that go to the sheet's end", () => {
    const sizes = sizesOf(
      '<cols><col min="2" max="2" width="5.7109375"/><col min="4" max="16384" width="20.7109375"/></cols>',
    );
    expect(sizes).toMatchObject({
      standardWidth: 145,
      columnWidths: [
        { index: 0, pixels: 64 },
        { index: 1, pixels: 40 },
        { index: 2, pixels: 64 },
      ],
    });
  });
});
