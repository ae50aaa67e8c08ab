import { codeOf, ScriptedWorkbook } from "../../support/script";

describe("hidden rows and columns", () => {
  it("are all, none or some of a range's", () => {
    const book = new ScriptedWorkbook();
    book.range("2:3").set("RowHidden", true);
    expect(["A2:A3", "A1", "A1:A2"].map((at) => book.range(at).get("RowHidden"))).toEqual([
      true,
      false,
      null,
    ]);
    expect(["A2:C3", "A1", "A1:A2"].map((at) => book.range(at).get("Hidden"))).toEqual([true, false, null]);
    book.range("2:2").set("RowHidden", false);
    expect(book.range("A2:A3").get("RowHidden")).toBeNull();
  });

  it("are drawn hidden by the grid and undone in one step", () => {
    const book = new ScriptedWorkbook();
    book.engine.batch(() => {
      book.range("B:C").set("ColumnHidden", true);
      book.range("A1").set("Values", [["x"]]);
    });
    expect(book.range("A1:C1").get("ColumnHidden")).toBeNull();
    book.engine.undo();
    expect(book.range("A1:C1").get("ColumnHidden")).toBe(false);
    expect(book.value("A1")).toBe("");
  });

  it("follow inserted rows", () => {
    const book = new ScriptedWorkbook();
    book.range("A2").set("RowHidden", true);
    book.range("1:1").call("Insert", "Down");
    expect(["A2", "A3"].map((at) => book.range(at).get("RowHidden"))).toEqual([false, true]);
  });

  it("take nothing but true and false, and not on a protected sheet", () => {
    const book = new ScriptedWorkbook();
    expect(codeOf(() => book.range("A1").set("RowHidden", "yes"))).toBe("InvalidArgument");
    book.sheet().to("Protection").call("Protect");
    expect(codeOf(() => book.range("A1").set("RowHidden", true))).toBe("AccessDenied");
  });
});

describe("outlines", () => {
  it("close and open", () => {
    const book = new ScriptedWorkbook();
    book.range("2:4").call("Group", "ByRows");
    book.range("A3").call("HideGroupDetails", "ByRows");
    expect(book.range("A2:A4").get("RowHidden")).toBe(true);
    book.range("A3").call("ShowGroupDetails", "ByRows");
    expect(book.range("A2:A4").get("RowHidden")).toBe(false);
  });

  it("refuse columns of whole rows, and what is in no group", () => {
    const book = new ScriptedWorkbook();
    expect(codeOf(() => book.range("2:4").call("Group", "ByColumns"))).toBe("InvalidArgument");
    expect(codeOf(() => book.range("B:C").call("Ungroup", "ByRows"))).toBe("InvalidArgument");
    expect(codeOf(() => book.range("B2").call("Ungroup", "ByRows"))).toBe("InvalidOperation");
    expect(codeOf(() => book.range("B2").call("HideGroupDetails", "ByColumns"))).toBe("InvalidOperation");
  });

  it("lose a level where they have one, in a range that reaches beyond them", () => {
    const book = new ScriptedWorkbook();
    for (const rows of ["4:9", "4:5", "7:8"]) book.range(rows).call("Group", "ByRows");
    const { sheetId } = book.area("A1");
    const levels = (): number[] =>
      [2, 3, 4, 5, 6, 7, 8, 9].map((row) => book.engine.headers.outlineLevel(sheetId, "rows", row));
    expect(levels()).toEqual([0, 2, 2, 1, 2, 2, 1, 0]);
    book.range("A1:R10").call("Ungroup", "ByRows");
    expect(levels()).toEqual([0, 1, 1, 0, 1, 1, 0, 0]);
    book.range("A1:R10").call("Ungroup", "ByRows");
    expect(levels()).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("are shown down to a level, rows and columns apart", () => {
    const book = new ScriptedWorkbook();
    for (const rows of ["4:9", "4:5"]) book.range(rows).call("Group", "ByRows");
    book.range("C:D").call("Group", "ByColumns");
    const hidden = (): unknown[] =>
      ["A4:A5", "A6:A9", "C1:D1"].map((at) =>
        book.range(at).get(at === "C1:D1" ? "ColumnHidden" : "RowHidden"),
      );
    book.sheet().call("ShowOutlineLevels", 2, 0);
    expect(hidden()).toEqual([true, false, false]);
    book.sheet().call("ShowOutlineLevels", 1, 1);
    expect(hidden()).toEqual([true, true, true]);
    book.sheet().call("ShowOutlineLevels", 8, 8);
    expect(hidden()).toEqual([false, false, false]);
    expect(codeOf(() => book.sheet().call("ShowOutlineLevels", 9, 1))).toBe("InvalidArgument");
  });

  it("have levels", () => {
    const book = new ScriptedWorkbook();
    book.range("B:E").call("Group", "ByColumns");
    book.range("C:D").call("Group", "ByColumns");
    const { sheetId } = book.area("A1");
    const level = (column: number) => book.engine.headers.outlineLevel(sheetId, "columns", column);
    expect([0, 1, 2, 3, 4, 5].map(level)).toEqual([0, 1, 2, 2, 1, 0]);
    book.range("B:E").call("Ungroup", "ByColumns");
    expect([0, 1, 2, 3, 4, 5].map(level)).toEqual([0, 0, 1, 1, 0, 0]);
  });
});

describe("Range.formulasR1C1", () => {
  it("gives and takes formulas relative to their cells", () => {
    const book = new ScriptedWorkbook();
    book.range("A1:A2").set("Values", [[1], [2]]);
    book.range("B1:B2").set("FormulasR1C1", "=RC[-1]*10");
    expect(book.range("B1:B2").get("Formulas")).toEqual([["=A1*10"], ["=A2*10"]]);
    expect(book.range("A1:B2").get("FormulasR1C1")).toEqual([
      [1, "=RC[-1]*10"],
      [2, "=RC[-1]*10"],
    ]);
    expect(codeOf(() => book.range("B1").set("FormulasR1C1", "=SUM("))).toBe("InvalidArgument");
  });
});

describe("rows hidden after a sheet with SUBTOTAL is deleted", () => {
  it("are hidden all the same", () => {
    const book = new ScriptedWorkbook();
    book.engine.sheets.add("Totals");
    book.write("Totals!A1", [["=SUBTOTAL(9,B1:B2)"]]);
    book.sheet("Totals").call("Delete");
    book.range("2:2").set("RowHidden", true);
    expect(book.range("2:2").get("RowHidden")).toBe(true);
  });
});
