import { codeOf, ScriptedWorkbook } from "../../support/script";

function start() {
  const book = new ScriptedWorkbook();
  return { book, layout: book.sheet().to("PageLayout") };
}

describe("PageLayout", () => {
  it("is Excel's plain page on a new sheet", () => {
    const { layout } = start();
    const names = ["Orientation", "PaperSize", "TopMargin", "LeftMargin", "FooterMargin", "FirstPageNumber"];
    expect(names.map((name) => layout.get(name))).toEqual(["Portrait", "Letter", 54, 50.4, 21.6, ""]);
    expect(layout.get("Zoom")).toEqual({ scale: 100, horizontalFitToPages: null, verticalFitToPages: null });
  });

  it.each([
    ["Orientation", "Landscape"],
    ["PaperSize", "A4"],
    ["BlackAndWhite", true],
    ["CenterHorizontally", true],
    ["CenterVertically", true],
    ["DraftMode", true],
    ["PrintGridlines", true],
    ["PrintHeadings", true],
    ["PrintComments", "EndSheet"],
    ["PrintErrors", "Dash"],
    ["PrintOrder", "OverThenDown"],
    ["FirstPageNumber", 7],
    ["TopMargin", 30],
    ["HeaderMargin", 0],
  ])("keeps %s, undoes it, and copies it with the sheet", (name, value) => {
    const { book, layout } = start();
    const before = layout.get(name);
    layout.set(name, value);
    expect(book.sheet().follow("Copy", "End").to("PageLayout").get(name)).toBe(value);
    book.engine.undo();
    book.engine.undo();
    expect(layout.get(name)).toBe(before);
  });

  it("takes margins in units, and leaves those that are not named", () => {
    const { layout } = start();
    layout.call("SetPrintMargins", "Inches", { top: 1, left: 0.5 });
    layout.call("SetPrintMargins", "Centimeters", { right: 2.54 });
    expect(
      ["TopMargin", "LeftMargin", "RightMargin", "BottomMargin"].map((name) => layout.get(name)),
    ).toEqual([72, 36, 72, 54]);
  });

  it("is scaled, or fitted to pages", () => {
    const { layout } = start();
    layout.set("Zoom", { scale: 85 });
    expect(layout.get("Zoom")).toMatchObject({ scale: 85 });
    layout.set("Zoom", { horizontalFitToPages: 1 });
    expect(layout.get("Zoom")).toEqual({ scale: null, horizontalFitToPages: 1, verticalFitToPages: null });
  });

  it.each([
    ["Orientation", "Sideways"],
    ["PaperSize", "A0"],
    ["TopMargin", -1],
    ["FirstPageNumber", 1.5],
    ["Zoom", {}],
    ["Zoom", { scale: 5 }],
    ["Zoom", { scale: 100, verticalFitToPages: 1 }],
    ["PrintGridlines", "yes"],
  ])("refuses %s %p", (name, value) => {
    const { layout } = start();
    expect(codeOf(() => layout.set(name, value))).toBe("InvalidArgument");
  });

  it("has print areas, which follow their cells and are names of the sheet", () => {
    const { book, layout } = start();
    expect(codeOf(() => layout.call("GetPrintArea"))).toBe("ItemNotFound");
    expect(layout.follow("GetPrintAreaOrNullObject").isNull).toBe(true);
    layout.call("SetPrintArea", book.range("A1:C9"));
    book.range("1:1").call("Insert", "Down");
    expect(layout.follow("GetPrintArea").get("Address")).toBe("Sheet1!A2:C10");
    expect(book.sheet().to("Names").item("Print_Area").get("Formula")).toBe("=Sheet1!$A$2:$C$10");
    layout.call("SetPrintArea", "A1:B2,D4");
    expect(layout.follow("GetPrintArea").get("Address")).toBe("Sheet1!A1:B2,Sheet1!D4");
  });

  it("has titles of whole rows and columns, one beside the other", () => {
    const { book, layout } = start();
    layout.call("SetPrintTitleRows", book.range("1:2"));
    layout.call("SetPrintTitleColumns", "A:B");
    expect(layout.follow("GetPrintTitleRows").get("Address")).toBe("Sheet1!1:2");
    expect(layout.follow("GetPrintTitleColumns").get("Address")).toBe("Sheet1!A:B");
    expect(book.sheet().to("Names").item("Print_Titles").get("Formula")).toBe("=Sheet1!$A:$B,Sheet1!$1:$2");
    expect(codeOf(() => layout.call("SetPrintTitleRows", "A1:B2"))).toBe("InvalidArgument");
    expect(codeOf(() => layout.call("SetPrintTitleColumns", "1:2"))).toBe("InvalidArgument");
  });

  it("has headers and footers for all pages, the first, and odd and even ones", () => {
    const { layout } = start();
    const group = layout.to("HeadersFooters");
    group.set("State", "FirstOddAndEven");
    group.to("DefaultForAllPages").set("CenterHeader", "Page &P");
    group.to("FirstPage").set("LeftFooter", "first");
    group.to("EvenPages").set("RightHeader", "even");
    group.set("UseSheetScale", false);
    expect(group.to("OddPages").get("CenterHeader")).toBe("Page &P");
    expect([group.to("FirstPage").get("LeftFooter"), group.to("EvenPages").get("RightHeader")]).toEqual([
      "first",
      "even",
    ]);
    expect([group.get("State"), group.get("UseSheetScale"), group.get("UseSheetMargins")]).toEqual([
      "FirstOddAndEven",
      false,
      true,
    ]);
    expect(codeOf(() => group.to("FirstPage").set("LeftFooter", "x".repeat(256)))).toBe("InvalidArgument");
  });
});

