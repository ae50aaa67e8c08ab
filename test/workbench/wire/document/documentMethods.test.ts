import { createDocumentMethods } from "../../../../src/workbench/wire/document/documentMethods";
import { ScriptedWorkbook } from "../../support/script";

function start() {
  const book = new ScriptedWorkbook();
  const methods = createDocumentMethods({
    engine: book.engine,
    workbook: book.workbook.object,
    identity: { documentUrl: "https://host.example/workbook.xlsx" },
    saveFile: () => Promise.resolve(Uint8Array.of(1, 2, 3, 4, 5)),
  });
  const write = (Data: unknown, CoerceType = "matrix") =>
    methods.execute(65, { DdaSetBindingData: { Data, CoerceType } });
  const read = (more: object = {}) =>
    methods.execute(64, { DdaGetBindingData: { CoerceType: "matrix", ...more } });
  const goTo = (Id: string, GoToType = 1) => methods.execute(82, { DdaGoToByIdMethod: { Id, GoToType } });
  return { book, methods, write, read, goTo };
}

describe("methods of the document in the common API", () => {
  it("write the selection, and read it, as values and as shown", () => {
    const { book, read, write } = start();
    book.engine.selection.select(book.area("B2"));
    book.engine.cells.writeNumberFormats(book.area("B3"), [["0.00"]]);
    expect(write([["a"], [2]])).toEqual({ Error: 0 });
    expect(read()).toEqual({ Error: 0, Data: [["a"], [2]] });
    expect(read({ ValueFormat: "formatted" })).toEqual({ Error: 0, Data: [["a"], ["2.00"]] });
    book.engine.undo();
    expect(book.values("B2:B3")).toEqual([[""], [""]]);
  });

  it("write a text to the active cell, and table data as a table where nothing is", () => {
    const { book, write, read } = start();
    book.engine.selection.select(book.area("B2:C3"));
    expect(write([["=1+1"]], "text")).toEqual({ Error: 0 });
    expect(book.values("B2:C3")).toEqual([
      [2, ""],
      ["", ""],
    ]);
    const data = { Headers: [["tea", "milk"]], Rows: [[1, 2]] };
    book.engine.selection.select(book.area("A1"));
    expect(write(data, "table")).toEqual({ Error: 2003 });
    book.engine.selection.select(book.area("E5"));
    expect(write(data, "table")).toEqual({ Error: 0 });
    expect(book.sheet().to("Tables").item("Table1").follow("GetRange").get("Address")).toBe("Sheet1!E5:F6");
    book.engine.selection.select(book.area("F6"));
    expect(read({ CoerceType: "table" })).toEqual({
      Error: 0,
      Data: { Headers: [["milk"]], Rows: [[2]] },
    });
  });

  it("refuse data of another shape, several areas, tables, and what the sheet protects", () => {
    const { book, read, write } = start();
    book.engine.selection.select(book.area("A1:B2"));
    expect(write([[1, 2, 3]])).toEqual({ Error: 2002 });
    expect(write({ text: "" })).toEqual({ Error: 2001 });
    expect(write([1, 2])).toEqual({ Error: 2001 });
    expect(read({ CoerceType: "table" })).toEqual({ Error: 1004 });
    book.sheet().to("Protection").call("Protect");
    expect(
      write([
        [1, 2],
        [3, 4],
      ]),
    ).toEqual({ Error: 2001 });
  });

  it("go to names, tables and bindings", () => {
    const { book, goTo } = start();
    book.write("C3:D4", [
      ["a", "b"],
      [1, 2],
    ]);
    book.sheet().to("Tables").follow("Add", "C3:D4", true).set("Name", "Sales");
    book.workbook.to("Names").call("Add", "units", book.range("D4"));
    expect(goTo("Sheet1!Sales")).toEqual({ Error: 0 });
    expect(book.engine.selection.areas()).toEqual([book.area("C3:D4")]);
    expect(goTo("units")).toEqual({ Error: 0 });
    expect(book.engine.selection.areas()).toEqual([book.area("D4")]);
    book.workbook.to("Bindings").call("Add", book.range("B7:B8"), "Range", "place");
    expect(goTo("place", 0)).toEqual({ Error: 0 });
    expect(book.engine.selection.areas()).toEqual([book.area("B7:B8")]);
    expect([goTo("nothing"), goTo("x", 0), goTo("1", 3)]).toEqual([
      { Error: 7002 },
      { Error: 7002 },
      { Error: 5007 },
    ]);
  });

  it("hand the file over in slices, two files at most", async () => {
    const { methods } = start();
    const open = () => methods.execute(77, { 0: 1, 1: 3 });
    expect(await open()).toEqual({ Error: 0, 0: "1", 1: 5 });
    expect(methods.execute(80, { 2: "1", 3: 0 })).toEqual({ Error: 0, 0: [1, 2, 3], 1: 3 });
    expect(methods.execute(80, { 2: "1", 3: 1 })).toEqual({ Error: 0, 0: [4, 5], 1: 2 });
    expect(methods.execute(80, { 2: "1", 3: 2 })).toEqual({ Error: 5008 });
    await open();
    expect(await open()).toEqual({ Error: 11000 });
    expect(methods.execute(81, { 2: "1" })).toEqual({ Error: 0 });
    expect(await open()).toMatchObject({ Error: 0 });
    expect(await methods.execute(77, { 0: 2, 1: 3 })).toEqual({ Error: 1009 });
  });

  it("know the document's address, and refuse what they are not", () => {
    const { methods } = start();
    expect(methods.execute(86, {})).toEqual({ Error: 0, 0: { 1: "https://host.example/workbook.xlsx" } });
    expect([methods.execute(67, {}), methods.execute(null, {})]).toEqual([{ Error: 5000 }, { Error: 5000 }]);
  });
});
