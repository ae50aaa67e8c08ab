import { TestWorkbook } from "../../support/testWorkbook";

/** What a formula spills, its first cell's value alone when that is all. */
function spilled(formula: string, area = "E1:F4") {
  const book = new TestWorkbook();
  book.write("A1:C4", [
    ["tea", 3, "x"],
    ["Milk", 1, "b"],
    ["milk", 2, "b"],
    ["", true, "#N/A"],
  ]);
  book.enter("E1", formula);
  return book.values(area);
}

describe("SORT", () => {
  it("sorts rows by the first column, numbers before text before logical values", () => {
    expect(spilled("=SORT(B1:B4)", "E1:E4")).toEqual([[1], [2], [3], [true]]);
    expect(spilled('=SORT({"b";2;"A";1})', "E1:E4")).toEqual([[1], [2], ["A"], ["b"]]);
  });

  it("sorts by another column, down too, and equals keep their order", () => {
    expect(spilled("=SORT(A1:B3,2,-1)", "E1:F3")).toEqual([
      ["tea", 3],
      ["milk", 2],
      ["Milk", 1],
    ]);
    expect(spilled("=SORT(A1:B3,1)", "E1:F3")).toEqual([
      ["Milk", 1],
      ["milk", 2],
      ["tea", 3],
    ]);
  });

  it("sorts by several columns, each in its direction", () => {
    expect(spilled("=SORT(B1:C3,{2,1},{1,-1})", "E1:F3")).toEqual([
      [2, "b"],
      [1, "b"],
      [3, "x"],
    ]);
  });

  it("sorts columns by a row when it is asked to", () => {
    expect(spilled("=SORT({3,1,2;6,4,5},1,1,TRUE)", "E1:G2")).toEqual([
      [1, 2, 3],
      [4, 5, 6],
    ]);
    expect(spilled("=SORT({3,1,2},,-1,TRUE)", "E1:G1")).toEqual([[3, 2, 1]]);
  });

  it("puts empty cells last in both directions", () => {
    expect(spilled("=ROWS(SORT(A1:A4))", "E1")).toEqual([[4]]);
    expect(spilled("=INDEX(SORT(A1:A4,1,-1),1)", "E1")).toEqual([["tea"]]);
  });

  it.each(["=SORT(A1:B3,3)", "=SORT(A1:B3,0)", "=SORT(A1:B3,1,2)", '=SORT(A1:B3,"a")'])(
    "%s is #VALUE!",
    (formula) => {
      expect(spilled(formula, "E1")).toEqual([["#VALUE!"]]);
    },
  );
});

describe("SORTBY", () => {
  it("sorts by arrays beside it", () => {
    expect(spilled("=SORTBY(A1:A3,B1:B3)", "E1:E3")).toEqual([["Milk"], ["milk"], ["tea"]]);
    expect(spilled("=SORTBY(A1:A3,C1:C3,-1,B1:B3,-1)", "E1:E3")).toEqual([["tea"], ["milk"], ["Milk"]]);
    expect(spilled("=SORTBY({1,2,3},{3,1,2})", "E1:G1")).toEqual([[2, 3, 1]]);
  });

  it("is #VALUE! for an array of another length", () => {
    expect(spilled("=SORTBY(A1:A3,B1:B2)", "E1")).toEqual([["#VALUE!"]]);
  });
});

describe("XMATCH", () => {
  it.each([
    ['=XMATCH("MILK",A1:A3)', 2],
    ['=XMATCH("milk",A1:A3,0,-1)', 3],
    ["=XMATCH(2.5,{1,2,3},-1)", 2],
    ["=XMATCH(2.5,{1,2,3},1)", 3],
    ['=XMATCH("t*",A1:A3,2)', 1],
    ["=XMATCH(9,{1,2,3})", "#N/A"],
  ])("%s is %s", (formula, expected) => {
    expect(spilled(formula, "E1")).toEqual([[expected]]);
  });
});
