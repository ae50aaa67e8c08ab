import type { EngineEvent } from "../../../../src/workbench/engine/changes/engineEvent";
import { TestWorkbook } from "../../support/testWorkbook";

function eventsOf(book: TestWorkbook, type: EngineEvent["type"], act: () => void): EngineEvent[] {
  const from = book.events.length;
  act();
  return book.events.slice(from).filter((event) => event.type === type);
}

describe("events of changes", () => {
  it("say what a single cell held before", () => {
    const book = new TestWorkbook();
    book.enter("A1", "=1/0");
    expect(eventsOf(book, "cellsChanged", () => book.enter("A1", "tea"))).toMatchObject([
      { before: { value: "#DIV/0!", isError: true } },
    ]);
    expect(eventsOf(book, "cellsChanged", () => book.enter("A1", "milk"))).toMatchObject([
      { before: { value: "tea", isError: false } },
    ]);
  });

  it("say nothing of it when several cells changed", () => {
    const book = new TestWorkbook();
    expect(eventsOf(book, "cellsChanged", () => book.write("A1:A2", [[1], [2]]))).toMatchObject([
      { before: null },
    ]);
  });

  it("list the formulas that came, changed and went, with what was there before", () => {
    const book = new TestWorkbook();
    const changed = (address: string, text: string) =>
      eventsOf(book, "formulasChanged", () => book.enter(address, text)).flatMap((event) =>
        event.type === "formulasChanged" ? event.cells.map(({ previousFormula }) => previousFormula) : [],
      );
    expect(changed("B1", "plain")).toEqual([]);
    expect(changed("B1", "=1+1")).toEqual(["plain"]);
    expect(changed("B1", "=1+1")).toEqual([]);
    expect(changed("B1", "=2+2")).toEqual(["=1+1"]);
    expect(changed("B1", "gone")).toEqual(["=2+2"]);
  });

  it("tell rows and columns that came and went, and not that the grid grew", () => {
    const book = new TestWorkbook();
    book.enter("A1", "head");
    const shifts = eventsOf(book, "cellsShifted", () => {
      const { sheetId } = book.area("A1");
      book.engine.cells.insertRows(sheetId, 1, 2);
      book.engine.cells.deleteRows(sheetId, 1, 2);
      book.engine.cells.insertColumns(sheetId, 0, 1);
      book.engine.cells.deleteColumns(sheetId, 0, 1);
      book.enter("A2000", "far away");
    });
    expect(shifts.map((event) => event.type === "cellsShifted" && [event.kind, event.area])).toMatchObject([
      ["RowInserted", { top: 1, bottom: 2, left: 0 }],
      ["RowDeleted", { top: 1, bottom: 2, left: 0 }],
      ["ColumnInserted", { left: 0, right: 0, top: 0 }],
      ["ColumnDeleted", { left: 0, right: 0, top: 0 }],
    ]);
  });
});
