import { codeOf, ScriptedWorkbook } from "../../support/script";

function withRows() {
  const book = new ScriptedWorkbook();
  book.write("A1:C5", [
    ["Maker", "Units", "Double"],
    ["suzuki", 3, "=B2*2"],
    ["Honda", 1, "=B3*2"],
    ["", 2, "=B4*2"],
    ["BMW", 2, "=B5*2"],
  ]);
  return book;
}

describe("Range.sort", () => {
  it("moves rows with their formulas, empty cells last", () => {
    const book = withRows();
    book
      .range("A1:C5")
      .to("Sort")
      .call("Apply", [{ key: 0, ascending: true }], false, true);
    expect(book.range("A1:C5").get("Formulas")).toEqual([
      ["Maker", "Units", "Double"],
      ["BMW", 2, "=B2*2"],
      ["Honda", 1, "=B3*2"],
      ["suzuki", 3, "=B4*2"],
      ["", 2, "=B5*2"],
    ]);
    expect(book.values("C2:C5")).toEqual([[4], [2], [6], [4]]);
    book
      .range("A1:C5")
      .to("Sort")
      .call("Apply", [{ key: 0, ascending: false }], false, true);
    expect(book.values("A2:A5")).toEqual([["suzuki"], ["Honda"], ["BMW"], [""]]);
  });

  it("sorts by several conditions, equals in the order in which they were", () => {
    const book = withRows();
    book
      .range("A2:C5")
      .to("Sort")
      .call("Apply", [{ key: 1 }, { key: 0, ascending: false }]);
    expect(book.values("A2:B5")).toEqual([
      ["Honda", 1],
      ["BMW", 2],
      ["", 2],
      ["suzuki", 3],
    ]);
  });

  it("puts numbers before text, text before false and true, errors after them", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A7", [["=1/0"], [true], ["b"], [false], ["A"], ["'10"], [9]]);
    book
      .range("A1:A7")
      .to("Sort")
      .call("Apply", [{ key: 0 }]);
    expect(book.values("A1:A7")).toEqual([[9], ["10"], ["A"], ["b"], [false], [true], ["#DIV/0!"]]);
    book
      .range("A1:A7")
      .to("Sort")
      .call("Apply", [{ key: 0, ascending: false, dataOption: "TextAsNumber" }]);
    expect(book.values("A1:A7")).toEqual([["#DIV/0!"], [true], [false], ["b"], ["A"], ["10"], [9]]);
  });

  it("minds case when it is told to", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A3", [["B"], ["b"], ["a"]]);
    book
      .range("A1:A3")
      .to("Sort")
      .call("Apply", [{ key: 0 }], true);
    expect(book.values("A1:A3")).toEqual([["a"], ["b"], ["B"]]);
  });

  it("sorts columns", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:D2", [
      ["name", "c", "a", "b"],
      ["n", 3, 1, 2],
    ]);
    book
      .range("A1:D2")
      .to("Sort")
      .call("Apply", [{ key: 1 }], false, true, "Columns");
    expect(book.values("A1:D2")).toEqual([
      ["name", "a", "b", "c"],
      ["n", 1, 2, 3],
    ]);
    expect(book.events).toContainEqual({
      type: "linesSorted",
      sheetId: book.area("A1").sheetId,
      dimension: "columns",
      areas: [book.area("B1:D2")],
      source: "script",
    });
  });

  it("sorts by colour, and takes fills and number formats along", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A3", [[1], [2], [3]]);
    book.range("A3").to("Format/Fill").set("Color", "#FF0000");
    book.range("A3").set("NumberFormat", [["0.00"]]);
    book
      .range("A1:A3")
      .to("Sort")
      .call("Apply", [{ key: 0, sortOn: "CellColor", color: "red", ascending: true }]);
    expect(book.range("A1:A3").get("Text")).toEqual([["3.00"], ["1"], ["2"]]);
    expect(book.range("A1").to("Format/Fill").get("Color")).toBe("#FF0000");
    expect(book.range("A3").to("Format/Fill").get("Color")).toBe("#FFFFFF");
  });

  it("leaves hidden rows where they are", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A4", [[4], [3], [2], [1]]);
    book.range("A2").set("RowHidden", true);
    book
      .range("A:A")
      .to("Sort")
      .call("Apply", [{ key: 0 }]);
    expect(book.values("A1:A4")).toEqual([[1], [3], [2], [4]]);
  });

  it("is undone in one step", () => {
    const book = withRows();
    book
      .range("A1:C5")
      .to("Sort")
      .call("Apply", [{ key: 1 }], false, true);
    book.engine.undo();
    expect(book.values("A2:A5")).toEqual([["suzuki"], ["Honda"], [""], ["BMW"]]);
  });

  it.each<[string, unknown[], string]>([
    ["no condition", [], "InvalidArgument"],
    ["a column beyond the range", [{ key: 3 }], "InvalidArgument"],
    ["a condition without a column", [{ ascending: true }], "InvalidArgument"],
    ["an unknown kind", [{ key: 0, sortOn: "Smell" }], "InvalidArgument"],
    ["a colour that is not given", [{ key: 0, sortOn: "FontColor" }], "InvalidArgument"],
    ["icons", [{ key: 0, sortOn: "Icon" }], "NotImplemented"],
  ])("refuses %s", (_, fields, code) => {
    const book = withRows();
    expect(codeOf(() => book.range("A1:C5").to("Sort").call("Apply", fields))).toBe(code);
  });

  it("refuses a spilled array and a protected sheet", () => {
    const book = withRows();
    book.write("E1", [["=SEQUENCE(3)"]]);
    const sort = book.range("E1:E3").to("Sort");
    expect(codeOf(() => sort.call("Apply", [{ key: 0, ascending: false }]))).toBe("InvalidOperation");
    book.sheet().to("Protection").call("Protect");
    expect(codeOf(() => sort.call("Apply", [{ key: 0 }]))).toBe("AccessDenied");
  });
});

describe("Table.sort", () => {
  it("sorts the body, remembers how, and does it again", () => {
    const book = withRows();
    const table = book.sheet().to("Tables").follow("Add", "A1:C5", true);
    const sort = table.to("Sort");
    expect([sort.get("Fields"), sort.get("MatchCase"), sort.get("Method")]).toEqual([[], false, "PinYin"]);
    sort.call("Apply", [{ key: 1, ascending: false }]);
    expect(book.values("A2:A5")).toEqual([["suzuki"], [""], ["BMW"], ["Honda"]]);
    expect(sort.get("Fields")).toEqual([
      { key: 1, sortOn: "Value", ascending: false, color: "", dataOption: "Normal" },
    ]);
    book.write("B5", [[9]]);
    sort.call("Reapply");
    expect(book.values("A2:A3")).toEqual([["Honda"], ["suzuki"]]);
    sort.call("Clear");
    expect(sort.get("Fields")).toEqual([]);
    expect(book.values("A2:A3")).toEqual([["Honda"], ["suzuki"]]);
    expect(codeOf(() => sort.call("Apply", [{ key: 3 }]))).toBe("InvalidArgument");
  });
});
