import { codeOf, ScriptedWorkbook } from "../../support/script";

describe("settings of a workbook", () => {
  it("undo with everything else that a batch did", () => {
    const book = new ScriptedWorkbook();
    const settings = book.workbook.to("Settings");
    settings.call("Add", "colour", "blue");
    book.engine.batch(() => {
      book.write("A1", [["one"]]);
      settings.item("colour").set("Value", "red");
      settings.call("Add", "size", 4);
    });
    book.engine.undo();
    expect(settings.items().map((item) => [item.get("Key"), item.get("Value")])).toEqual([
      ["colour", "blue"],
    ]);
    expect(book.value("A1")).toBe("");
  });

  it("keep null, which is a value", () => {
    const settings = new ScriptedWorkbook().workbook.to("Settings");
    settings.call("Add", "nothing", null);
    expect(settings.item("nothing").get("Value")).toBeNull();
  });

  it("refuse the value of a setting that was deleted", () => {
    const settings = new ScriptedWorkbook().workbook.to("Settings");
    const colour = settings.follow("Add", "colour", "blue");
    colour.call("Delete");
    expect(codeOf(() => colour.get("Value"))).toBe("ItemNotFound");
    expect(codeOf(() => colour.call("Delete"))).toBe("ItemNotFound");
  });

  it("are put in the place of the old ones when a workbook is opened", () => {
    const book = new ScriptedWorkbook();
    const settings = book.workbook.to("Settings");
    settings.call("Add", "blocks", { a: [1] });
    const snapshot = book.engine.snapshot();
    expect(snapshot.book.settings).toEqual([["blocks", { a: [1] }]]);
    settings.call("Add", "other", 1);
    book.engine.restore(snapshot);
    expect(settings.items().map((item) => item.get("Key"))).toEqual(["blocks"]);
  });
});
