import { codeOf, ScriptedWorkbook } from "../../support/script";

function start() {
  const book = new ScriptedWorkbook();
  const bindings = book.workbook.to("Bindings");
  const add = (address: string, type: string, id: string) =>
    bindings.follow("Add", book.range(address), type, id);
  const address = (id: string) => bindings.item(id).follow("GetRange").get("Address");
  return { book, bindings, add, address };
}

function withTable() {
  const started = start();
  const { book } = started;
  book.write("A1:B3", [
    ["tea", "milk"],
    [1, 2],
    [3, 4],
  ]);
  book.sheet().to("Tables").call("Add", "A1:B3", true);
  return started;
}

describe("BindingCollection", () => {
  it("binds ranges, tables and texts, in the order in which they are added", () => {
    const { book, bindings, add, address } = withTable();
    add("D1:E2", "Range", "cells");
    add("A2", "Table", "table");
    add("B1", "Text", "text");
    expect(bindings.items().map((one) => [one.get("Id"), one.get("Type")])).toEqual([
      ["cells", "Range"],
      ["table", "Table"],
      ["text", "Text"],
    ]);
    expect([bindings.get("Count"), bindings.call("GetCount")]).toEqual([3, 3]);
    expect(address("cells")).toBe("Sheet1!D1:E2");
    expect(bindings.item("table").follow("GetTable").get("Name")).toBe("Table1");
    expect(bindings.item("text").call("GetText")).toBe("milk");
    expect(bindings.follow("GetItemAt", 1).get("Id")).toBe("table");
    expect(book.workbook.to("Bindings").follow("GetItemOrNullObject", "none").isNull).toBe(true);
  });

  it("binds by address, by name and by selection", () => {
    const { book, bindings, address } = withTable();
    bindings.call("Add", "Sheet1!C4:C5", "Range", "a");
    book.workbook.to("Names").call("Add", "prices", book.range("B2:B3"));
    bindings.call("AddFromNamedItem", "prices", "Range", "b");
    bindings.call("AddFromNamedItem", "Table1", "Table", "c");
    book.engine.selection.select(book.area("F7"));
    bindings.call("AddFromSelection", "Range", "d");
    expect(["a", "b", "d"].map(address)).toEqual(["Sheet1!C4:C5", "Sheet1!B2:B3", "Sheet1!F7"]);
    expect(bindings.item("c").get("Type")).toBe("Table");
  });

  it("binds anew under an id that is taken", () => {
    const { bindings, add, address } = start();
    add("A1", "Range", "a");
    add("B2", "Range", "a");
    expect([bindings.get("Count"), address("a")]).toEqual([1, "Sheet1!B2"]);
  });

  it("refuses cells that do not fit the type, and what is not there", () => {
    const { book, bindings, add } = withTable();
    book.workbook.to("Names").call("Add", "constant", "=3");
    expect(codeOf(() => add("D1", "Table", "x"))).toBe("InvalidReference");
    expect(codeOf(() => add("A1:D1", "Table", "x"))).toBe("InvalidReference");
    expect(codeOf(() => add("A1:B1", "Text", "x"))).toBe("InvalidReference");
    expect(codeOf(() => add("A1", "Range", ""))).toBe("InvalidArgument");
    expect(codeOf(() => bindings.call("AddFromNamedItem", "constant", "Range", "x"))).toBe(
      "InvalidReference",
    );
    expect(codeOf(() => bindings.call("AddFromNamedItem", "nothing", "Range", "x"))).toBe("ItemNotFound");
    expect(codeOf(() => bindings.item("x"))).toBe("ItemNotFound");
    expect(codeOf(() => bindings.call("GetItemAt", 0))).toBe("InvalidArgument");
    expect(bindings.get("Count")).toBe(0);
  });
});

describe("Binding", () => {
  it("gives only what its type has", () => {
    const { add } = withTable();
    const codes = [add("A1", "Range", "a"), add("A1", "Table", "b"), add("A1", "Text", "c")].map((binding) =>
      ["GetRange", "GetTable", "GetText"].map((name) => codeOf(() => binding.call(name))),
    );
    expect(codes).toEqual([
      ["none", "InvalidOperation", "InvalidOperation"],
      ["InvalidOperation", "none", "InvalidOperation"],
      ["InvalidOperation", "InvalidOperation", "none"],
    ]);
  });

  it("follows its cells when rows come, and when they are moved", () => {
    const { book, add, address } = start();
    add("B2:C3", "Range", "a");
    book.range("1:1").call("Insert", "Down");
    expect(address("a")).toBe("Sheet1!B3:C4");
    book.range("4:4").call("Insert", "Down");
    expect(address("a")).toBe("Sheet1!B3:C5");
    book.range("B3:C5").call("MoveTo", book.range("E10"));
    expect(address("a")).toBe("Sheet1!E10:F12");
  });

  it("grows with its table, and stays with it", () => {
    const { book, bindings, add } = withTable();
    add("A1", "Table", "a");
    book
      .sheet()
      .to("Tables")
      .item("Table1")
      .to("Rows")
      .call("Add", null, [[5, 6]]);
    expect(book.engine.bindings.find("a")?.area).toEqual(book.area("A1:B4"));
    expect(bindings.item("a").follow("GetTable").follow("GetRange").get("Address")).toBe("Sheet1!A1:B4");
  });

  it("stays when its cells are gone, and refuses everything", () => {
    const { book, bindings, add } = start();
    add("D1:E2", "Range", "columns");
    book.range("D:E").call("Delete", "Left");
    expect(book.engine.bindings.find("columns")?.area).toBeNull();
    bindings.follow("Add", book.range("C2"), "Range", "columns");
    book.range("C1:C2").call("Delete", "Left");
    expect(book.engine.bindings.find("columns")?.area).toBeNull();
    book.engine.bindings.delete("columns");

    const binding = add("B2", "Range", "a");
    book.range("2:2").call("Delete", "Up");
    expect(bindings.get("Count")).toBe(1);
    for (const name of ["Id", "Type"]) expect(codeOf(() => binding.get(name))).toBe("InvalidBinding");
    for (const name of ["GetRange", "Delete"])
      expect(codeOf(() => binding.call(name))).toBe("InvalidBinding");
    expect(codeOf(() => bindings.call("GetItemOrNullObject", "a"))).toBe("InvalidBinding");
    book.engine.undo();
    expect(binding.get("Id")).toBe("a");
  });

  it("is lost with its sheet or its table, and no part of a copied sheet", () => {
    const { book, bindings, add } = withTable();
    add("A1", "Table", "table");
    book.workbook.to("Worksheets").call("Add", "Other");
    bindings.call("Add", "Other!A1", "Range", "cells");
    book.sheet("Other").call("Copy", "End");
    expect(bindings.get("Count")).toBe(2);
    book.sheet("Other").call("Delete");
    book.sheet().to("Tables").item("Table1").call("ConvertToRange");
    expect(codeOf(() => bindings.item("cells"))).toBe("InvalidBinding");
    expect(codeOf(() => bindings.item("table"))).toBe("InvalidBinding");
  });

  it("is made, deleted, undone and done again", () => {
    const { book, bindings, add } = start();
    add("A1", "Range", "a");
    book.engine.undo();
    expect(bindings.get("Count")).toBe(0);
    book.engine.redo();
    bindings.item("a").call("Delete");
    expect(bindings.get("Count")).toBe(0);
    book.engine.undo();
    expect(bindings.item("a").follow("GetRange").get("Address")).toBe("Sheet1!A1");
  });
});
