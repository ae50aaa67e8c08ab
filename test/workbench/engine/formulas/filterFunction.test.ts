import { ScriptedWorkbook } from "../../support/script";

describe("FILTER", () => {
  it.each([
    [
      '=FILTER(A1:B3,A1:A3="b","none")',
      [
        ["b", 2],
        ["b", 3],
      ],
    ],
    [
      '=FILTER(A1:B3,A1:A3="b")',
      [
        ["b", 2],
        ["b", 3],
      ],
    ],
    [
      '=FILTER(A1:B3,A1:A3="x","none")',
      [
        ["none", ""],
        ["", ""],
      ],
    ],
    [
      "=FILTER(A1:B3,{FALSE,TRUE},0)",
      [
        [1, ""],
        [2, ""],
      ],
    ],
    [
      '=FILTER(A1:B3,A1:A2="b","none")',
      [
        ["#VALUE!", ""],
        ["", ""],
      ],
    ],
  ])("%s spills %j", (formula, expected) => {
    const book = new ScriptedWorkbook();
    book.write("A1:B3", [
      ["a", 1],
      ["b", 2],
      ["b", 3],
    ]);
    book.range("D1").set("Formulas", [[formula]]);
    expect(book.values("D1:E2")).toEqual(expected);
  });
});
