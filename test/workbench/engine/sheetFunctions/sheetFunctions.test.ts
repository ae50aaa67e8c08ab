import { TestWorkbook } from "../../support/testWorkbook";
import { computedExamples, documentedExamples } from "./documentedExamples";

const book = new TestWorkbook();
book.write(
  "A1:A10",
  [3, 4, 5, 2, 3, 4, 5, 6, 4, 7].map((number) => [number]),
);

function result(formula: string) {
  book.enter("C1", "");
  book.enter("C1", formula);
  return book.value("C1");
}

/** How exact a printed number is: 0.5 of its last digit, and of whole numbers a billionth. */
function precisionOf(printed: number): number {
  const [, decimals = ""] = String(printed).split(".");
  return decimals === "" ? 1e-9 : 0.6 * 10 ** -decimals.length;
}

function expectResult(formula: string, expected: string | number | boolean) {
  const given = result(formula);
  if (typeof expected !== "number") expect(given).toBe(expected);
  else expect(Math.abs(Number(given) - expected)).toBeLessThanOrEqual(precisionOf(expected));
}

describe("worksheet functions beyond the grid's", () => {
  it.each(Object.entries(documentedExamples))("give for %s what Microsoft's page says", expectResult);

  it.each(Object.entries(computedExamples))("give for %s what mathematics says", expectResult);

  it.each([
    ["=BITAND(-1,2)", "#NUM!"],
    ["=BITAND(1.5,2)", "#NUM!"],
    ["=BITLSHIFT(1,48)", "#NUM!"],
    ["=DEC2BIN(512)", "#NUM!"],
    ["=DEC2BIN(9,2)", "#NUM!"],
    ['=HEX2DEC("G")', "#NUM!"],
    ['=HEX2BIN("200")', "#NUM!"],
    ["=COMBIN(3,5)", "#NUM!"],
    ["=PERMUT(3,5)", "#NUM!"],
    ["=FACT(-1)", "#NUM!"],
    ["=FACT(171)", "#NUM!"],
    ["=GCD(-1,2)", "#NUM!"],
    ["=GAMMA(0)", "#NUM!"],
    ["=GAMMALN(-1)", "#NUM!"],
    ["=FISHER(1)", "#NUM!"],
    ["=LOG10(0)", "#NUM!"],
    ["=MROUND(5,-2)", "#NUM!"],
    ["=QUOTIENT(1,0)", "#DIV/0!"],
    ["=NORM.INV(1,0,1)", "#NUM!"],
    ["=NORM.DIST(1,0,0,TRUE)", "#NUM!"],
    ["=POISSON.DIST(-1,5,TRUE)", "#NUM!"],
    ["=BINOM.DIST(6,5,0.5,TRUE)", "#NUM!"],
    ["=T.INV(0,2)", "#NUM!"],
    ["=BETA.DIST(4,2,3,TRUE,1,3)", "#NUM!"],
    ["=RANK.EQ(99,A1:A10)", "#N/A"],
    ["=PERCENTRANK.INC(A1:A10,99)", "#N/A"],
    ["=GEOMEAN(1,0)", "#NUM!"],
    ["=KURT(1,2,3)", "#DIV/0!"],
    ["=MODE(1,2,3)", "#N/A"],
    ["=FORECAST.LINEAR(1,{1,2},{1,2,3})", "#N/A"],
    ["=STANDARDIZE(1,1,0)", "#NUM!"],
    ["=BASE(7,1)", "#NUM!"],
    ["=ROMAN(4000)", "#VALUE!"],
    ["=ROMAN(-1)", "#VALUE!"],
    ['=REPT("a",-1)', "#VALUE!"],
    ["=UNICHAR(0)", "#VALUE!"],
    ['=CODE("")', "#VALUE!"],
    ['=IMABS("abc")', "#NUM!"],
    ['=COMPLEX(1,2,"k")', "#VALUE!"],
    ['=IMSUM("1+i","1+j")', "#VALUE!"],
    ['=IMDIV("1","0")', "#NUM!"],
    ['=EVEN("text")', "#VALUE!"],
    ["=EVEN(1/0)", "#DIV/0!"],
    ["=SUMSQ(A1:A3,1/0)", "#DIV/0!"],
    ["=ERROR.TYPE(1)", "#N/A"],
  ])("refuse %s with %s", (formula, error) => {
    expect(result(formula)).toBe(error);
  });

  it.each([
    ["=BITOR(1099511627776,1)", 1099511627777],
    ["=TYPE(#CALC!)", 16],
    ["=BITLSHIFT(1,40)", 1099511627776],
    ["=RANK.AVG(4,A1:A10)", 6],
    ["=UNICODE(UNICHAR(128512))", 128512],
    ['=CODE("€")', 128],
    ['=IMSQRT("-4")', "1.22464679914735E-16+2i"],
    ["=COMPLEX(-1,-1)", "-1-i"],
    ['=IMREAL("i")', 0],
    ['=IMAGINARY("2.5e3i")', 2500],
    ["=FIXED(-0.4,0)", "0"],
    ["=ROUND(ERF(0.745,1),8)", 0.13477187],
    ["=LOG10(A1)", Math.log10(3)],
    ["=MULTINOMIAL(0,0)", 1],
    ["=FACTDOUBLE(-1)", 1],
    ["=SERIESSUM(2,0,1,{1,1,1,1})", 15],
    ["=TINV(0.546449,60)-T.INV.2T(0.546449,60)", 0],
    ["=CHIDIST(18.307,10)-CHISQ.DIST.RT(18.307,10)", 0],
    ['=SIGN("-3")', -1],
  ])("give %p as %p", (formula, expected) => {
    expect(result(formula)).toBe(expected);
  });

  it("count only the numbers among cells, and take every value that a formula names", () => {
    book.write("E1:E4", [[3], ["text"], [true], [""]]);
    expect([result("=SUMSQ(E1:E4)"), result('=SUMSQ(3,"4",TRUE)')]).toEqual([9, 26]);
  });

  it("keep a name that looks like a cell's when rows come", () => {
    const moved = new TestWorkbook();
    moved.enter("B2", "=log10(A5)+LOG10(100)");
    moved.engine.cells.insertRows(moved.area("A1").sheetId, 0, 1);
    moved.write("A6", [[1000]]);
    expect([moved.value("B3"), moved.read("B3").formula]).toEqual([5, "=LOG10(A6)+LOG10(100)"]);
  });

  it("go cell by cell over a range", () => {
    book.enter("G1", "=SIGN(A1:A3)");
    expect(book.values("G1:G3")).toEqual([[1], [1], [1]]);
  });
});
