import { codeOf, ScriptedWorkbook } from "../../support/script";

function mixed(): ScriptedWorkbook {
  const book = new ScriptedWorkbook();
  book.write("A1:C4", [
    ["text", 1, true],
    ["", "=1+1", '="x"'],
    ["=1/0", "=TRUE", ""],
    ["=NA()", 5, "more"],
  ]);
  return book;
}

describe("Range.getSpecialCells", () => {
  it.each([
    ["Constants", undefined, "Sheet1!A1:C1,Sheet1!B4:C4"],
    ["Constants", "Numbers", "Sheet1!B1,Sheet1!B4"],
    ["Constants", "Text", "Sheet1!A1,Sheet1!C4"],
    ["Constants", "LogicalText", "Sheet1!A1,Sheet1!C1,Sheet1!C4"],
    ["Formulas", "All", "Sheet1!B2:C2,Sheet1!A3:B3,Sheet1!A4"],
    ["Formulas", "Errors", "Sheet1!A3:A4"],
    ["Formulas", "ErrorsLogicalNumber", "Sheet1!B2,Sheet1!A3:B3,Sheet1!A4"],
    ["Blanks", undefined, "Sheet1!A2,Sheet1!C3"],
  ])("finds %s with %s", (type, valueType, address) => {
    const range = mixed().range("A1:D10");
    const found = range.follow("GetSpecialCells", type, valueType);
    expect(String(found.get("Address")).split(",").sort()).toEqual(address.split(",").sort());
  });

  it("looks in the range only", () => {
    const found = mixed().range("B1:C2").follow("GetSpecialCells", "Constants");
    expect(found.get("Address")).toBe("Sheet1!B1:C1");
  });

  it("throws when there is none, or gives a null object", () => {
    const range = mixed().range("A1");
    expect(codeOf(() => range.call("GetSpecialCells", "Formulas"))).toBe("ItemNotFound");
    expect(range.follow("GetSpecialCellsOrNullObject", "Formulas").isNull).toBe(true);
    expect(range.follow("GetSpecialCellsOrNullObject", "DataValidations").isNull).toBe(true);
    expect(range.follow("GetSpecialCellsOrNullObject", "SameConditionalFormat").isNull).toBe(true);
  });

  it("looks in all areas of RangeAreas", () => {
    const areas = mixed().sheet().follow("GetRanges", "A1:A4,C:C");
    expect(areas.follow("GetSpecialCells", "Constants").get("Address")).toBe("Sheet1!A1,Sheet1!C1,Sheet1!C4");
  });

  it("gives all of a range in which nothing is hidden", () => {
    const range = mixed().range("A1:D300");
    expect(range.follow("GetSpecialCells", "Visible").get("Address")).toBe("Sheet1!A1:D300");
  });

  it("leaves out hidden rows and columns", () => {
    const book = mixed();
    book.range("2:3").set("RowHidden", true);
    book.range("B:B").set("ColumnHidden", true);
    expect(book.range("A1:D5").follow("GetSpecialCells", "Visible").get("Address")).toBe(
      "Sheet1!A1,Sheet1!C1:D1,Sheet1!A4:A5,Sheet1!C4:D5",
    );
    expect(book.range("A2:B3").follow("GetSpecialCellsOrNullObject", "Visible").isNull).toBe(true);
  });
});
