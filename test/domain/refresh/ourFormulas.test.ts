import { isOurFormula, ourFormulaRanges } from "../../../src/domain/refresh/ourFormulas";

describe("isOurFormula", () => {
  it.each([
    '=REVIMPORT("Suzuki",2025)',
    '=revimport("Suzuki",2025)',
    '=1+SUM(REVIMPORT.TABLE("Suzuki"))',
    "=IF(A1,REVIMPORT.VERSION(),0)",
    "=-REVIMPORT (A1,B1)",
    '=_xldudf_REVIMPORT_TABLE("Suzuki")',
    '="say ""x"""&REVIMPORT(A1,B1)',
  ])("is true for %s", (formula) => expect(isOurFormula(formula)).toBe(true));

  it.each([
    '="REVIMPORT(1)"',
    "='REVIMPORT('!A1",
    "=MYREVIMPORT(1)",
    "=X.REVIMPORT(1)",
    "=REVIMPORTER(1)",
    "REVIMPORT(1)",
    "=A1",
    "",
    5,
    null,
  ])("is false for %p", (formula) => expect(isOurFormula(formula)).toBe(false));
});

describe("ourFormulaRanges", () => {
  it("joins neighbours into rectangles and keeps the rest apart", () => {
    const f = "=REVIMPORT(A1,B1)";
    const ranges = ourFormulaRanges({
      sheet: "S",
      rowIndex: 10,
      columnIndex: 2,
      formulas: [
        [f, f, "", f],
        [f, f, 1, ""],
        ["", f, "=A1", ""],
      ],
    });
    const at = (...[rowIndex, columnIndex, rowCount, columnCount]: [number, number, number, number]) => ({
      sheet: "S",
      rowIndex,
      columnIndex,
      rowCount,
      columnCount,
    });
    expect(ranges).toHaveLength(3);
    expect(ranges).toEqual(expect.arrayContaining([at(10, 2, 2, 2), at(10, 5, 1, 1), at(12, 3, 1, 1)]));
  });

  it("gives one rectangle for a column of ten thousand formulas", () => {
    const formulas = Array.from({ length: 10_000 }, () => ["=REVIMPORT(1,2)"]);
    expect(ourFormulaRanges({ sheet: "S", rowIndex: 0, columnIndex: 0, formulas })).toEqual([
      { sheet: "S", rowIndex: 0, columnIndex: 0, rowCount: 10_000, columnCount: 1 },
    ]);
  });
});
