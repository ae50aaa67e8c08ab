import { TestWorkbook } from "../../support/testWorkbook";

describe("cells", () => {
  it("gives a number, its text and its format", () => {
    const book = new TestWorkbook();
    book.write("A1", [[43266]]);
    book.engine.cells.writeNumberFormats(book.area("A1"), [["#,##0"]]);
    expect(book.read("A1")).toEqual({
      value: 43266,
      text: "43,266",
      formula: 43266,
      error: null,
      message: null,
      numberFormat: "#,##0",
    });
  });

  it("keeps a formula as typed", () => {
    const book = new TestWorkbook();
    book.write("A1:A2", [[1], [2]]);
    book.write("B1", [["=SUM( A1,  A2 )"]]);
    expect(book.read("B1")).toMatchObject({ value: 3, formula: "=SUM( A1,  A2 )" });
  });

  it("keeps a formula as typed through a change of format", () => {
    const book = new TestWorkbook();
    book.write("B1", [["=1 + 2"]]);
    book.engine.cells.setFormat(book.area("B1"), { bold: true });
    expect(book.read("B1").formula).toBe("=1 + 2");
    expect(book.engine.cells.format(book.area("B1")).bold).toBe(true);
  });

  it.each([
    ["+B1", 5, "=+B1"],
    ["-B1*2", -10, "=-B1*2"],
    ["-5", -5, -5],
    ["+5", 5, 5],
    ["+5%", 0.05, 0.05],
    ["-nothing", "#NAME?", "=-nothing"],
    ["-", "-", "-"],
    ["- a point", "- a point", "- a point"],
    ["+81 3-1234-5678", "+81 3-1234-5678", "+81 3-1234-5678"],
    ["'-B1", "-B1", "-B1"],
  ])("reads %s as typed", (typed, value, formula) => {
    const book = new TestWorkbook();
    book.write("A1:B1", [[typed, 5]]);
    expect(book.read("A1")).toMatchObject({ value, formula });
  });

  it("keeps text with a sign in cells with the text format", () => {
    const book = new TestWorkbook();
    book.engine.cells.writeNumberFormats(book.area("A1"), [["@"]]);
    book.write("A1", [["-B1"]]);
    expect(book.read("A1")).toMatchObject({ value: "-B1", formula: "-B1" });
  });

  it("leaves a cell that is written with null", () => {
    const book = new TestWorkbook();
    book.write("A1:B1", [["kept", 1]]);
    book.write("A1:B1", [[null, 2]]);
    expect(book.values("A1:B1")).toEqual([["kept", 2]]);
  });

  it("reads doubled quotes and backslashes in text", () => {
    const book = new TestWorkbook();
    book.write("A1:A2", [['="say ""yes"""'], ['="a\\b"']]);
    expect(book.values("A1:A2")).toEqual([['say "yes"'], ["a\\b"]]);
    expect(book.read("A1").formula).toBe('="say ""yes"""');
  });

  it("evaluates array constants over rows and columns", () => {
    const book = new TestWorkbook();
    book.write("A1", [["={1,2;3,4}"]]);
    expect(book.values("A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(book.engine.cells.spillArea(book.at("A1"))).toEqual(book.area("A1:B2"));
    expect(book.engine.cells.spillParent(book.at("B2"))).toEqual(book.at("A1"));
    expect(book.engine.cells.spillParent(book.at("A1"))).toBeNull();
  });

  it("follows a spill with A1#", () => {
    const book = new TestWorkbook();
    book.write("A1", [["={1;2;3}"]]);
    book.write("C1", [["=SUM(A1#)"]]);
    expect(book.value("C1")).toBe(6);
  });

  it("grows the sheet for cells beyond it", () => {
    const book = new TestWorkbook();
    book.write("ZZ5000", [["far"]]);
    expect(book.value("ZZ5000")).toBe("far");
    expect(book.value("XFD1048576")).toBe("");
  });

  it("shows error values with Excel's codes", () => {
    const book = new TestWorkbook();
    book.write("A1:A4", [["=1/0"], ["=NOSUCH(1)"], ["=nosuchname"], ["=#N/A"]]);
    expect(book.values("A1:A4")).toEqual([["#DIV/0!"], ["#NAME?"], ["#NAME?"], ["#N/A"]]);
  });

  it("keeps text in a cell with the text format", () => {
    const book = new TestWorkbook();
    book.engine.cells.writeNumberFormats(book.area("A1"), [["@"]]);
    book.write("A1", [["=1+1"]]);
    expect(book.read("A1")).toMatchObject({ value: "=1+1", error: null });
  });

  it("takes a leading apostrophe for a mark in a cell with the text format too", () => {
    const book = new TestWorkbook();
    book.engine.cells.writeNumberFormats(book.area("A1:A2"), [["@"], ["@"]]);
    book.write("A1:A2", [["'007"], ["'=1+1"]]);
    expect(book.values("A1:A2")).toEqual([["007"], ["=1+1"]]);
  });

  it("leaves numbers and formulas what they are when they get the text format", () => {
    const book = new TestWorkbook();
    book.write("A1:A3", [[5], ["=A1*2"], [true]]);
    book.engine.cells.writeNumberFormats(book.area("A1:A3"), [["@"], ["@"], ["@"]]);
    expect(book.values("A1:A3")).toEqual([[5], [10], [true]]);
    expect(book.engine.cells.numberFormats(book.area("A1:A3"))).toEqual([["@"], ["@"], ["@"]]);
    book.write("A1", [["007"]]);
    expect(book.read("A1")).toMatchObject({ value: "007", numberFormat: "@" });
  });

  it("leaves text what it is when it gets the text format, or loses it", () => {
    const book = new TestWorkbook();
    book.write("A1", [["'007"]]);
    const changeTo = (code: string) => book.engine.cells.writeNumberFormats(book.area("A1"), [[code]]);
    changeTo("@");
    expect(book.read("A1")).toMatchObject({ value: "007", text: "007", numberFormat: "@" });
    changeTo("0.00");
    expect(book.read("A1")).toMatchObject({ value: "007", numberFormat: "0.00" });
    changeTo("@");
    book.engine.cells.clear(book.area("A1"), "formats");
    expect(book.read("A1")).toMatchObject({ value: "007", numberFormat: "General" });
  });

  it.each([
    "#NULL!",
    "#DIV/0!",
    "#VALUE!",
    "#REF!",
    "#NAME?",
    "#NUM!",
    "#N/A",
    "#SPILL!",
    "#CALC!",
    "#GETTING_DATA",
    "#UNKNOWN!",
  ])("reads %s in a formula", (code) => {
    const book = new TestWorkbook();
    book.write("A1:A3", [[`=${code}`], ["=ISERROR(A1)"], [`=IF(TRUE,${code},B1)`]]);
    expect(book.values("A1:A3")).toEqual([[code], [true], [code]]);
    book.engine.cells.insertColumns(book.at("B1").sheetId, 1, 1);
    expect(book.read("A3").formula).toBe(`=IF(TRUE,${code},C1)`);
  });

  it("takes a leading apostrophe as a mark of text", () => {
    const book = new TestWorkbook();
    book.write("A1:A2", [["'=1+1"], ["'007"]]);
    expect(book.values("A1:A2")).toEqual([["=1+1"], ["007"]]);
  });

  it("keeps Excel's code of a format that the grid cannot draw", () => {
    const book = new TestWorkbook();
    book.write("A1", [[-5]]);
    book.engine.cells.writeNumberFormats(book.area("A1"), [["#,##0_);[Red](#,##0)"]]);
    expect(book.read("A1")).toMatchObject({ numberFormat: "#,##0_);[Red](#,##0)", text: "(5)" });
  });

  it("undoes one write as one step", () => {
    const book = new TestWorkbook();
    book.write("A1:B2", [
      [1, 2],
      [3, "=A2*2"],
    ]);
    book.engine.undo();
    expect(book.engine.cells.usedArea(book.area("A1").sheetId, false)).toBeNull();
    book.engine.redo();
    expect(book.value("B2")).toBe(6);
  });

  it("carries out the writes of a batch together, and before anything is read", () => {
    const book = new TestWorkbook();
    const seen = book.engine.batch(() => {
      book.write("A1", [[1]]);
      book.write("A2", [["=A1+1"]]);
      const between = book.value("A2");
      book.write("A3", [["=A2+1"]]);
      return between;
    });
    expect(seen).toBe(2);
    expect(book.value("A3")).toBe(3);
    book.engine.undo();
    expect(book.values("A1:A3")).toEqual([[""], [""], [""]]);
  });

  it("tells where contents changed and by whom", () => {
    const book = new TestWorkbook();
    book.write("B2:C3", [
      [1, 2],
      [3, 4],
    ]);
    book.enter("A1", "typed");
    expect(book.events.filter((event) => event.type === "cellsChanged")).toEqual([
      { type: "cellsChanged", areas: [book.area("B2:C3")], source: "script", before: null },
      {
        type: "cellsChanged",
        areas: [book.area("A1")],
        source: "user",
        before: { value: "", isError: false },
      },
    ]);
  });

  it("gives the used area with and without mere formats", () => {
    const book = new TestWorkbook();
    book.write("B2", [[1]]);
    book.engine.cells.setFormat(book.area("D5"), { fillColor: "#FFFF00" });
    const { sheetId } = book.area("A1");
    expect(book.engine.cells.usedArea(sheetId, true)).toEqual(book.area("B2"));
    expect(book.engine.cells.usedArea(sheetId, false)).toEqual(book.area("B2:D5"));
  });

  it("moves references when rows are inserted and deleted", () => {
    const book = new TestWorkbook();
    const { sheetId } = book.area("A1");
    book.write("A1:A2", [[5], ["=A1 + 1"]]);
    book.engine.cells.insertRows(sheetId, 0, 2);
    expect(book.read("A4")).toMatchObject({ value: 6, formula: "=A3+1" });
    book.engine.cells.deleteRows(sheetId, 0, 2);
    expect(book.read("A2")).toMatchObject({ value: 6, formula: "=A1 + 1" });
  });

  it("keeps a code that the grid cannot read when cells are copied, and through undo", () => {
    const book = new TestWorkbook();
    const code = "[$-411]ggge年m月d日";
    book.write("A1", [[45000]]);
    book.engine.cells.writeNumberFormats(book.area("A1"), [[code]]);
    expect(book.read("A1")).toMatchObject({ numberFormat: code, text: "令和5年3月15日", value: 45000 });
    book.engine.cells.writeNumberFormats(book.area("A1"), [["0"]]);
    expect(book.read("A1")).toMatchObject({ numberFormat: "0", text: "45000" });
    book.engine.undo();
    expect(book.read("A1")).toMatchObject({ numberFormat: code, text: "令和5年3月15日" });
    book.engine.cells.setFormat(book.area("A1"), { bold: true });
    book.engine.cells.insertRows(book.area("A1").sheetId, 0, 1);
    expect(book.read("A2")).toMatchObject({ numberFormat: code, text: "令和5年3月15日" });
  });

  it("shows numbers without a format as General does", () => {
    const book = new TestWorkbook();
    book.write("A1:A3", [["=0.1+0.2"], [1234567890123], ["=2/3"]]);
    expect(book.engine.cells.texts(book.area("A1:A3"))).toEqual([["0.3"], ["1.23457E+12"], ["0.666666667"]]);
  });
});
