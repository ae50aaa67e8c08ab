import { WorkbenchEngine } from "../../../../src/workbench/engine/workbenchEngine";
import { TestWorkbook } from "../../support/testWorkbook";

function gridOf(book: TestWorkbook) {
  if (!(book.engine instanceof WorkbenchEngine)) throw new Error("Another engine");
  return book.engine.model;
}

describe("looks of cells", () => {
  it("are drawn by the grid as near as it can", () => {
    const book = new TestWorkbook();
    book.engine.cells.setFormat(book.area("A1"), {
      underline: "Double",
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Distributed",
      textOrientation: 90,
      fontSize: 11,
    });
    const { sheetId } = book.area("A1");
    expect(gridOf(book).getters.getCellComputedStyle({ sheetId, row: 0, col: 0 })).toMatchObject({
      underline: true,
      align: "center",
      verticalAlign: "middle",
      rotation: -Math.PI / 2,
    });
  });

  it("follow what a user changes in the grid", () => {
    const book = new TestWorkbook();
    const area = book.area("A1");
    book.engine.cells.setFormat(area, { underline: "Double", fontName: "Arial", fillColor: "#FF0000" });
    gridOf(book).dispatch("SET_FORMATTING", {
      sheetId: area.sheetId,
      target: [{ top: 0, bottom: 0, left: 0, right: 0 }],
      style: { underline: false, fillColor: "#00ff00", fontSize: 14 },
    });
    expect(book.engine.cells.format(area)).toMatchObject({
      underline: "None",
      fontName: "Arial",
      fillColor: "#00FF00",
      fontSize: 14,
    });
  });

  it("go with cells that are copied, inserted before, and on sheets that are duplicated", () => {
    const book = new TestWorkbook();
    const model = gridOf(book);
    book.write("A1", [["x"]]);
    book.engine.cells.setFormat(book.area("A1"), { fontName: "Arial", locked: false });
    const { sheetId } = book.area("A1");
    book.engine.selection.select(book.area("A1"));
    model.dispatch("COPY");
    model.dispatch("PASTE", { target: [{ top: 4, bottom: 4, left: 4, right: 4 }] });
    book.engine.cells.insertRows(sheetId, 0, 1);
    expect(book.engine.cells.format(book.area("E6"))).toMatchObject({ fontName: "Arial", locked: false });
    expect(book.engine.cells.hasLockedCell(book.area("A2"))).toBe(false);
    model.dispatch("DUPLICATE_SHEET", { sheetId, sheetIdTo: "two", sheetNameTo: "Two" });
    expect(book.engine.cells.format(book.area("Two!A2"))).toMatchObject({ fontName: "Arial" });
  });

  it("stay apart where cells had different looks before a common change", () => {
    const book = new TestWorkbook();
    book.engine.cells.setFormat(book.area("B1:B2"), { fontName: "Arial" });
    book.engine.cells.setFormat(book.area("A1:C2"), { bold: true });
    expect(book.engine.cells.format(book.area("A1:C2"))).toMatchObject({ bold: true, fontName: null });
    expect(book.engine.cells.format(book.area("B1:B2"))).toMatchObject({ bold: true, fontName: "Arial" });
    expect(book.engine.cells.format(book.area("C1:C2")).fontName).toBe("Calibri");
  });

  it("are undone with what they brought about", () => {
    const book = new TestWorkbook();
    book.engine.cells.setFormat(book.area("A1"), { fillPattern: "Gray50" });
    book.engine.cells.setFormat(book.area("A1"), { fillColor: "" });
    book.engine.undo();
    expect(book.engine.cells.format(book.area("A1"))).toMatchObject({
      fillPattern: "Gray50",
      fillColor: "#FFFFFF",
    });
    book.engine.undo();
    expect(book.engine.cells.format(book.area("A1")).fillPattern).toBe("None");
  });

  it("have the borders that a user draws over a script's", () => {
    const book = new TestWorkbook();
    const area = book.area("A1");
    book.engine.borders.change(area, "EdgeTop", { style: "Double" });
    gridOf(book).dispatch("SET_ZONE_BORDERS", {
      sheetId: area.sheetId,
      target: [{ top: 0, bottom: 0, left: 0, right: 0 }],
      border: { position: "top", style: "dotted", color: "#ff0000" },
    });
    expect(book.engine.borders.read(area, "EdgeTop")).toMatchObject({ style: "Dot", color: "#FF0000" });
    expect(book.events.filter(({ type }) => type === "formatsChanged")).toHaveLength(2);
  });
});
