import { codeOf, ScriptedWorkbook } from "../../support/script";

describe("properties of many cells", () => {
  it("are read cell by cell", () => {
    const book = new ScriptedWorkbook();
    book.range("B1").to("Format/Fill").set("Color", "#FF0000");
    book.range("A2").to("Format/Font").set("Bold", true);
    const read = book.range("A1:B2").call("GetCellProperties", {
      address: true,
      style: false,
      format: { fill: { color: true }, font: { bold: true } },
    });
    const cell = (address: string, color: string, bold: boolean) => ({
      address: `Sheet1!${address}`,
      format: { fill: { color }, font: { bold } },
    });
    expect(read).toEqual([
      [cell("A1", "#FFFFFF", false), cell("B1", "#FF0000", false)],
      [cell("A2", "#FFFFFF", true), cell("B2", "#FFFFFF", false)],
    ]);
  });

  it("are set cell by cell; an empty object leaves a cell", () => {
    const book = new ScriptedWorkbook();
    book.range("A1:B1").call("SetCellProperties", [
      [
        {
          format: {
            fill: { color: "blue" },
            borders: { bottom: { style: "Double", color: "#00B050" }, diagonalUp: { weight: "Medium" } },
            protection: { locked: false },
            indentLevel: 2,
          },
          hyperlink: { address: "https://example.com/", textToDisplay: "x" },
        },
        {},
      ],
    ]);
    const options = {
      hyperlink: true,
      format: { borders: { style: true }, protection: true, indentLevel: true },
    };
    expect(book.range("A1").call("GetCellProperties", options)).toEqual([
      [
        {
          hyperlink: { address: "https://example.com/", textToDisplay: "x" },
          format: {
            borders: {
              bottom: { style: "Double" },
              diagonalDown: { style: "None" },
              diagonalUp: { style: "Continuous" },
              horizontal: { style: "None" },
              left: { style: "None" },
              right: { style: "None" },
              top: { style: "None" },
              vertical: { style: "None" },
            },
            protection: { locked: false, formulaHidden: false },
            indentLevel: 2,
          },
        },
      ],
    ]);
    expect(book.range("B1").to("Format/Fill").get("Color")).toBe("#FFFFFF");
  });

  it("are read and set by row and by column", () => {
    const book = new ScriptedWorkbook();
    book.range("A1:B2").call("SetRowProperties", [{ format: { rowHeight: 30 } }, { style: "Good" }]);
    book
      .range("A1:C1")
      .call("SetColumnProperties", [{ format: { columnWidth: 30 } }, {}, { columnHidden: true }]);
    expect(
      book.range("A1:B2").call("GetRowProperties", {
        address: true,
        rowIndex: true,
        style: true,
        format: { rowHeight: true },
      }),
    ).toEqual([
      { address: "Sheet1!A1:B1", rowIndex: 0, style: "Normal", format: { rowHeight: 30 } },
      { address: "Sheet1!A2:B2", rowIndex: 1, style: "Good", format: { rowHeight: 17.25 } },
    ]);
    expect(
      book.range("A1:C1").call("GetColumnProperties", {
        columnIndex: true,
        columnHidden: true,
        format: { columnWidth: true },
      }),
    ).toEqual([
      { columnIndex: 0, columnHidden: false, format: { columnWidth: 30 } },
      { columnIndex: 1, columnHidden: false, format: { columnWidth: 72 } },
      { columnIndex: 2, columnHidden: true, format: { columnWidth: 0 } },
    ]);
  });

  it("are null where a row's cells differ", () => {
    const book = new ScriptedWorkbook();
    book.range("A1").to("Format/Font").set("Italic", true);
    expect(book.range("A1:B1").call("GetRowProperties", { format: { font: { italic: true } } })).toEqual([
      { format: { font: { italic: null } } },
    ]);
  });

  it.each([
    ["another shape", "SetCellProperties", [[{}]], "InvalidArgument"],
    ["fewer rows", "SetRowProperties", [{}], "InvalidArgument"],
    ["an unknown name", "SetRowProperties", [{ colour: "red" }, {}], "InvalidArgument"],
    ["a wrong value", "SetRowProperties", [{ format: { wrapText: "yes" } }, {}], "InvalidArgument"],
    ["a read-only name", "SetRowProperties", [{ address: "A1" }, {}], "InvalidArgument"],
    ["runs of text", "SetRowProperties", [{ textRuns: [] }, {}], "NotImplemented"],
    ["an unknown name to read", "GetRowProperties", { colour: true }, "InvalidArgument"],
  ])("are refused for %s", (_, name, ...[argument, code]) => {
    const book = new ScriptedWorkbook();
    expect(codeOf(() => book.range("A1:A2").call(name, argument))).toBe(code);
  });
});

describe("sizes", () => {
  it("are kept in whole pixels, and hide when they are nothing", () => {
    const book = new ScriptedWorkbook();
    const format = book.range("B2").to("Format");
    format.set("ColumnWidth", 50.2);
    format.set("RowHeight", 20.3);
    expect([format.get("ColumnWidth"), format.get("RowHeight")]).toEqual([50.25, 20.25]);
    format.set("ColumnWidth", 0);
    expect([format.get("ColumnWidth"), book.range("B1").get("ColumnHidden")]).toEqual([0, true]);
    expect(book.range("A1:B1").to("Format").get("ColumnWidth")).toBeNull();
    format.set("ColumnWidth", 30);
    expect([format.get("ColumnWidth"), book.range("B1").get("ColumnHidden")]).toEqual([30, false]);
  });

  it.each([
    ["ColumnWidth", -1],
    ["ColumnWidth", 1343],
    ["RowHeight", 410],
    ["RowHeight", "tall"],
  ])("refuse %s = %s", (name, value) => {
    const book = new ScriptedWorkbook();
    expect(codeOf(() => book.range("A1").to("Format").set(name, value))).toBe("InvalidArgument");
  });

  it("follow the sheet's standard until they are set, and when they are told to again", () => {
    const book = new ScriptedWorkbook();
    const format = (at: string) => book.range(at).to("Format");
    expect([book.sheet().get("StandardWidth"), book.sheet().get("StandardHeight")]).toEqual([13, 17.25]);
    format("B1").set("ColumnWidth", 90);
    book.sheet().set("StandardWidth", 20);
    expect(["A1", "B1", "ZZ1"].map((at) => format(at).get("ColumnWidth"))).toEqual([108.75, 90, 108.75]);
    expect([format("A1").get("UseStandardWidth"), format("B1").get("UseStandardWidth")]).toEqual([
      true,
      false,
    ]);
    expect(format("A1:B1").get("UseStandardWidth")).toBeNull();
    format("B1").set("UseStandardWidth", true);
    expect(format("B1").get("ColumnWidth")).toBe(108.75);
    book.engine.undo();
    book.engine.undo();
    expect(format("A1").get("ColumnWidth")).toBe(72);
    format("A1").set("RowHeight", 40);
    format("A1").set("UseStandardHeight", false);
    expect(format("A1").get("RowHeight")).toBe(39.75);
    format("A1").set("UseStandardHeight", true);
    expect(format("A1").get("UseStandardHeight")).toBe(true);
    expect(codeOf(() => book.sheet().set("StandardWidth", 256))).toBe("InvalidArgument");
  });
});
