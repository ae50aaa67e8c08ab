import { TABLE_LOOK } from "../../support/tableLook";
import { TestWorkbook } from "../../support/testWorkbook";

/** What the book holds, in few words. */
function contentOf({ engine }: TestWorkbook): object {
  const { tables, names } = engine;
  return {
    sheets: engine.sheets
      .list()
      .map(({ id, name }) => [name, engine.cells.usedArea(id, true)?.bottom ?? null]),
    tables: tables.list().map(({ name }) => name),
    names: names.list().map(({ name, formula, visible }) => [name, formula, visible]),
  };
}

function insertByScript(book: TestWorkbook): void {
  book.engine.batch(() => {
    const sheet = book.engine.sheets.add("Data");
    book.write("Data!A1:A3", [["Year"], [2024], [2025]]);
    book.engine.cells.setFormat({ ...book.area("A1"), sheetId: sheet.id }, { bold: true });
    book.engine.tables.create(book.area("Data!A1:A3"), "Years", TABLE_LOOK);
    book.engine.names.add({
      sheetId: null,
      name: "_block",
      formula: "=Data!$A$1:$A$3",
      comment: "ours",
      visible: false,
    });
    book.write("Data!C9", [["last"]]);
  });
}

describe("undo", () => {
  it("takes back all that one batch did, and nothing else, in one step", () => {
    const book = new TestWorkbook();
    book.enter("A5", "typed");
    const before = contentOf(book);
    insertByScript(book);
    const after = contentOf(book);
    expect(after).toEqual({
      sheets: [
        ["Sheet1", 4],
        ["Data", 8],
      ],
      tables: ["Years"],
      names: [["_block", "=Data!$A$1:$A$3", false]],
    });
    book.engine.undo();
    expect(contentOf(book)).toEqual(before);
    book.engine.redo();
    expect(contentOf(book)).toEqual(after);
    book.engine.undo();
    book.engine.undo();
    expect(book.value("A5")).toBe("");
  });

  it("keeps two batches apart", () => {
    const book = new TestWorkbook();
    for (const [address, text] of [
      ["A1", "one"],
      ["A2", "two"],
    ] as const)
      book.engine.batch(() => book.write(address, [[text]]));
    book.engine.undo();
    expect(book.values("A1:A2")).toEqual([["one"], [""]]);
  });

  it("brings back the cells of a name that a batch moved", () => {
    const book = new TestWorkbook();
    const rate = { name: "Rate", sheetId: null, formula: "=Sheet1!$A$1", comment: "", visible: true };
    book.engine.names.add(rate);
    book.engine.batch(() =>
      book.engine.names.update({ name: "Rate", sheetId: null }, { formula: "=Sheet1!$B$2" }),
    );
    book.engine.undo();
    expect(book.engine.names.list()).toEqual([rate]);
  });

  it("goes back 99 steps, however large they are", () => {
    const book = new TestWorkbook();
    for (let step = 1; step <= 101; step += 1)
      book.engine.batch(() => {
        book.write("A1", [[step]]);
        void book.value("A1");
        book.write("B1", [[step]]);
      });
    for (let step = 1; step <= 105; step += 1) book.engine.undo();
    expect(book.values("A1:B1")).toEqual([[2, 2]]);
  });
});
