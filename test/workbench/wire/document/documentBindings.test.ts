import { createBindingEvents } from "../../../../src/workbench/wire/document/bindingEvents";
import { createDocumentBindings } from "../../../../src/workbench/wire/document/documentBindings";
import { ScriptedWorkbook } from "../../support/script";

const [TABLE, TEXT, MATRIX] = [1, 2, 3];

function start() {
  const book = new ScriptedWorkbook();
  book.write("A1:B3", [
    ["tea", "milk"],
    [1, 2],
    [3, 4],
  ]);
  book.sheet().to("Tables").call("Add", "A1:B3", true);
  book.workbook.to("Names").call("Add", "area", book.range("D1:E2"));
  const methods = createDocumentBindings(book.engine, book.workbook.object);
  const ask = (id: number, key: string, request: object) => methods[id]?.({ [key]: request });
  const named = (BindingId: string, BindingType: number, ItemName: string) =>
    ask(78, "DdaBindingsMethod", { BindingId, BindingType, ItemName });
  const get = (BindingId: string, more: object = {}) => ask(70, "DdaGetBindingData", { BindingId, ...more });
  const set = (BindingId: string, Data: unknown, more: object = {}) =>
    ask(71, "DdaSetBindingData", { BindingId, Data, ...more });
  const withId = (method: number, BindingId: string) => ask(method, "DdaBindingsMethod", { BindingId });
  const rowsOrColumns = (method: number, BindingId: string, Data: unknown) =>
    ask(method, "DdaAddRowsColumns", { BindingId, Data });
  return { book, methods, ask, named, get, set, withId, rowsOrColumns };
}

const describedTable = { Name: "t", BindingType: 1, RowCount: 2, ColCount: 2, HasHeaders: true };