describe("page breaks", () => {
  it("stand before rows and columns, in order, each once", () => {
    const { book } = start();
    const breaks = book.sheet().to("HorizontalPageBreaks");
    breaks.call("Add", book.range("B20:C30"));
    breaks.call("Add", "A5");
    breaks.call("Add", "C5");
    expect(breaks.items().map((one) => one.get("RowIndex"))).toEqual([4, 19]);
    expect(breaks.item(1).follow("GetCellAfterBreak").get("Address")).toBe("Sheet1!A20");
    const columns = book.sheet().to("VerticalPageBreaks");
    columns.call("Add", "D1");
    expect([columns.call("GetCount"), columns.item(0).get("ColumnIndex")]).toEqual([1, 3]);
  });

  it("go where their rows go, and with them", () => {
    const { book } = start();
    const breaks = book.sheet().to("HorizontalPageBreaks");
    breaks.call("Add", "A5");
    breaks.call("Add", "A9");
    book.range("2:3").call("Insert", "Down");
    expect(breaks.items().map((one) => one.get("RowIndex"))).toEqual([6, 10]);
    book.range("7:7").call("Delete", "Up");
    expect(breaks.items().map((one) => one.get("RowIndex"))).toEqual([9]);
  });

  it("are copied with their sheet, deleted, removed and undone", () => {
    const { book } = start();
    const breaks = book.sheet().to("HorizontalPageBreaks");
    for (const cell of ["A5", "A9", "A12"]) breaks.call("Add", cell);
    const copied = book.sheet().follow("Copy", "End").to("HorizontalPageBreaks");
    breaks.item(0).call("Delete");
    expect([breaks.call("GetCount"), copied.call("GetCount")]).toEqual([2, 3]);
    copied.item(0).call("Delete");
    book.engine.batch(() => breaks.call("RemovePageBreaks"));
    expect([breaks.call("GetCount"), copied.call("GetCount")]).toEqual([0, 2]);
    book.engine.undo();
    expect(breaks.call("GetCount")).toBe(2);
  });

  it("are refused before the first row, on another sheet, and where none is", () => {
    const { book } = start();
    const breaks = book.sheet().to("HorizontalPageBreaks");
    book.workbook.to("Worksheets").call("Add", "Other");
    expect(codeOf(() => breaks.call("Add", "B1"))).toBe("InvalidArgument");
    expect(codeOf(() => breaks.call("Add", book.sheet("Other").follow("GetRange", "A5")))).toBe(
      "InvalidArgument",
    );
    expect(codeOf(() => breaks.item(0))).toBe("ItemNotFound");
  });
});
