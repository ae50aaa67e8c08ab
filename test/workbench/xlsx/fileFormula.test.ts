import { fromFileFormula, mayGiveArray, toFileFormula } from "../../../src/workbench/xlsx/fileFormula";
import { createFunctionNames } from "../../../src/workbench/xlsx/functionNames";

const functions = createFunctionNames([
  { name: "REVIMPORT", result: { dimensionality: "matrix" } },
  { name: "REVIMPORT.TABLE", result: { dimensionality: "matrix" } },
  { name: "SHOP.PRICE", result: {} },
]);
const outside = { functions, tableName: null };
const inside = { functions, tableName: "Sales" };

describe("a formula in its file form", () => {
  it.each([
    ["=1+1", "1+1"],
    ['=REVIMPORT.TABLE("Suzuki",2025)', '_xldudf_REVIMPORT_TABLE("Suzuki",2025)'],
    ['=REVIMPORT("REVIMPORT.TABLE(A1#)")', '_xldudf_REVIMPORT("REVIMPORT.TABLE(A1#)")'],
    ["=SUM(A1#)*2", "SUM(_xlfn.ANCHORARRAY(A1))*2"],
    ["=SUM('My ''A1#'' sheet'!$A$1#)", "SUM(_xlfn.ANCHORARRAY('My ''A1#'' sheet'!$A$1))"],
    ["=Data!B2#+C3#", "_xlfn.ANCHORARRAY(Data!B2)+_xlfn.ANCHORARRAY(C3)"],
    ["=SORT(UNIQUE(A1:A9))", "_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))"],
    ['=IFNA(A1,"IFNA(B1)")', '_xlfn.IFNA(A1,"IFNA(B1)")'],
    ["=IF(A1=#N/A,0,SORT)", "IF(A1=#N/A,0,SORT)"],
    ["=SUM(Sales[Units])", "SUM(Sales[Units])"],
    ["=Sales[@Units]*2", "Sales[[#This Row],[Units]]*2"],
    ["=SUM(Sales[@[Q 1]:[Q 2]])", "SUM(Sales[[#This Row],[Q 1]:[Q 2]])"],
    ["=ROWS(Sales[@])", "ROWS(Sales[#This Row])"],
  ])("of %s is %s, and back", (typed, file) => {
    expect(toFileFormula(typed, outside)).toBe(file);
    expect(fromFileFormula(file, outside)).toBe(typed);
  });

  it.each([
    ["=[@Units]*2", "Sales[[#This Row],[Units]]*2"],
    ["=SUM([Units])", "SUM(Sales[Units])"],
    ["=ROWS(Sales[#All])", "ROWS(Sales[#All])"],
    ["=[@[Q 1]]*2", "Sales[[#This Row],[Q 1]]*2"],
  ])("of %s has the name of the table around it, and back", (typed, file) => {
    expect(toFileFormula(typed, inside)).toBe(file);
    expect(fromFileFormula(file, inside)).toBe(typed);
  });

  it("of an unknown add-in's function stays as it is", () => {
    expect(fromFileFormula("_xldudf_OTHER_THING(1)", outside)).toBe("=_xldudf_OTHER_THING(1)");
  });

  it("of a single value takes the @ of the host", () => {
    expect(fromFileFormula("_xlfn.SINGLE(A1:A3)*2", outside)).toBe("=@A1:A3*2");
  });

  it("of a formula cut to one value leaves out its @", () => {
    expect(toFileFormula("=@REVIMPORT(1,2)", outside)).toBe("_xldudf_REVIMPORT(1,2)");
    expect(toFileFormula('=@A1:A3&"@"', outside)).toBe('A1:A3&"@"');
  });

  it.each([
    ["=REVIMPORT(1,2)", true],
    ["=@REVIMPORT(1,2)", false],
    ["=SHOP.PRICE(1)", false],
    ["=SUM(A1#)", true],
    ["=SUM(A1:A3)", false],
    ['="SORT("', false],
    ["=A1:A3", true],
  ])("of %s is kept as an array: %p", (formula, expected) => {
    expect(mayGiveArray(formula, functions)).toBe(expected);
  });
});
