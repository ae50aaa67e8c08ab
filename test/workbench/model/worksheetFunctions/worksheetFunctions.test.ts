import { registries } from "@odoo/o-spreadsheet";
import { functionNames } from "../../../../src/workbench/model/worksheetFunctions/functionNames";
import { codeOf, ScriptedWorkbook } from "../../support/script";

function start() {
  const book = new ScriptedWorkbook();
  book.write("A1:B3", [
    ["apple", 1],
    ["pear", 2],
    ["plum", "=1/0"],
  ]);
  return { book, functions: book.workbook.to("Functions") };
}

describe("worksheet functions of a workbook", () => {
  it("take values, cells and results of each other", () => {
    const { book, functions } = start();
    expect(functions.follow("Sum", [1, 2.5, book.range("B1:B2").object]).get("Value")).toBe(6.5);
    const found = functions.follow("Vlookup", "pear", book.range("A1:B3"), 2, false);
    expect([found.get("Value"), found.get("Error")]).toEqual([2, null]);
    expect(functions.follow("Power", found, 3, null).get("Value")).toBe(8);
    expect(functions.follow("CountA", [{ address: "Sheet1!A1:A3" }]).get("Value")).toBe(3);
  });

  it.each([
    ['say "hi"\\n', 'SAY "HI"\\N'],
    ["", ""],
  ])("hand the text %p over as it is", (given, value) => {
    expect(start().functions.follow("Upper", given).get("Value")).toBe(value);
  });

  it.each([1e-7, -2.5e21, 0, 0.1])("hand the number %p over as it is", (value) => {
    expect(Number(start().functions.follow("Sum", [value]).get("Value"))).toBeCloseTo(value, 12);
  });

  it("give what formulas give, also where the grid has another name for them", () => {
    const { book, functions } = start();
    expect(functions.follow("Log10", 1000).get("Value")).toBe(3);
    expect(functions.follow("Bitand", 13, 25).get("Value")).toBe(9);
    expect(functions.follow("Gcd", [24, book.range("B1:B2").object]).get("Value")).toBe(1);
    expect(functions.follow("Rank_Eq", 2, book.range("B1:B2"), null).get("Value")).toBe(1);
    expect(functions.follow("Fact", -1).get("Error")).toBe("#NUM!");
  });

  it("say which error a function gave, and pass it on", () => {
    const { book, functions } = start();
    const missing = functions.follow("Match", "kiwi", book.range("A1:A3"), 0);
    expect([missing.get("Value"), missing.get("Error")]).toEqual([null, "#N/A"]);
    expect(functions.follow("Sum", [book.range("B1:B3").object]).get("Error")).toBe("#DIV/0!");
    expect(functions.follow("Abs", missing).get("Error")).toBe("#N/A");
    expect(functions.follow("IsNA", missing).get("Value")).toBe(true);
  });

  it("refuse what is no argument of a function", () => {
    expect(codeOf(() => start().functions.call("Abs", { a: 1 }))).toBe("InvalidArgument");
  });

  it("are all known to the grid", () => {
    const known = Object.keys((registries.functionRegistry as unknown as { content: object }).content);
    const names = Object.values(functionNames).flatMap((list) => list.split(" "));
    const unknown = names.filter((name) => !known.includes(name.toUpperCase().replaceAll("_", ".")));
    expect([names.length, unknown]).toEqual([346, []]);
  });
});
