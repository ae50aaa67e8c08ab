import { codeOf, ScriptedWorkbook } from "../../support/script";

function withRepeats() {
  const book = new ScriptedWorkbook();
  book.write("A1:B5", [
    ["Name", "Size"],
    ["tea", 1],
    ["TEA", 2],
    ["milk", 1],
    ["tea", 1],
  ]);
  return book;
}

describe("Range.removeDuplicates", () => {
  it("keeps the first of the rows that show the same", () => {
    const book = withRepeats();
    book.write("C2:C5", [["a"], ["b"], ["c"], ["d"]]);
    const result = book.range("A1:B5").follow("RemoveDuplicates", [0], true);
    expect([result.get("Removed"), result.get("UniqueRemaining")]).toEqual([2, 2]);
    expect(book.values("A1:C5")).toEqual([
      ["Name", "Size", ""],
      ["tea", 1, "a"],
      ["milk", 1, "b"],
      ["", "", "c"],
      ["", "", "d"],
    ]);
  });

  it("compares all the columns that are named", () => {
    const result = withRepeats().range("A2:B5").follow("RemoveDuplicates", [0, 1], false);
    expect([result.get("Removed"), result.get("UniqueRemaining")]).toEqual([1, 3]);
  });

  it("makes a table shorter", () => {
    const book = withRepeats();
    const table = book.sheet().to("Tables").follow("Add", "A1:B5", true);
    table.follow("GetRange").call("RemoveDuplicates", [0], true);
    expect(table.follow("GetRange").get("Address")).toBe("Sheet1!A1:B3");
  });

  it.each([[[]], [[2]], [[-1]], [["Name"]]])("refuses the columns %j", (columns) => {
    expect(codeOf(() => withRepeats().range("A1:B5").call("RemoveDuplicates", columns, true))).toBe(
      "InvalidArgument",
    );
  });
});