describe("bindings of the common API", () => {
  it("are made from names, tables, addresses and the selection", () => {
    const { book, named, ask, methods } = start();
    expect(named("t", TABLE, "Sheet1!Table1")).toEqual({ Error: 0, Bindings: [describedTable] });
    expect(named("m", MATRIX, "area")).toMatchObject({ Bindings: [{ Name: "m", BindingType: 3 }] });
    expect(named("a", MATRIX, "A1:A3")).toMatchObject({ Bindings: [{ RowCount: 3, ColCount: 1 }] });
    book.engine.selection.select(book.area("G7"));
    expect(ask(66, "DdaBindingsMethod", { BindingId: "s", BindingType: TEXT })).toMatchObject({ Error: 0 });
    expect(methods[74]?.({})).toMatchObject({
      Bindings: [{ Name: "t" }, { Name: "m" }, { Name: "a" }, { Name: "s" }],
    });
    expect(book.workbook.to("Bindings").item("s").call("GetText")).toBe("");
  });

  it("are refused for what is not there, does not fit, or is no single area", () => {
    const { book, named, ask, withId, get } = start();
    expect(named("x", MATRIX, "nothing")).toEqual({ Error: 3006 });
    expect(named("x", TABLE, "area")).toEqual({ Error: 3008 });
    book.engine.selection.select(book.area("G7:H8"));
    expect(ask(66, "DdaBindingsMethod", { BindingId: "x", BindingType: TEXT })).toEqual({ Error: 3004 });
    expect([withId(68, "x"), withId(69, "x"), get("x")]).toEqual([
      { Error: 3002 },
      { Error: 3002 },
      { Error: 3002 },
    ]);
  });

  it("keep their type until they are released", () => {
    const { named, withId } = start();
    named("m", MATRIX, "area");
    expect(named("m", TEXT, "A1")).toMatchObject({ Bindings: [{ BindingType: 3, RowCount: 1 }] });
    expect(withId(69, "m")).toEqual({ Error: 0 });
    expect(named("m", TEXT, "A1")).toMatchObject({ Bindings: [{ BindingType: 2 }] });
  });

  it("give values or texts, whole or in part", () => {
    const { book, named, get } = start();
    book.write("D1:E2", [
      [1, 2],
      [3, 4],
    ]);
    book.engine.cells.writeNumberFormats(book.area("D1"), [["0.00"]]);
    named("m", MATRIX, "area");
    expect(get("m")).toMatchObject({
      Data: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(get("m", { ValueFormat: "formatted", RowCount: 1 })).toMatchObject({ Data: [["1.00", "2"]] });
    expect(get("m", { StartRow: 1, StartCol: 1 })).toMatchObject({ Data: [[4]] });
    expect([get("m", { StartRow: 2 }), get("m", { ColCount: 3 })]).toEqual([
      { Error: 1005 },
      { Error: 1003 },
    ]);
    book.range("1:1").set("RowHidden", true);
    expect(get("m", { FilterType: "onlyVisible" })).toMatchObject({ Data: [[3, 4]] });
  });

  it("give a table with its headers apart, or above its rows", () => {
    const { named, get } = start();
    named("t", TABLE, "Table1");
    expect(get("t", { CoerceType: "table", StartCol: 1 })).toMatchObject({
      Data: { Headers: [["milk"]], Rows: [[2], [4]] },
    });
    expect(get("t", { CoerceType: "matrix" })).toMatchObject({
      Data: [
        ["tea", "milk"],
        [1, 2],
        [3, 4],
      ],
    });
  });

  it("take data of their shape, a part of it, or a single value", () => {
    const { book, named, set } = start();
    named("m", MATRIX, "area");
    named("t", TABLE, "Table1");
    expect(
      set("m", [
        ["a", "b"],
        ["c", "=1+1"],
      ]),
    ).toEqual({ Error: 0 });
    expect(book.values("D1:E2")).toEqual([
      ["a", "b"],
      ["c", 2],
    ]);
    expect(set("m", [["x"]], { StartRow: 1, StartCol: 0 })).toEqual({ Error: 0 });
    expect(set("m", [["first"]], { CoerceType: "text" })).toEqual({ Error: 0 });
    expect(book.values("D1:D2")).toEqual([["first"], ["x"]]);
    expect(
      set("t", {
        Rows: [
          [5, 6],
          [7, 8],
        ],
        Headers: ["one", "two"],
      }),
    ).toEqual({ Error: 0 });
    expect(book.values("A1:B3")).toEqual([
      ["one", "two"],
      [5, 6],
      [7, 8],
    ]);
    book.engine.undo();
    expect(book.values("A1:A2")).toEqual([["tea"], [1]]);
  });

  it("refuse data of another shape or kind, and on a protected sheet", () => {
    const { book, named, set } = start();
    named("m", MATRIX, "area");
    expect(set("m", [[1, 2, 3]])).toEqual({ Error: 2004 });
    expect(set("m", [[1]], { StartRow: 5 })).toEqual({ Error: 2005 });
    expect(set("m", [[1, 2], [3]])).toEqual({ Error: 2006 });
    expect(set("m", [1, 2])).toEqual({ Error: 2000 });
    expect(
      set("m", {
        Rows: [
          [1, 2],
          [3, 4],
        ],
        Headers: null,
      }),
    ).toEqual({ Error: 2008 });
    expect(
      set(
        "m",
        Array.from({ length: 20_001 }, () => [1]),
      ),
    ).toEqual({ Error: 2014 });
    expect(
      set(
        "m",
        [
          [1, 2],
          [3, 4],
        ],
        { CellFormat: [{ cells: 1 }] },
      ),
    ).toEqual({ Error: 5000 });
    book.sheet().to("Protection").call("Protect");
    expect(
      set("m", [
        [1, 2],
        [3, 4],
      ]),
    ).toEqual({ Error: 8001 });
  });

  it("add rows and columns to their table, and empty it", () => {
    const { book, named, rowsOrColumns, withId } = start();
    named("t", TABLE, "Table1");
    expect(rowsOrColumns(72, "t", [[5, 6]])).toEqual({ Error: 0 });
    expect(rowsOrColumns(79, "t", { Rows: [[7], [8], [9]], Headers: [["sugar"]] })).toEqual({
      Error: 0,
    });
    expect(book.values("A1:C4")).toEqual([
      ["tea", "milk", "sugar"],
      [1, 2, 7],
      [3, 4, 8],
      [5, 6, 9],
    ]);
    expect([rowsOrColumns(72, "t", [[1]]), rowsOrColumns(79, "t", [[1]])]).toEqual([
      { Error: 2004 },
      { Error: 2004 },
    ]);
    expect(withId(73, "t")).toEqual({ Error: 0 });
    expect(book.values("A1:C3")).toEqual([
      ["tea", "milk", "sugar"],
      ["", "", ""],
      ["", "", ""],
    ]);
    named("m", MATRIX, "area");
    expect([rowsOrColumns(72, "m", [[1, 2]]), withId(73, "m")]).toEqual([{ Error: 3005 }, { Error: 3005 }]);
  });
});

describe("events of bindings", () => {
  function listen() {
    const started = start();
    const told: unknown[] = [];
    started.book.engine.subscribe(
      createBindingEvents({
        engine: started.book.engine,
        tell: (event, message) => told.push([event, (message as { subset?: unknown }).subset]),
        areEventsEnabled: () => true,
      }),
    );
    return { ...started, told };
  }

  it("tell data and formats that change in a binding, and nowhere else", () => {
    const { book, named, told } = listen();
    named("m", MATRIX, "area");
    book.enter("D2", "1");
    book.enter("G9", "1");
    book.range("E1:F1").to("Format/Font").set("Bold", true);
    expect(told).toEqual([
      ["m_bindingDataChanged", undefined],
      ["m_bindingDataChanged", undefined],
    ]);
  });

  it("tell which part of a binding is selected", () => {
    const { book, named, told } = listen();
    named("m", MATRIX, "area");
    book.engine.selection.select(book.area("E2:H9"));
    book.engine.selection.select(book.area("H9"));
    expect(told).toEqual([
      ["m_bindingSelectionChanged", { startRow: 1, startColumn: 1, rowCount: 1, columnCount: 1 }],
    ]);
  });
});
