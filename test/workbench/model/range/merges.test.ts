import { codeOf, ScriptedWorkbook } from "../../support/script";

function merged(): ScriptedWorkbook {
  const book = new ScriptedWorkbook();
  book.write("A1:B2", [
    ["kept", "gone"],
    [1, 2],
  ]);
  book.range("A1:B2").call("Merge");
  return book;
}

describe("Range.merge", () => {
  it("keeps the value of the top left cell, and the others read as empty", () => {
    const book = merged();
    expect(book.range("A1:B2").get("Values")).toEqual([
      ["kept", ""],
      ["", ""],
    ]);
    expect(book.range("A1:D9").follow("GetMergedAreasOrNullObject").get("Address")).toBe("Sheet1!A1:B2");
  });

  it("keeps the first value that there is when the top left cell is empty", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:B2", [
      ["", "=1+1"],
      [3, 4],
    ]);
    book.range("A1:B2").call("Merge");
    expect(book.range("A1:B2").get("Formulas")).toEqual([
      ["=1+1", ""],
      ["", ""],
    ]);
  });

  it("is refused over the edge of frozen panes, before anything has changed", () => {
    const book = merged();
    book.sheet().to("FreezePanes").call("FreezeRows", 2);
    expect(() => book.range("A2:A3").call("Merge")).toThrow("frozen panes");
    expect(book.range("A1:D9").follow("GetMergedAreasOrNullObject").get("Address")).toBe("Sheet1!A1:B2");
    expect(book.value("A1")).toBe("kept");
  });

  it("merges row by row", () => {
    const book = new ScriptedWorkbook();
    book.range("A1:C2").call("Merge", true);
    expect(book.range("A1:C9").follow("GetMergedAreasOrNullObject").get("Address")).toBe(
      "Sheet1!A1:C1,Sheet1!A2:C2",
    );
  });

  it("takes merged areas in the way into the new one", () => {
    const book = merged();
    book.range("B2:C3").call("Merge");
    expect(book.range("A1").follow("GetMergedAreasOrNullObject").get("Address")).toBe("Sheet1!A1:C3");
    expect(book.value("A1")).toBe("kept");
  });

  it("leaves a single cell as it is", () => {
    const book = new ScriptedWorkbook();
    book.range("A1").call("Merge");
    expect(book.range("A1").follow("GetMergedAreasOrNullObject").isNull).toBe(true);
  });

  it("takes nothing in its covered cells", () => {
    const book = merged();
    book.range("A1:B2").set("Values", [
      ["new", "lost"],
      ["lost", "lost"],
    ]);
    expect(book.values("A1:B2")).toEqual([
      ["new", ""],
      ["", ""],
    ]);
  });

  it("is refused in a table and on a protected sheet", () => {
    const book = new ScriptedWorkbook();
    book.sheet().to("Tables").call("Add", "A1:B3", true);
    expect(codeOf(() => book.range("B3:C3").call("Merge"))).toBe("InvalidOperation");
    book.sheet().to("Protection").call("Protect");
    expect(codeOf(() => book.range("F1:G1").call("Merge"))).toBe("AccessDenied");
    expect(codeOf(() => book.range("F1:G1").call("Unmerge"))).toBe("AccessDenied");
  });

  it("is undone in one step with what it removed", () => {
    const book = merged();
    book.engine.undo();
    expect(book.values("A1:B2")).toEqual([
      ["kept", "gone"],
      [1, 2],
    ]);
    expect(book.range("A1").follow("GetMergedAreasOrNullObject").isNull).toBe(true);
  });
});

describe("Range.unmerge", () => {
  it("parts merged areas that the range touches", () => {
    const book = merged();
    book.range("B2:F9").call("Unmerge");
    expect(book.range("A1:B2").follow("GetMergedAreasOrNullObject").isNull).toBe(true);
    expect(book.value("A1")).toBe("kept");
  });

  it.each([
    ["All", true],
    ["Formats", true],
    ["Contents", false],
  ])("is part of clearing %s: %s", (kind, isParted) => {
    const book = merged();
    book.range("A1:B2").call("Clear", kind);
    expect(book.range("A1:B2").follow("GetMergedAreasOrNullObject").isNull).toBe(isParted);
  });
});
