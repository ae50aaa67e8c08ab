import { translateFormula } from "../../../../src/workbench/engine/formulas/translateFormula";

function moved(formula: string, rows: number, columns: number): string {
  const from = { row: 9, column: 9 };
  const to = { row: 9 + rows, column: 9 + columns };
  return translateFormula(formula, { from, to, isTransposed: false });
}

describe("translateFormula", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", "=B3+$A3+B$1+$A$1"],
    ["=SUM(A1:B2, A:A, 1:1, $A:B)", "=SUM(B3:C4, B:B, 3:3, $A:C)"],
    ['="A1"&A1', '="A1"&B3'],
    ["='A1'!A1+Sheet1!A1", "='A1'!B3+Sheet1!B3"],
    ["=LOG10(A1)+Q1X+1E5+A1#", "=LOG10(B3)+Q1X+1E5+B3#"],
    ["=SUM(Table1[A1])+[@A1]", "=SUM(Table1[A1])+[@A1]"],
    ["=REVIMPORT.TABLE(A1)", "=REVIMPORT.TABLE(B3)"],
    ["=XYZ1", "=XYZ1"],
  ])("makes %s two rows down and one column right %s", (formula, expected) => {
    expect(moved(formula, 2, 1)).toBe(expected);
  });

  it("loses what leaves the sheet", () => {
    expect(moved("=A5+B5+SUM(A:B)+5:5", -5, -1)).toBe("=#REF!+#REF!+SUM(#REF!)+#REF!");
  });

  it("turns relative references when rows become columns", () => {
    const move = { from: { row: 0, column: 1 }, to: { row: 9, column: 9 }, isTransposed: true };
    expect(translateFormula("=A1+B3+$A$1", move)).toBe("=J9+L10+$A$1");
  });
});
