import { codeOf, ScriptedWorkbook } from "../../support/script";

function grid(): ScriptedWorkbook {
  const book = new ScriptedWorkbook();
  book.write("A1:C3", [
    ["a1", "b1", "c1"],
    ["a2", "b2", "c2"],
    ["a3", "b3", "c3"],
  ]);
  return book;
}

describe("Range.insert", () => {
  it("moves cells below down and gives the blank ones", () => {
    const book = grid();
    expect(book.range("B2").follow("Insert", "Down").get("Address")).toBe("Sheet1!B2");
    expect(book.values("A1:C4")).toEqual([
      ["a1", "b1", "c1"],
      ["a2", "", "c2"],
      ["a3", "b2", "c3"],
      ["", "b3", ""],
    ]);
  });

  it("moves cells beside right", () => {
    const book = grid();
    book.range("A1:B2").call("Insert", "Right");
    expect(book.values("A1:E3")).toEqual([
      ["", "", "a1", "b1", "c1"],
      ["", "", "a2", "b2", "c2"],
      ["a3", "b3", "c3", "", ""],
    ]);
  });

  it("lets formulas follow, those that move and those that stay", () => {
    const book = grid();
    book.write("E1:E3", [["=B3"], ["=SUM( B1:B3 )"], ["=A2&$B$2"]]);
    book.write("B5", [["=B3&A1"]]);
    book.range("B2").call("Insert", "Down");
    expect(book.range("E1:E3").get("Formulas")).toEqual([["=B4"], ["=SUM(B1:B4)"], ["=A2&$B$3"]]);
    expect(book.range("B6").get("Formulas")).toEqual([["=B4&A1"]]);
    expect(book.value("B6")).toBe("b3a1");
  });

  it("gives the new cells the look of those above, and keeps looks and borders of the moved ones", () => {
    const book = grid();
    book.range("B1").to("Format/Font").set("Bold", true);
    book.range("B2").to("Format/Fill").set("Color", "#FF0000");
    book.range("B2").set("NumberFormat", "0.00");
    book.range("B2").call("Insert", "Down");
    expect(book.range("B2").to("Format/Font").get("Bold")).toBe(true);
    expect(book.range("B2").to("Format/Fill").get("Color")).toBe("#FFFFFF");
    expect(book.range("B3").to("Format/Fill").get("Color")).toBe("#FF0000");
    expect(book.range("B3").get("NumberFormat")).toEqual([["0.00"]]);
  });

  it("moves merged areas and tables that lie in its columns as a whole", () => {
    const book = grid();
    book.range("B2:C3").call("Merge");
    const table = book.sheet().to("Tables").follow("Add", "B6:C8", true);
    book.range("B1:C1").call("Insert", "Down");
    expect(book.range("A1:F9").follow("GetMergedAreasOrNullObject").get("Address")).toBe("Sheet1!B3:C4");
    expect(table.follow("GetRange").get("Address")).toBe("Sheet1!B7:C9");
    expect(table.get("Name")).toBe("Table1");
  });

  it("refuses to tear merged areas and tables, and changes nothing", () => {
    const book = grid();
    book.range("B2:C2").call("Merge");
    book.sheet().to("Tables").call("Add", "E1:F4", true);
    expect(codeOf(() => book.range("B1").call("Insert", "Down"))).toBe("InsertDeleteConflict");
    expect(codeOf(() => book.range("C2").call("Insert", "Right"))).toBe("InsertDeleteConflict");
    expect(codeOf(() => book.range("A3").call("Insert", "Right"))).toBe("InsertDeleteConflict");
    expect(codeOf(() => book.range("E2").call("Insert", "Down"))).toBe("InsertDeleteConflict");
    expect(book.value("B1")).toBe("b1");
  });

  it("lets a table grow by rows over its whole width", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:B3", [
      ["h", "i"],
      [1, 2],
      [3, 4],
    ]);
    const table = book.sheet().to("Tables").follow("Add", "A1:B3", true);
    book.range("A3:B3").call("Insert", "Down");
    expect(table.follow("GetRange").get("Address")).toBe("Sheet1!A1:B4");
    expect(book.values("A2:B4")).toEqual([
      [1, 2],
      ["", ""],
      [3, 4],
    ]);
  });

  it("refuses to push values off the sheet, and a protected sheet", () => {
    const book = grid();
    expect(codeOf(() => book.range("1:1").call("Insert", "Right"))).toBe("NonBlankCellOffSheet");
    expect(codeOf(() => book.range("B:B").call("Insert", "Down"))).toBe("NonBlankCellOffSheet");
    book.sheet().to("Protection").call("Protect");
    expect(codeOf(() => book.range("A1").call("Insert", "Down"))).toBe("AccessDenied");
  });

  it("is undone in one step and done again", () => {
    const book = grid();
    book.enter("E1", "=B3");
    book.range("B2").call("Insert", "Down");
    book.engine.undo();
    expect(book.values("B1:B4")).toEqual([["b1"], ["b2"], ["b3"], [""]]);
    expect(book.range("E1").get("Formulas")).toEqual([["=B3"]]);
    book.engine.redo();
    expect(book.values("B1:B4")).toEqual([["b1"], [""], ["b2"], ["b3"]]);
    expect(book.value("E1")).toBe("b3");
  });

  it("is told as inserted cells", () => {
    const book = grid();
    book.events.length = 0;
    book.range("B2").call("Insert", "Down");
    expect(book.events).toContainEqual({
      type: "cellsShifted",
      kind: "CellInserted",
      area: book.area("B2"),
      source: "script",
      direction: "Down",
    });
    expect(book.events.map(({ type }) => type)).not.toContain("cellsChanged");
  });
});

