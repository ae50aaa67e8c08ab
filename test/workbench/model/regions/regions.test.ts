import { codeOf, ScriptedWorkbook } from "../../support/script";

/** Two blocks of data that touch at a corner, and a cell far away. */
function blocks(): ScriptedWorkbook {
  const book = new ScriptedWorkbook();
  book.write("B2:C4", [
    [1, 2],
    ["", ""],
    [3, '=""'],
  ]);
  book.write("D5:D6", [[4], [5]]);
  book.write("F20", [["far"]]);
  return book;
}

describe("Range.getSurroundingRegion", () => {
  it.each([
    ["B2", "Sheet1!B2:C2"],
    ["B4:Z9", "Sheet1!B4:D6"],
    ["B3", "Sheet1!B2:D6"],
    ["F20", "Sheet1!F20"],
    ["J1", "Sheet1!J1"],
  ])("of %s is %s", (address, expected) => {
    expect(blocks().range(address).follow("GetSurroundingRegion").get("Address")).toBe(expected);
  });
});

describe("Range.getRangeEdge and getExtendedRange", () => {
  it.each([
    ["B2", "Right", "Sheet1!C2", "Sheet1!B2:C2"],
    ["B2", "Down", "Sheet1!B4", "Sheet1!B2:B4"],
    ["B4", "Down", "Sheet1!B1048576", "Sheet1!B4:B1048576"],
    ["D5", "Down", "Sheet1!D6", "Sheet1!D5:D6"],
    ["D6", "Up", "Sheet1!D5", "Sheet1!D5:D6"],
    ["D5", "Up", "Sheet1!D1", "Sheet1!D1:D5"],
    ["F20", "Left", "Sheet1!A20", "Sheet1!A20:F20"],
    ["A20", "Right", "Sheet1!F20", "Sheet1!A20:F20"],
    ["F20", "Right", "Sheet1!XFD20", "Sheet1!F20:XFD20"],
    ["B2:C2", "Down", "Sheet1!B4", "Sheet1!B2:C4"],
    ["J30", "Up", "Sheet1!J1", "Sheet1!J1:J30"],
  ])("from %s to the %s are %s and %s", (address, direction, ...[edge, extended]) => {
    const range = blocks().range(address);
    expect(range.follow("GetRangeEdge", direction).get("Address")).toBe(edge);
    expect(range.follow("GetExtendedRange", direction).get("Address")).toBe(extended);
  });

  it("starts from the active cell that is named, which is in the range", () => {
    const book = blocks();
    const range = book.range("B2:C5");
    expect(range.follow("GetRangeEdge", "Down", "C4").get("Address")).toBe("Sheet1!C1048576");
    expect(range.follow("GetExtendedRange", "Up", book.range("C5")).get("Address")).toBe("Sheet1!B2:C5");
    expect(codeOf(() => range.call("GetRangeEdge", "Down", "D5"))).toBe("InvalidArgument");
    expect(codeOf(() => range.call("GetRangeEdge", "Down", "B2:B3"))).toBe("InvalidArgument");
  });
});
