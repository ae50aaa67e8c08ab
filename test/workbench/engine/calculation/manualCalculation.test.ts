import { functionNamed, TestWorkbook } from "../../support/testWorkbook";

/** A1 is 1, B1 doubles it, C1 doubles that. */
function start(): TestWorkbook {
  const book = new TestWorkbook();
  book.write("A1:C1", [[1, "=A1*2", "=B1*2"]]);
  return book;
}

const row = (book: TestWorkbook) => book.values("A1:C1")[0];

describe("manual calculation", () => {
  it("leaves formulas as they are until somebody calculates", () => {
    const book = start();
    const { calculation } = book.engine;
    calculation.setMode("Manual");
    book.write("A1", [[5]]);
    expect([row(book), calculation.isStale()]).toEqual([[5, 2, 4], true]);
    calculation.calculate("Recalculate");
    expect([row(book), calculation.isStale()]).toEqual([[5, 10, 20], false]);
    book.write("A1", [[6]]);
    expect(row(book)).toEqual([6, 10, 20]);
  });

  it("calculates a formula when it is typed, from what others show", () => {
    const book = start();
    book.engine.calculation.setMode("Manual");
    book.write("A1", [[5]]);
    book.enter("D1", "=B1+A1");
    expect(book.value("D1")).toBe(7);
  });

  it("ends with the return to automatic, which calculates what has changed", () => {
    const book = start();
    const { calculation } = book.engine;
    calculation.setMode("Manual");
    book.write("A1", [[5]]);
    calculation.setMode("Automatic");
    expect(row(book)).toEqual([5, 10, 20]);
    book.write("A1", [[6]]);
    expect(row(book)).toEqual([6, 12, 24]);
  });

  it("keeps what formulas show when rows come, sheets are added and a batch is undone", () => {
    const book = start();
    const { engine } = book;
    engine.calculation.setMode("Manual");
    engine.batch(() => book.write("A1", [[5]]));
    engine.sheets.add("Other");
    engine.cells.insertRows(book.area("A1").sheetId, 0, 1);
    expect(book.values("A2:C2")).toEqual([[5, 2, 4]]);
    engine.calculation.calculate("Recalculate");
    expect(book.values("A2:C2")).toEqual([[5, 10, 20]]);
  });

  it("keeps spilled values", () => {
    const book = new TestWorkbook();
    book.write("A1:C1", [[2, "=SEQUENCE(A1,2)", ""]]);
    book.engine.calculation.setMode("Manual");
    book.write("A1", [[1]]);
    expect(book.values("B1:C2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    book.engine.calculation.calculate("Recalculate");
    expect(book.values("B1:C2")).toEqual([
      [1, 2],
      ["", ""],
    ]);
  });

  it("calculates only the cells of an area when that is asked", () => {
    const book = start();
    book.engine.calculation.setMode("Manual");
    book.write("A1", [[5]]);
    book.engine.calculation.calculateArea(book.area("B1"));
    expect(row(book)).toEqual([5, 10, 4]);
  });

  it("asks functions again only in a full calculation, and shows their answers", () => {
    const book = new TestWorkbook();
    book.define([functionNamed("NEXT")]);
    book.write("A1:B1", [["=NEXT()", "=A1+1"]]);
    book.answer(() => 1);
    const { calculation } = book.engine;
    calculation.setMode("Manual");
    calculation.calculate("Recalculate");
    expect(book.host.batches).toHaveLength(1);
    calculation.calculate("Full");
    book.answer(() => 2);
    expect(book.values("A1:B1")).toEqual([[2, 3]]);
  });

  it("tells a calculation when there is one", () => {
    const book = start();
    const { calculation } = book.engine;
    calculation.setMode("Manual");
    const told = () => book.events.splice(0).map(({ type }) => type);
    told();
    book.write("A1", [[5]]);
    expect(told()).not.toContain("calculated");
    calculation.calculate("Recalculate");
    expect(told()).toContain("calculated");
  });

  it("marks cells without calculating them", () => {
    const book = new TestWorkbook();
    book.define([functionNamed("NEXT")]);
    book.write("A1", [["=NEXT()"]]);
    book.answer(() => 1);
    const { calculation } = book.engine;
    calculation.setMode("Manual");
    calculation.markDirty(book.area("A1"));
    expect([book.value("A1"), book.host.batches.length, calculation.isStale()]).toEqual([1, 1, true]);
    calculation.calculate("Recalculate");
    expect(book.host.batches).toHaveLength(2);
  });
});

describe("suspended calculation", () => {
  it("lasts until the batch ends", () => {
    const book = start();
    const { engine } = book;
    engine.batch(() => {
      engine.calculation.suspend();
      book.write("A1", [[5]]);
      expect(row(book)).toEqual([5, 2, 4]);
    });
    expect(row(book)).toEqual([5, 10, 20]);
  });

  it("leaves manual calculation manual", () => {
    const book = start();
    const { engine } = book;
    engine.calculation.setMode("Manual");
    engine.batch(() => {
      engine.calculation.suspend();
      book.write("A1", [[5]]);
    });
    expect(row(book)).toEqual([5, 2, 4]);
  });
});
