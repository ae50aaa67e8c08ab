import { codeOf, ScriptedWorkbook } from "../../support/script";

function source(): ScriptedWorkbook {
  const book = new ScriptedWorkbook();
  book.write("A1:B2", [
    [1, "=A1*2"],
    ["'007", ""],
  ]);
  book.range("A1").to("Format/Font").set("Bold", true);
  book.range("A1").set("NumberFormat", "0.00");
  return book;
}

describe("Range.copyFrom", () => {
  it("copies contents and looks, formulas relative to their place", () => {
    const book = source();
    book.range("D5").call("CopyFrom", "A1:B2");
    expect(book.range("D5:E6").get("Formulas")).toEqual([
      [1, "=D5*2"],
      ["007", ""],
    ]);
    expect(book.value("E5")).toBe(2);
    expect(book.range("D5").to("Format/Font").get("Bold")).toBe(true);
    expect(book.range("D5").get("Text")).toEqual([["1.00"]]);
  });

  it.each([
    ["Formulas", [[1, "=D1*2"]], false, "General"],
    ["Values", [[1, 2]], false, "General"],
    ["Formats", [["", ""]], true, "0.00"],
    ["Link", [["=A1", "=B1"]], false, "General"],
  ])("copies %s only", (type, formulas, ...[isBold, numberFormat]) => {
    const book = source();
    book.range("D1:E1").call("CopyFrom", book.range("A1:B1"), type);
    expect(book.range("D1:E1").get("Formulas")).toEqual(formulas);
    expect(book.range("D1").to("Format/Font").get("Bold")).toBe(isBold);
    expect(book.range("D1").get("NumberFormat")).toEqual([[numberFormat]]);
  });

  it("copies values as they are: texts that look like numbers, and errors", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:C1", [["'007", "=1/0", '="12"']]);
    book.range("A2").call("CopyFrom", "A1:C1", "Values");
    expect(book.values("A2:C2")).toEqual([["007", "#DIV/0!", "12"]]);
  });

  it("copies from other sheets, and links to them absolutely for one cell", () => {
    const book = source();
    book.workbook.to("Worksheets").call("Add", "My data");
    const target = book.sheet("My data");
    target.follow("GetRange", "A1").call("CopyFrom", "Sheet1!A1:B1");
    target.follow("GetRange", "A3").call("CopyFrom", "Sheet1!B1", "Link");
    expect(target.follow("GetRange", "A1:B1").get("Values")).toEqual([[1, 2]]);
    expect(target.follow("GetRange", "A3").get("Formulas")).toEqual([["=Sheet1!$B$1"]]);
  });

  it("leaves cells where the source is blank, if asked", () => {
    const book = source();
    book.write("D1:E2", [
      ["w", "x"],
      ["y", "z"],
    ]);
    book.range("D1").call("CopyFrom", "A1:B2", "All", true);
    expect(book.range("D1:E2").get("Formulas")).toEqual([
      [1, "=D1*2"],
      ["007", "z"],
    ]);
    book.range("D1").call("CopyFrom", "A1:B2");
    expect(book.value("E2")).toBe("");
  });

  it("makes rows columns", () => {
    const book = source();
    book.write("A1:C1", [[1, 2, "=A1+B1"]]);
    book.range("A5").call("CopyFrom", "A1:C1", "All", false, true);
    expect(book.range("A5:A7").get("Formulas")).toEqual([[1], [2], ["=A5+A6"]]);
    expect(book.value("A7")).toBe(3);
  });

  it("fills a target that is a multiple of the source, and copies once otherwise", () => {
    const book = source();
    book.range("D1:G2").call("CopyFrom", "A1:B1");
    expect(book.values("D1:G2")).toEqual([
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ]);
    book.range("D10:F10").call("CopyFrom", "A1:B1");
    expect(book.values("D10:F10")).toEqual([[1, 2, ""]]);
  });

  it("reads all of the source before it writes, where both share cells", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A3", [[1], [2], [3]]);
    book.range("A2").call("CopyFrom", "A1:A3");
    expect(book.values("A1:A4")).toEqual([[1], [1], [2], [3]]);
  });

  it("takes several areas that are a rectangle without some rows or columns", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:C3", [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    book.range("E1").call("CopyFrom", book.sheet().follow("GetRanges", "A1:C1,A3:C3"));
    expect(book.values("E1:G2")).toEqual([
      [1, 2, 3],
      [7, 8, 9],
    ]);
    const crooked = book.sheet().follow("GetRanges", "A1:B1,C3");
    expect(codeOf(() => book.range("E1").call("CopyFrom", crooked))).toBe("InvalidArgument");
  });

  it("copies merged areas, and parts those in the way", () => {
    const book = source();
    book.range("A2:B2").call("Merge");
    book.range("D1:D2").call("Merge");
    book.range("D1").call("CopyFrom", "A1:B2");
    expect(book.range("D1:F9").follow("GetMergedAreasOrNullObject").get("Address")).toBe("Sheet1!D2:E2");
    expect(book.value("D2")).toBe("007");
  });

  it("copies formulas with structured references as they are", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A3", [["Units"], [1], [2]]);
    book.sheet().to("Tables").call("Add", "A1:A3", true);
    book.enter("C1", "=SUM(Table1[Units])");
    book.range("C2").call("CopyFrom", "C1");
    expect(book.range("C2").get("Formulas")).toEqual([["=SUM(Table1[Units])"]]);
    expect(book.value("C2")).toBe(3);
  });

  it("copies to each of several areas", () => {
    const book = source();
    book.sheet().follow("GetRanges", "D1,D5:E5").call("CopyFrom", "A1", "Values");
    expect([book.value("D1"), book.value("D5"), book.value("E5")]).toEqual([1, 1, 1]);
  });

  it("refuses what does not fit on the sheet, unknown addresses and protected sheets", () => {
    const book = source();
    expect(codeOf(() => book.range("XFD1").call("CopyFrom", "A1:B2"))).toBe("InvalidArgument");
    expect(codeOf(() => book.range("A5").call("CopyFrom", "Nowhere!A1"))).toBe("InvalidArgument");
    book.sheet().to("Protection").call("Protect");
    expect(codeOf(() => book.range("A5").call("CopyFrom", "A1"))).toBe("AccessDenied");
    expect(codeOf(() => book.range("A5").call("CopyFrom", "A1", "Values"))).toBe("AccessDenied");
  });

  it("is undone in one step", () => {
    const book = source();
    book.range("D1").call("CopyFrom", "A1:B2");
    book.engine.undo();
    expect(book.values("D1:E2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });
});