describe("Range.delete", () => {
  it("moves cells below up", () => {
    const book = grid();
    book.range("B1:B2").call("Delete", "Up");
    expect(book.values("A1:C3")).toEqual([
      ["a1", "b3", "c1"],
      ["a2", "", "c2"],
      ["a3", "", "c3"],
    ]);
  });

  it("moves cells beside left", () => {
    const book = grid();
    book.range("A2").call("Delete", "Left");
    expect(book.values("A2:C2")).toEqual([["b2", "c2", ""]]);
  });

  it("makes references to what is gone #REF!, and shrinks those around it", () => {
    const book = grid();
    book.write("E1:E3", [["=B2"], ["=COUNTA(B1:B3)"], ["=B3"]]);
    book.range("B2").call("Delete", "Up");
    expect(book.range("E1:E3").get("Formulas")).toEqual([["=#REF!"], ["=COUNTA(B1:B2)"], ["=B2"]]);
    expect(book.values("E1:E3")).toEqual([["#REF!"], [2], ["b3"]]);
  });

  it("lets names and charts follow", () => {
    const book = grid();
    book.workbook.to("Names").call("Add", "Here", "=Sheet1!$B$3");
    book.range("B1").call("Delete", "Up");
    expect(book.workbook.to("Names").item("Here").get("Formula")).toBe("=Sheet1!$B$2");
  });

  it("deletes tables and merged areas as a whole, and refuses to tear them", () => {
    const book = grid();
    book.range("A2:A3").call("Merge");
    book.sheet().to("Tables").call("Add", "E1:F3", true);
    expect(codeOf(() => book.range("A3").call("Delete", "Up"))).toBe("InsertDeleteConflict");
    expect(codeOf(() => book.range("E2:E3").call("Delete", "Up"))).toBe("InsertDeleteConflict");
    book.range("E1:F3").call("Delete", "Up");
    expect(book.workbook.to("Tables").items()).toHaveLength(0);
    book.range("A2:A3").call("Delete", "Up");
    expect(book.range("A1:F9").follow("GetMergedAreasOrNullObject").isNull).toBe(true);
  });

  it("takes rows out of a table over its whole width", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:B4", [
      ["h", "i"],
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    const table = book.sheet().to("Tables").follow("Add", "A1:B4", true);
    book.range("A2:B2").call("Delete", "Up");
    expect(table.follow("GetRange").get("Address")).toBe("Sheet1!A1:B3");
    expect(book.values("A2:B4")).toEqual([
      [3, 4],
      [5, 6],
      ["", ""],
    ]);
  });
});
