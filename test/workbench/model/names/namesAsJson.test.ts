import { ScriptedWorkbook } from "../../support/script";

describe("names as data types", () => {
  function nameOf(formula: string) {
    const book = new ScriptedWorkbook();
    book.write("A1:A3", [["tea"], [2], ["=1/0"]]);
    return book.workbook.to("Names").follow("Add", "n", formula);
  }

  it.each([
    ["=3", { type: "Double", basicValue: 3, basicType: "Double" }],
    ['="tea"', { type: "String", basicValue: "tea", basicType: "String" }],
    ["=TRUE", { type: "Boolean", basicValue: true, basicType: "Boolean" }],
    ["=1/0", { type: "Error", errorType: "Div0", basicValue: "#DIV/0!", basicType: "Error" }],
    ["=Sheet1!$A$1:$A$2", "Sheet1!$A$1:$A$2"],
  ])("give for %s its value", (formula, value) => {
    expect(nameOf(formula).get("ValueAsJson")).toEqual(value);
  });

  it("give the values of arrays and cells", () => {
    expect(nameOf("={1,2}").to("ArrayValues").get("ValuesAsJson")).toMatchObject([
      [
        { type: "Double", basicValue: 1 },
        { type: "Double", basicValue: 2 },
      ],
    ]);
    expect(nameOf("=Sheet1!$A$1:$A$3").to("ArrayValues").get("ValuesAsJson")).toMatchObject([
      [{ type: "String", basicValue: "tea" }],
      [{ type: "Double", basicValue: 2 }],
      [{ type: "Error", errorType: "Div0" }],
    ]);
  });
});
