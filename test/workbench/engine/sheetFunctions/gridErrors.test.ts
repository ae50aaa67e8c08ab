import { TestWorkbook } from "../../support/testWorkbook";
import { refusedFormulas } from "./refusedFormulas";

const book = new TestWorkbook();
book.write("A1:A3", [[3], [4], [5]]);

function result(formula: string) {
  book.enter("C1", "");
  book.enter("C1", formula);
  return book.value("C1");
}

const cases = Object.entries(refusedFormulas).flatMap(([error, formulas]) =>
  formulas.map((formula) => [formula, error] as const),
);

describe("the grid's own functions", () => {
  it.each(cases)("give =%s the error %s", (formula, error) => {
    expect(result(`=${formula}`)).toBe(error);
  });

  it.each([
    ["=SQRT(16)", 4],
    ["=POWER(0,2)", 0],
    ["=(-2)^3", -8],
    ["=LOG(8,2)", 3],
    ["=FLOOR(0,0)", 0],
    ["=YEAR(0)", 1899],
    ["=YEAR(2958465)", 9999],
    ["=EDATE(45658,1)", 45689],
    ["=SMALL(A1:A3,2)", 4],
    ["=INDEX(A1:A3,2)", 4],
    ["=SUM(OFFSET(A1,1,0,2))", 9],
    ["=VLOOKUP(4,A1:A3,1,FALSE)", 4],
    ["=CORREL(A1:A3,A1:A3)", 1],
    ['=CONVERT(1,"km","m")', 1000],
    ['=DECIMAL("FF",16)', 255],
    ["=CUMIPMT(0.1,5,0.01,1,1,0)", -0.001],
    ["=IFS(FALSE,1,TRUE,2)", 2],
  ])("still give %s as %p", (formula, expected) => {
    expect(result(formula)).toBeCloseTo(expected, 9);
  });

  it.each([
    ["=SQRT(1/0)", "#DIV/0!"],
    ["=SUM(SQRT(-1),1)", "#NUM!"],
    ["=IFERROR(SQRT(-1),5)", 5],
    ["=ERROR.TYPE(SQRT(-1))", 6],
    ["=ISNUMBER(YEAR(-1))", false],
  ])("pass errors on in %s", (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });

  it("go cell by cell over a range", () => {
    book.write("E1:E3", [[4], [-4], ["text"]]);
    book.enter("G1", "=SQRT(E1:E3)");
    expect(book.values("G1:G3")).toEqual([[2], ["#NUM!"], ["#VALUE!"]]);
  });
});
