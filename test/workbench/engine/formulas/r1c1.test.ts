import { fromR1C1, toR1C1 } from "../../../../src/workbench/engine/formulas/r1c1";

/** A formula in C3 in both notations. */
const PAIRS = [
  ["=B2", "=R[-1]C[-1]"],
  ["=C4", "=R[1]C"],
  ["=$A$1+A$1+$A1", "=R1C1+R1C[-2]+R[-2]C1"],
  ["=SUM(A1:B2)", "=SUM(R[-2]C[-2]:R[-1]C[-1])"],
  ["=SUM(A:A,B:D,$E:$E)", "=SUM(C[-2],C[-1]:C[1],C5)"],
  ["=SUM(1:1,$2:$4,3:3)", "=SUM(R[-2],R2:R4,R)"],
  ["=Sheet2!A1+'My sheet'!$B$2", "=Sheet2!R[-2]C[-2]+'My sheet'!R2C2"],
  ['="A1"&LOG10(A1)', '="A1"&LOG10(R[-2]C[-2])'],
  ["=Sales[C1]+SUM(Sales[[R]:[C]])", "=Sales[C1]+SUM(Sales[[R]:[C]])"],
  ["=ROW(C3)+RATE+COUNT(A1#)", "=ROW(RC)+RATE+COUNT(R[-2]C[-2]#)"],
  ["=1E5*2.5+1/3", "=1E5*2.5+1/3"],
] as const;
const C3 = { row: 2, column: 2 };

describe("toR1C1 and fromR1C1", () => {
  it.each(PAIRS)("%s is %s in C3", (a1, r1c1) => {
    expect(toR1C1(a1, C3)).toBe(r1c1);
    expect(fromR1C1(r1c1, C3)).toBe(a1);
  });

  it("reads small letters", () => {
    expect(fromR1C1("=r[-1]c+r2c3", C3)).toBe("=C2+$C$2");
  });

  it("comes in again at the other end of the sheet", () => {
    expect(fromR1C1("=R[-1]C[-1]", { row: 0, column: 0 })).toBe("=XFD1048576");
  });
});
