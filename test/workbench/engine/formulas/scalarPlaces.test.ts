import { scalarPlaces } from "../../../../src/workbench/engine/formulas/scalarPlaces";
import { TestWorkbook } from "../../support/testWorkbook";

const placesIn = (formula: string) =>
  scalarPlaces(formula).map(({ start, end }) => formula.slice(start, end));

describe("ranges where one value is wanted", () => {
  it.each([
    ["=A1:A3*2", ["A1:A3"]],
    ["=A1:A3", ["A1:A3"]],
    ["=SUM(A1:A3*B1:B3)", ["A1:A3", "B1:B3"]],
    ["=SUM(-A1:A3)", ["A1:A3"]],
    ["=SUM((A1:A3)*2)", ["A1:A3"]],
    ["=LEN(Data!A:A)", ["Data!A:A"]],
    ["='My data'!$A$1:$A$3&\"x\"", ["'My data'!$A$1:$A$3"]],
    ["=VLOOKUP(A:A,E:F,2,FALSE)", ["A:A"]],
    ["=IF(A1:A3>1,B1:B3,0)", ["A1:A3"]],
    ["=MAX(IF(1:1=2,B1:B3))", ["1:1"]],
    ["=Sales[Units]*2", ["Sales[Units]"]],
  ])("are found in %s", (formula, expected) => {
    expect(placesIn(formula)).toEqual(expected);
  });

  it.each([
    "=SUM(A1:A3)",
    "=SUM((A1:A3))",
    "=SUM(A1:A3,B1:B3)+MAX( C1:C3 )",
    "=SUMPRODUCT(A1:A3*B1:B3)",
    "=@A1:A3*2",
    "=VLOOKUP(A1,E:F,2,FALSE)",
    "=INDEX(A1:C3,2,1)",
    "=SHOP.SUMMARY(A1:A3)",
    '="A1:A3"&"B1:B3"',
    "=Sales[@Units]*2",
    "=SUM(Sales[Units])",
    "=A1*2",
    "=SUMIFS(A:A,B:B,C1)",
  ])("are not in %s", (formula) => {
    expect(placesIn(formula)).toEqual([]);
  });
});

describe("the operator @", () => {
  it("takes the cell of the formula's own row or column", () => {
    const book = new TestWorkbook();
    book.write("A1:B3", [
      [1, 10],
      [2, 20],
      [3, 30],
    ]);
    book.write("D2:G2", [["=@A1:A3*2", "=SUM(@$A:$A,@B1:B3)", "=@A:B", '="@A1:A3"&@A2']]);
    book.write("B5", [["=@A1:C1"]]);
    expect(book.values("D2:G2")).toEqual([[4, 22, "#VALUE!", "@A1:A32"]]);
    expect(book.value("B5")).toBe(10);
    expect(book.read("D2").formula).toBe("=@A1:A3*2");
  });

  it("is #VALUE! beside the range", () => {
    const book = new TestWorkbook();
    book.write("D9", [["=@A1:A3"]]);
    expect(book.value("D9")).toBe("#VALUE!");
  });
});
