import { PLAIN_SETTINGS } from "../../../../src/workbench/engine/validation/validationStore";
import type { ValidationSettings } from "../../../../src/workbench/engine/validation/validationStore";
import { TestWorkbook } from "../../support/testWorkbook";

function bookWith(address: string, settings: Partial<ValidationSettings>): TestWorkbook {
  const book = new TestWorkbook();
  book.engine.validations.change([book.area(address)], { ...PLAIN_SETTINGS, ...settings });
  return book;
}

function isRefused(book: TestWorkbook, address: string, text: string): boolean {
  return book.engine.validations.refusalOf(book.at(address), text) !== null;
}

describe("what a user may type", () => {
  it.each<[string, Partial<ValidationSettings>, string[], string[]]>([
    [
      "whole numbers between two",
      { kind: "WholeNumber", formulas: ["=1", "=10"] },
      ["1", "10", "", "=2+3"],
      ["0", "11", "2.5", "text", "TRUE", "=20/3"],
    ],
    [
      "numbers not between two",
      { kind: "Decimal", operator: "NotBetween", formulas: ["=1", "=2"] },
      ["0.5", "2.1"],
      ["1.5", "1"],
    ],
    [
      "numbers above a cell",
      { kind: "Decimal", operator: "GreaterThan", formulas: ["=$B$1"] },
      ["1", "5%"],
      ["0", "-1"],
    ],
    [
      "values of a list",
      { kind: "List", formulas: ["Yes, No,3"] },
      ["Yes", "No", "3"],
      ["yes", "Maybe", "4"],
    ],
    ["values of cells", { kind: "List", formulas: ["=$C$1:$C$2"] }, ["tea", "MILK"], ["coffee"]],
    [
      "dates from one on",
      { kind: "Date", operator: "GreaterThanOrEqualTo", formulas: ["=46023"] },
      ["1/1/2026", "46024"],
      ["12/31/2025", "soon"],
    ],
    [
      "short texts",
      { kind: "TextLength", operator: "LessThan", formulas: ["=4"] },
      ["abc", "999"],
      ["abcd", "1000"],
    ],
    [
      "no value twice",
      { kind: "Custom", formulas: ["=COUNTIF($A$1:$A$9,A1)=1"] },
      ["new", "7"],
      ["old", "OLD"],
    ],
    ["anything", { kind: "None" }, ["x", "1"], []],
  ])("takes %s only", (_, settings, ...[taken, refused]) => {
    const book = bookWith("A1:A3", settings);
    book.write("C1:C2", [["tea"], ["milk"]]);
    book.write("A5", [["old"]]);
    expect(taken.filter((text) => isRefused(book, "A2", text))).toEqual([]);
    expect(refused.filter((text) => !isRefused(book, "A2", text))).toEqual([]);
    expect(isRefused(book, "B2", "anything at all")).toBe(false);
  });

  it("is not asked about when no alert is shown", () => {
    const alert = { showAlert: false, style: "Stop", title: "", message: "" } as const;
    const book = bookWith("A1", { kind: "Decimal", formulas: ["=1", "=2"], alert });
    expect(isRefused(book, "A1", "9")).toBe(false);
  });

  it("takes as much as a cell holds, and no more, with or without a validation", () => {
    const book = bookWith("A1", { kind: "None" });
    for (const address of ["A1", "B1"]) {
      expect(isRefused(book, address, "x".repeat(32_767))).toBe(false);
      expect(isRefused(book, address, "x".repeat(32_768))).toBe(true);
      expect(isRefused(book, address, `="${"x".repeat(8_190)}"`)).toBe(true);
    }
  });

  it("is told with the words of the alert", () => {
    const alert = { showAlert: true, style: "Warning", title: "Units", message: "1 or 2" } as const;
    const book = bookWith("A1", { kind: "Decimal", formulas: ["=1", "=2"], alert });
    expect(book.engine.validations.refusalOf(book.at("A1"), "9")).toEqual({ reason: "rule", alert });
  });
});

describe("validations of a sheet", () => {
  it("are listed once, however often they are given", () => {
    const book = bookWith("A1:A3", { kind: "List", formulas: ["a,b"] });
    book.engine.validations.change([book.area("C1")], { kind: "List", formulas: ["a,b"] });
    book.engine.validations.change([book.area("A2")], { kind: "Custom", formulas: ["=TRUE"] });
    const [list, custom] = book.engine.validations.list(book.area("A1").sheetId);
    expect(list?.areas).toHaveLength(3);
    expect(custom).toMatchObject({ areas: [book.area("A2")], settings: { kind: "Custom" } });
  });

  it("stay when a cell is emptied in the grid, and are copied with their sheet", () => {
    const book = bookWith("A1", { kind: "List", formulas: ["a,b"] });
    book.enter("A1", "a");
    book.enter("A1", "");
    expect(book.engine.validations.list(book.area("A1").sheetId)).toHaveLength(1);
  });

  it("keep the cells of a list when rows are inserted above them", () => {
    const book = bookWith("A1", { kind: "List", formulas: ["=$C$5:$C$6"] });
    book.write("C5:C6", [["tea"], ["milk"]]);
    book.engine.cells.insertRows(book.area("A1").sheetId, 2, 2);
    expect(isRefused(book, "A1", "tea")).toBe(false);
    expect(book.engine.validations.within(book.area("A1"))[0]?.settings.formulas).toEqual(["=$C$7:$C$8"]);
  });
});
