import { TestWorkbook } from "../../support/testWorkbook";

describe("state beside the cells", () => {
  it("keeps values of the workbook and of sheets apart, in the order in which they came", () => {
    const { engine } = new TestWorkbook();
    const sheet = engine.sheets.add("Second");
    engine.state.set(null, "title", "Prices");
    engine.state.set(sheet.id, "title", { text: "Second" });
    engine.state.set(null, "author", "nobody");
    engine.state.set(null, "title", "Costs");
    expect(engine.state.keys(null)).toEqual(["title", "author"]);
    expect(engine.state.get(null, "title")).toBe("Costs");
    expect(engine.state.get(sheet.id, "title")).toEqual({ text: "Second" });
  });

  it("undoes and redoes with everything else that the batch did", () => {
    const book = new TestWorkbook();
    const { engine } = book;
    engine.state.set(null, "colour", "blue");
    engine.batch(() => {
      book.write("A1", [["one"]]);
      engine.state.set(null, "colour", "red");
      engine.state.set(null, "size", 4);
    });
    engine.undo();
    expect([engine.state.get(null, "colour"), engine.state.keys(null), book.value("A1")]).toEqual([
      "blue",
      ["colour"],
      "",
    ]);
    engine.redo();
    expect([engine.state.get(null, "colour"), engine.state.get(null, "size"), book.value("A1")]).toEqual([
      "red",
      4,
      "one",
    ]);
  });

  it("removes a value that is set to nothing", () => {
    const { engine } = new TestWorkbook();
    engine.state.set(null, "colour", "blue");
    engine.state.set(null, "colour", undefined);
    expect(engine.state.keys(null)).toEqual([]);
    engine.undo();
    expect(engine.state.get(null, "colour")).toBe("blue");
  });

  it("forgets a sheet's values with the sheet, and brings them back with it", () => {
    const { engine } = new TestWorkbook();
    const { id } = engine.sheets.add("Second");
    engine.state.set(id, "grid", false);
    engine.sheets.delete(id);
    expect(engine.state.keys(id)).toEqual([]);
    engine.undo();
    expect(engine.state.get(id, "grid")).toBe(false);
  });

  it("tells which values changed, once for each batch, and again when they are undone", () => {
    const { engine, events } = new TestWorkbook();
    engine.batch(() => {
      engine.state.set(null, "colour", "blue");
      engine.state.set(null, "size", 4);
    });
    engine.undo();
    const changed = { type: "stateChanged", sheetId: null, keys: ["colour", "size"] };
    expect(events.filter(({ type }) => type === "stateChanged")).toEqual([changed, changed]);
  });

  it("reads in a batch what the batch has kept, and removed", () => {
    const { engine } = new TestWorkbook();
    engine.state.set(null, "colour", "blue");
    engine.batch(() => {
      engine.state.set(null, "size", 4);
      engine.state.set(null, "colour", undefined);
      expect([engine.state.keys(null), engine.state.get(null, "size")]).toEqual([["size"], 4]);
    });
    expect(engine.state.keys(null)).toEqual(["size"]);
  });
});
