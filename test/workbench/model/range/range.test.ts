import { codeOf, ScriptedWorkbook } from "../../support/script";

describe("Range", () => {
  it.each([
    ["B2:C4", "Sheet1!B2:C4", 6, 1, 1],
    ["$A$1", "Sheet1!A1", 1, 0, 0],
    ["A:B", "Sheet1!A:B", 2_097_152, 0, 0],
    ["3:3", "Sheet1!3:3", 16_384, 2, 0],
    ["Sheet1!d5", "Sheet1!D5", 1, 4, 3],
  ])("%s has address, count and indexes", (address, ...expected) => {
    const range = new ScriptedWorkbook().range(address);
    const members = ["Address", "CellCount", "RowIndex", "ColumnIndex"];
    expect(members.map((name) => range.get(name))).toEqual(expected);
  });

  it.each(["", "A0", "XFE1", "A1048577", "A1:B", "nothing", "Other!A1", "A1,B2"].slice(1))(
    "refuses the address %s",
    (address) => {
      expect(codeOf(() => new ScriptedWorkbook().range(address))).toBe("InvalidArgument");
    },
  );

  it("counts the cells of a whole sheet as -1", () => {
    const book = new ScriptedWorkbook();
    expect(book.sheet().follow("GetRange").get("CellCount")).toBe(-1);
  });

  it("takes and gives a grid of its own shape", () => {
    const book = new ScriptedWorkbook();
    const range = book.range("A1:B2");
    range.set("Values", [
      ["Year", "Units"],
      [2025, "=40000+3266"],
    ]);
    expect(range.get("Values")).toEqual([
      ["Year", "Units"],
      [2025, 43266],
    ]);
    expect(range.get("Formulas")).toEqual([
      ["Year", "Units"],
      [2025, "=40000+3266"],
    ]);
    expect(range.get("Text")).toEqual([
      ["Year", "Units"],
      ["2025", "43266"],
    ]);
    expect(range.get("ValueTypes")).toEqual([
      ["String", "String"],
      ["Double", "Double"],
    ]);
  });

  it("fills all cells with a single value", () => {
    const book = new ScriptedWorkbook();
    book.range("A1:B2").set("Values", 7);
    expect(book.values("A1:B2")).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it("leaves cells that are set to null and empties those set to empty text", () => {
    const book = new ScriptedWorkbook();
    book.range("A1:C1").set("Values", [[1, 2, 3]]);
    book.range("A1:C1").set("Values", [[null, "", 4]]);
    expect(book.values("A1:C1")).toEqual([[1, "", 4]]);
  });

  it.each([[[[1, 2, 3]]], [[[1], [2]]], [[1, 2]], [[[1, { a: 1 }]]], [[["=SUM(", 1]]]])(
    "refuses %j for two cells in a row",
    (values) => {
      const book = new ScriptedWorkbook();
      expect(codeOf(() => book.range("A1:B1").set("Values", values))).toBe("InvalidArgument");
      expect(book.values("A1:B1")).toEqual([["", ""]]);
    },
  );

  it("takes as much text as a cell of Excel holds, and no more", () => {
    const book = new ScriptedWorkbook();
    book.range("A1").set("Values", "x".repeat(32_767));
    expect(codeOf(() => book.range("A2:A3").set("Values", [["y"], ["x".repeat(32_768)]]))).toBe(
      "InvalidArgument",
    );
    expect(book.range("A1:A2").get("Text")).toEqual([["x".repeat(32_767)], [""]]);
  });

  it("takes formulas as long as those of Excel, and no longer", () => {
    const book = new ScriptedWorkbook();
    const formula = (length: number) => `=${"1+".repeat(length / 2 - 1)}1`.padEnd(length, "1");
    book.range("A1").set("Formulas", formula(8_192));
    expect(codeOf(() => book.range("A1").set("Formulas", formula(8_194)))).toBe("InvalidArgument");
  });

  it("gives null for the cells of whole columns and takes none", () => {
    const book = new ScriptedWorkbook();
    expect(book.range("A:A").get("Values")).toBeNull();
    expect(codeOf(() => book.range("A:A").set("Values", 1))).toBe("InvalidArgument");
  });

  it("sets number formats cell by cell or all at once", () => {
    const book = new ScriptedWorkbook();
    book.range("A1:B1").set("NumberFormat", "#,##0");
    book.range("A1:B1").set("NumberFormat", [[null, "0.0%"]]);
    expect(book.range("A1:B1").get("NumberFormat")).toEqual([["#,##0", "0.0%"]]);
  });

  it("take one number format in a grid of its own for all cells, as Microsoft's samples give it", () => {
    const book = new ScriptedWorkbook();
    book.range("A1:B2").set("NumberFormat", [["0.00"]]);
    expect(book.range("A1:B2").get("NumberFormat")).toEqual([
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ]);
    expect(codeOf(() => book.range("A1:B2").set("NumberFormat", [["0.00", "0"]]))).toBe("InvalidArgument");
  });

  it.each([
    ["GetCell", [1, 1], "Sheet1!C3"],
    ["GetCell", [9, 0], "Sheet1!B11"],
    ["GetOffsetRange", [-1, 2], "Sheet1!D1:F3"],
    ["GetResizedRange", [1, -1], "Sheet1!B2:C5"],
    ["GetResizedRange", [-3, -3], "Sheet1!A1:B2"],
    ["GetAbsoluteResizedRange", [1, 1], "Sheet1!B2"],
    ["GetRow", [2], "Sheet1!B4:D4"],
    ["GetColumn", [0], "Sheet1!B2:B4"],
    ["GetEntireRow", [], "Sheet1!2:4"],
    ["GetEntireColumn", [], "Sheet1!B:D"],
    ["GetLastCell", [], "Sheet1!D4"],
    ["GetLastRow", [], "Sheet1!B4:D4"],
    ["GetLastColumn", [], "Sheet1!D2:D4"],
    ["GetRowsAbove", [], "Sheet1!B1:D1"],
    ["GetRowsBelow", [2], "Sheet1!B5:D6"],
    ["GetColumnsBefore", [1], "Sheet1!A2:A4"],
    ["GetColumnsAfter", [2], "Sheet1!E2:F4"],
    ["GetRowsAbove", [-1], "Sheet1!B2:D2"],
    ["GetRowsBelow", [-2], "Sheet1!B3:D4"],
    ["GetColumnsBefore", [-3], "Sheet1!B2:D4"],
    ["GetColumnsAfter", [-1], "Sheet1!D2:D4"],
    ["GetBoundingRect", ["F1"], "Sheet1!B1:F4"],
    ["GetIntersection", ["C3:Z9"], "Sheet1!C3:D4"],
  ])("B2:D4 %s(%j) is %s", (name, args, address) => {
    const range = new ScriptedWorkbook().range("B2:D4");
    expect(range.follow(name, ...args).get("Address")).toBe(address);
  });

  it.each([
    ["GetOffsetRange", [-2, 0], "InvalidArgument"],
    ["GetResizedRange", [-4, 0], "InvalidArgument"],
    ["GetRow", [3], "InvalidArgument"],
    ["GetIntersection", ["F9"], "ItemNotFound"],
    ["GetUsedRange", [], "ItemNotFound"],
    ["GetRowsAbove", [2], "InvalidArgument"],
    ["GetRowsAbove", [0], "InvalidArgument"],
    ["GetRowsBelow", [-4], "InvalidArgument"],
  ])("B2:D4 %s(%j) is refused with %s", (name, args, code) => {
    const range = new ScriptedWorkbook().range("B2:D4");
    expect(codeOf(() => range.call(name, ...args))).toBe(code);
  });

  it("gives null objects where there is nothing", () => {
    const range = new ScriptedWorkbook().range("B2:D4");
    expect(range.follow("GetIntersectionOrNullObject", "F9").isNull).toBe(true);
    expect(range.follow("GetUsedRangeOrNullObject").isNull).toBe(true);
  });

  it("finds its used part", () => {
    const book = new ScriptedWorkbook();
    book.write("C3", [["x"]]);
    book.write("Z9", [["far"]]);
    expect(book.range("B2:D4").follow("GetUsedRange").get("Address")).toBe("Sheet1!C3");
    expect(book.sheet().follow("GetUsedRange").get("Address")).toBe("Sheet1!C3:Z9");
    book.range("D4").to("Format/Font").set("Bold", true);
    expect(book.range("B2:D4").follow("GetUsedRange").get("Address")).toBe("Sheet1!C3:D4");
    expect(book.range("B2:D4").follow("GetUsedRange", true).get("Address")).toBe("Sheet1!C3");
  });

  it("takes text as Excel takes what is typed, and gives its format to cells that have none", () => {
    const book = new ScriptedWorkbook();
    book.range("B1").set("NumberFormat", [["0.00"]]);
    book.range("A1:D1").set("Values", [["1:30 PM", "1,234", "'5-Jan", "1 000"]]);
    expect(book.range("A1:D1").get("Values")).toEqual([[0.5625, 1234, "5-Jan", "1 000"]]);
    expect(book.range("A1:D1").get("NumberFormat")).toEqual([["h:mm AM/PM", "0.00", "General", "General"]]);
    expect(book.range("A1:D1").get("Text")).toEqual([["1:30 PM", "1234.00", "5-Jan", "1 000"]]);
  });

  it("tells errors from text, and empty text from empty cells", () => {
    const book = new ScriptedWorkbook();
    book.range("A1:D1").set("Values", [["=1/0", "1/0", '=""', ""]]);
    expect(book.range("A1:D1").get("ValueTypes")).toEqual([["Error", "String", "String", "Empty"]]);
  });

  it("knows where it spills to and from", () => {
    const book = new ScriptedWorkbook();
    book.write("A1", [["={1;2;3}"]]);
    expect(book.range("A1").follow("GetSpillingToRange").get("Address")).toBe("Sheet1!A1:A3");
    expect(book.range("A3").follow("GetSpillParent").get("Address")).toBe("Sheet1!A1");
    expect(book.range("A3").get("HasSpill")).toBe(true);
    expect(book.range("B1").get("HasSpill")).toBe(false);
    expect(book.range("A1:B1").get("HasSpill")).toBeNull();
    expect(book.range("B1").follow("GetSpillParentOrNullObject").isNull).toBe(true);
    expect(codeOf(() => book.range("B1").call("GetSpillParent"))).toBe("ItemNotFound");
    expect(codeOf(() => book.range("A1:A2").call("GetSpillParent"))).toBe("InvalidArgument");
    expect(book.range("A1:A2").follow("GetSpillParentOrNullObject").isNull).toBe(true);
    expect(codeOf(() => book.range("A1:A2").call("GetSpillingToRange"))).toBe("InvalidArgument");
    expect(book.range("A1:A2").follow("GetSpillingToRangeOrNullObject").isNull).toBe(true);
  });

  it("has a format that agrees or is null", () => {
    const book = new ScriptedWorkbook();
    book.range("A1").to("Format/Fill").set("Color", "yellow");
    book.range("A1:B1").to("Format/Font").set("Bold", true);
    book.range("A1:B1").to("Format").set("HorizontalAlignment", "Center");
    expect(book.range("A1").to("Format/Fill").get("Color")).toBe("#FFFF00");
    expect(book.range("C1").to("Format/Fill").get("Color")).toBe("#FFFFFF");
    expect(book.range("A1:B1").to("Format/Fill").get("Color")).toBeNull();
    expect(book.range("A1:B1").to("Format/Font").get("Bold")).toBe(true);
    expect(book.range("A1:C1").to("Format").get("HorizontalAlignment")).toBeNull();
  });

  it("sets widths in points", () => {
    const book = new ScriptedWorkbook();
    book.range("B:B").to("Format").set("ColumnWidth", 90);
    expect(book.range("B2").to("Format").get("ColumnWidth")).toBe(90);
    expect(book.range("A1:B1").to("Format").get("ColumnWidth")).toBeNull();
    expect(book.range("C1").get("Left")).toBe(162);
  });

  it("clears contents, formats or both", () => {
    const book = new ScriptedWorkbook();
    book.range("A1:B1").set("Values", 1);
    book.range("A1:B1").to("Format/Font").set("Bold", true);
    book.range("A1").call("Clear", "Contents");
    book.range("B1").call("Clear", "Formats");
    expect(book.values("A1:B1")).toEqual([["", 1]]);
    expect(book.range("A1").to("Format/Font").get("Bold")).toBe(true);
    expect(book.range("B1").to("Format/Font").get("Bold")).toBe(false);
  });

  it("is selected on its own sheet", () => {
    const book = new ScriptedWorkbook();
    book.range("C3:D4").call("Select");
    expect(book.workbook.follow("GetSelectedRange").get("Address")).toBe("Sheet1!C3:D4");
    expect(book.workbook.follow("GetActiveCell").get("Address")).toBe("Sheet1!C3");
  });

  it("refuses to be written on a protected sheet", () => {
    const book = new ScriptedWorkbook();
    const protection = book.sheet().to("Protection");
    protection.call("Protect", null, "secret");
    expect(protection.get("Protected")).toBe(true);
    expect(codeOf(() => book.range("A1").set("Values", 1))).toBe("AccessDenied");
    expect(codeOf(() => protection.call("Unprotect", "wrong"))).toBe("InvalidArgument");
    protection.call("Unprotect", "secret");
    book.range("A1").set("Values", 1);
    expect(book.value("A1")).toBe(1);
  });

  it("is gone with its sheet, and its formats too", () => {
    const book = new ScriptedWorkbook();
    const sheet = book.workbook.to("Worksheets").follow("Add", "Gone");
    const range = sheet.follow("GetRange", "A1");
    const font = range.to("Format/Font");
    sheet.call("Delete");
    expect(codeOf(() => range.get("Values"))).toBe("ItemNotFound");
    expect(codeOf(() => range.set("Values", 1))).toBe("ItemNotFound");
    expect(codeOf(() => range.call("Select"))).toBe("ItemNotFound");
    expect(codeOf(() => font.set("Bold", true))).toBe("ItemNotFound");
  });
});
