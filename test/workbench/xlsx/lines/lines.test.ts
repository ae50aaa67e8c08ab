import "../../support/domParser";
import type { LinesSnapshot } from "../../../../src/workbench/engine/snapshot/linesSnapshot";
import { readLines } from "../../../../src/workbench/xlsx/lines/readLines";
import { withLines } from "../../../../src/workbench/xlsx/lines/writeLines";
import { parseXml } from "../../../../src/workbench/xlsx/xmlTree";

const NONE: LinesSnapshot = { hidden: [], groups: [] };
const sheet =
  '<worksheet><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="4" width="12" customWidth="1"/></cols>' +
  '<sheetData><row r="2" spans="1:1"><c r="A2"><v>1</v></c></row><row r="5"/></sheetData></worksheet>';

describe("withLines", () => {
  it("marks hidden rows, those without cells too, in order", () => {
    expect(
      withLines(sheet, { standardWidth: 64, rows: { hidden: [1, 3], groups: [] }, columns: NONE }),
    ).toContain(
      '<sheetData><row r="2" hidden="1" spans="1:1"><c r="A2"><v>1</v></c></row><row r="4" hidden="1"/><row r="5"/></sheetData>',
    );
  });

  it("cuts a run of columns where one is hidden", () => {
    expect(
      withLines(sheet, { standardWidth: 64, rows: NONE, columns: { hidden: [1, 8], groups: [] } }),
    ).toContain(
      '<cols><col min="1" max="1" width="12" customWidth="1"/><col min="2" max="2" width="12" customWidth="1" hidden="1"/>' +
        '<col min="3" max="4" width="12" customWidth="1"/><col min="9" max="9" width="9.140625" hidden="1"/></cols>',
    );
  });

  it("leaves a sheet without any as it is", () => {
    expect(withLines(sheet, { standardWidth: 64, rows: NONE, columns: NONE })).toBe(sheet);
  });

  it("is read again as it was written", () => {
    const rows = {
      hidden: [9],
      groups: [
        { first: 1, last: 6, folded: false },
        { first: 2, last: 4, folded: true },
      ],
    };
    const columns = { hidden: [0], groups: [{ first: 5, last: 6, folded: true }] };
    const written = withLines(sheet, { standardWidth: 64, rows, columns });
    expect(written).toContain('outlineLevelRow="2" outlineLevelCol="1"');
    expect(readLines(parseXml(written))).toEqual({ rows, columns });
  });
});
