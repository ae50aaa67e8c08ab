import { codeOf, ScriptedWorkbook } from "../../support/script";

function book(): ScriptedWorkbook {
  const made = new ScriptedWorkbook();
  made.write("A1:B2", [
    [1, "=A1+A5"],
    [2, "=SUM( A1:A2 )"],
  ]);
  made.write("A5", [[10]]);
  made.write("D1:D3", [["=A1"], ["=SUM(A1:A2)"], ["=F9"]]);
  made.range("A1").to("Format/Fill").set("Color", "#FF0000");
  return made;
}

describe("Range.moveTo", () => {
  it("moves contents and looks; references to the cells follow, those of the cells stay", () => {
    const made = book();
    made.range("A1:B2").call("MoveTo", "F8");
    expect(made.values("A1:B2")).toEqual([
      ["", ""],
      ["", ""],
    ]);
    expect(made.range("F8:G9").get("Formulas")).toEqual([
      [1, "=F8+A5"],
      [2, "=SUM(F8:F9)"],
    ]);
    expect(made.range("F8").to("Format/Fill").get("Color")).toBe("#FF0000");
    expect(made.range("A1").to("Format/Fill").get("Color")).toBe("#FFFFFF");
    expect(made.range("D1:D3").get("Formulas")).toEqual([["=F8"], ["=SUM(F8:F9)"], ["=#REF!"]]);
  });

  it("moves to a place that shares cells with the old one", () => {
    const made = new ScriptedWorkbook();
    made.write("A1:A3", [[1], [2], [3]]);
    made.range("A1:A3").call("MoveTo", made.range("A2"));
    expect(made.values("A1:A4")).toEqual([[""], [1], [2], [3]]);
  });

  it("moves to another sheet", () => {
    const made = book();
    made.workbook.to("Worksheets").call("Add", "Second");
    made.range("A1:B2").call("MoveTo", "Second!B3");
    const there = made.sheet("Second").follow("GetRange", "B3:C4");
    expect(there.get("Formulas")).toEqual([
      [1, "=B3+Sheet1!A5"],
      [2, "=SUM(B3:B4)"],
    ]);
    expect(there.get("Values")).toEqual([
      [1, 11],
      [2, 3],
    ]);
    expect(made.range("D1:D2").get("Formulas")).toEqual([["=Second!B3"], ["=SUM(Second!B3:B4)"]]);
    expect(made.values("A1:A2")).toEqual([[""], [""]]);
    expect(made.sheet("Second").follow("GetRange", "B3").to("Format/Fill").get("Color")).toBe("#FF0000");
  });

  it("moves merged areas and whole tables, which keep their names", () => {
    const made = new ScriptedWorkbook();
    made.write("A1:B2", [
      ["x", "y"],
      [1, 2],
    ]);
    const table = made.sheet().to("Tables").follow("Add", "A1:B2", true);
    made.range("A4:B4").call("Merge");
    made.range("A1:B4").call("MoveTo", "D1");
    expect(table.follow("GetRange").get("Address")).toBe("Sheet1!D1:E2");
    expect(table.get("Name")).toBe("Table1");
    expect(made.range("A1:F9").follow("GetMergedAreasOrNullObject").get("Address")).toBe("Sheet1!D4:E4");
  });

  it("refuses to tear merged areas, to part a table from its headers, and to leave the sheet", () => {
    const made = book();
    made.range("A5:B5").call("Merge");
    made.sheet().to("Tables").call("Add", "H1:I3", true);
    expect(codeOf(() => made.range("A5").call("MoveTo", "A8"))).toBe("InvalidOperation");
    expect(codeOf(() => made.range("D1").call("MoveTo", "B5"))).toBe("InvalidOperation");
    expect(codeOf(() => made.range("H1:H2").call("MoveTo", "K1"))).toBe("InvalidOperation");
    expect(codeOf(() => made.range("A1:B2").call("MoveTo", "XFD1"))).toBe("InvalidArgument");
    made.sheet().to("Protection").call("Protect");
    expect(codeOf(() => made.range("A1").call("MoveTo", "K1"))).toBe("AccessDenied");
  });

  it("is undone in one step", () => {
    const made = book();
    made.range("A1:B2").call("MoveTo", "F8");
    made.engine.undo();
    expect(made.values("A1:B2")).toEqual([
      [1, 11],
      [2, 3],
    ]);
    expect(made.range("D1:D3").get("Formulas")).toEqual([["=A1"], ["=SUM(A1:A2)"], ["=F9"]]);
  });
});
