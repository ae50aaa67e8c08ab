import fc from "fast-check";
import {
  formatAddress,
  isOverlapping,
  parseAddress,
  SHEET_COLUMN_COUNT,
  SHEET_ROW_COUNT,
  toColumnLetters,
} from "../../../src/domain/grid/rangeAddress";

const ranges = fc
  .record({
    sheet: fc.string({ minLength: 1, maxLength: 31 }),
    rowIndex: fc.nat(SHEET_ROW_COUNT - 1),
    columnIndex: fc.nat(SHEET_COLUMN_COUNT - 1),
    lastRow: fc.nat(SHEET_ROW_COUNT - 1),
    lastColumn: fc.nat(SHEET_COLUMN_COUNT - 1),
  })
  .map(({ sheet, rowIndex, columnIndex, lastRow, lastColumn }) => ({
    sheet,
    rowIndex: Math.min(rowIndex, lastRow),
    columnIndex: Math.min(columnIndex, lastColumn),
    rowCount: Math.abs(rowIndex - lastRow) + 1,
    columnCount: Math.abs(columnIndex - lastColumn) + 1,
  }));

describe("formatAddress", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("names column %i %s", (index, letters) => expect(toColumnLetters(index)).toBe(letters));

  it("always quotes the sheet and doubles its apostrophes", () => {
    const range = { sheet: "Tom's data", rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 3 };
    expect(formatAddress(range)).toBe("'Tom''s data'!B2:D3");
  });

  it("is read back exactly, whatever the sheet is called", () => {
    fc.assert(
      fc.property(ranges, (range) => {
        expect(parseAddress(formatAddress(range))).toEqual({ ok: true, value: range });
      }),
    );
  });
});

describe("parseAddress", () => {
  it.each([
    ["Sheet1!A1", { sheet: "Sheet1", rowIndex: 0, columnIndex: 0, rowCount: 1, columnCount: 1 }],
    ["売上!$B$2:$C$3", { sheet: "売上", rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 2 }],
    ["Sheet1!C3:B2", { sheet: "Sheet1", rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 2 }],
  ])("reads %s", (text, value) => expect(parseAddress(text)).toEqual({ ok: true, value }));

  it.each(["A1", "Sheet1!A0", "Sheet1!XFE1", "Sheet1!A1048577", "Sheet1!", "", "Sheet1!A1:B2:C3"])(
    "refuses %p",
    (given) =>
      expect(parseAddress(given)).toEqual({ ok: false, error: { code: "address_malformed", given } }),
  );
});

describe("isOverlapping", () => {
  const at = (rowIndex: number, columnIndex: number) => ({
    rowIndex,
    columnIndex,
    rowCount: 2,
    columnCount: 2,
  });

  it("is true for a shared corner cell", () => expect(isOverlapping(at(0, 0), at(1, 1))).toBe(true));
  it("is false for neighbours", () => expect(isOverlapping(at(0, 0), at(0, 2))).toBe(false));
});
