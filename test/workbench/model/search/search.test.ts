import { codeOf, ScriptedWorkbook } from "../../support/script";

function shop(): ScriptedWorkbook {
  const book = new ScriptedWorkbook();
  book.write("A1:C3", [
    ["Tea", "tea pot", 1.5],
    ["milk", "Green Tea", "=A1"],
    ["", 15, "=1/0"],
  ]);
  return book;
}

function found(range: string, text: string, criteria: unknown): unknown {
  const cell = shop().range(range).follow("FindOrNullObject", text, criteria);
  return cell.isNull ? null : cell.get("Address");
}

describe("Range.find", () => {
  it.each([
    ["A1:C3", "tea", {}, "Sheet1!A1"],
    ["A1:C3", "tea", { searchDirection: "Backwards" }, "Sheet1!C2"],
    ["A1:C3", "tea", { matchCase: true }, "Sheet1!B1"],
    ["A2:C3", "tea", { completeMatch: true }, "Sheet1!C2"],
    ["A1:C3", "15", {}, "Sheet1!B3"],
    ["A1:C3", "1.5", { completeMatch: true }, "Sheet1!C1"],
    ["A1:C3", "g*a", {}, "Sheet1!B2"],
    ["A1:C3", "t?a", { completeMatch: true, searchDirection: "Backwards" }, "Sheet1!C2"],
    ["A1:C3", "~*", {}, null],
    ["A1:A3", "pot", {}, null],
    ["A1", "tea", {}, "Sheet1!B1"],
    ["C2", "tea", {}, "Sheet1!A1"],
    ["B1", "tea", { searchDirection: "Backwards" }, "Sheet1!A1"],
    ["A1", "tea", { searchDirection: "Backwards" }, "Sheet1!C2"],
  ])("in %s for %s with %j gives %s", (range, text, ...[criteria, expected]) => {
    expect(found(range, text, criteria)).toBe(expected);
  });

  it("throws ItemNotFound, and refuses what it does not know", () => {
    const range = shop().range("A1:C3");
    expect(codeOf(() => range.call("Find", "coffee", {}))).toBe("ItemNotFound");
    expect(codeOf(() => range.call("Find", "", {}))).toBe("InvalidArgument");
    expect(codeOf(() => range.call("Find", "tea", { matchCase: "yes" }))).toBe("InvalidArgument");
    expect(codeOf(() => range.call("Find", "tea", { searchDirection: "Up" }))).toBe("InvalidArgument");
  });
});

describe("Range.replaceAll", () => {
  it("replaces in texts, numbers and formulas, and counts the changed cells", () => {
    const book = shop();
    expect(book.range("A1:C3").call("ReplaceAll", "1", "2", {})).toBe(4);
    expect(book.range("A1:C3").get("Formulas")).toEqual([
      ["Tea", "tea pot", 2.5],
      ["milk", "Green Tea", "=A2"],
      ["", 25, "=2/0"],
    ]);
    expect(book.value("C2")).toBe("milk");
  });

  it("replaces all occurrences in a cell, in the case that is asked for", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A2", [["banana"], ["Ananas"]]);
    expect(book.range("A1:A2").call("ReplaceAll", "an", "-", { matchCase: true })).toBe(2);
    expect(book.values("A1:A2")).toEqual([["b--a"], ["An-as"]]);
  });

  it("takes whole cells only when asked", () => {
    const book = shop();
    expect(book.range("A1:C3").call("ReplaceAll", "tea", "$&", { completeMatch: true })).toBe(1);
    expect(book.values("A1:B1")).toEqual([["$&", "tea pot"]]);
  });

  it("changes nothing when a formula could not be read, or the sheet is protected", () => {
    const book = shop();
    expect(codeOf(() => book.range("A1:C3").call("ReplaceAll", "1", "(", {}))).toBe("InvalidArgument");
    expect(book.value("C1")).toBe(1.5);
    book.sheet().to("Protection").call("Protect");
    expect(codeOf(() => book.range("A1:C3").call("ReplaceAll", "tea", "x", {}))).toBe("AccessDenied");
  });
});

describe("Worksheet.findAll and replaceAll", () => {
  it("gives all cells that match as areas", () => {
    const sheet = shop().sheet();
    expect(sheet.follow("FindAll", "tea", {}).get("Address")).toBe("Sheet1!A1:B1,Sheet1!B2:C2");
    expect(codeOf(() => sheet.call("FindAll", "coffee", {}))).toBe("ItemNotFound");
    expect(sheet.follow("FindAllOrNullObject", "coffee", {}).isNull).toBe(true);
  });

  it("finds nothing on a hidden sheet", () => {
    const book = shop();
    book.workbook.to("Worksheets").call("Add", "Second");
    book.sheet().set("Visibility", "Hidden");
    expect(book.sheet().follow("FindAllOrNullObject", "tea", {}).isNull).toBe(true);
  });

  it("replaces on the whole sheet", () => {
    const book = shop();
    expect(book.sheet().call("ReplaceAll", "Tea", "coffee", {})).toBe(3);
    expect(book.value("C2")).toBe("coffee");
  });
});
