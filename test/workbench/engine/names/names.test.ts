import { TestWorkbook } from "../../support/testWorkbook";

function bookWith(...names: readonly (readonly [string, string, string?])[]) {
  const book = new TestWorkbook();
  const { engine } = book;
  const second = engine.sheets.add("Second");
  const scopes = new Map([["Second", second.id]]);
  const add = (name: string, formula: string, sheet?: string) =>
    engine.names.add({
      name,
      formula,
      sheetId: sheet === undefined ? null : (scopes.get(sheet) ?? engine.sheets.active().id),
      comment: "",
      visible: true,
    });
  for (const each of names) add(...each);
  const formulaOf = (name: string) => engine.names.list().find((info) => info.name === name)?.formula;
  return { book, engine, second, add, formulaOf };
}

describe("names in formulas", () => {
  it("stand for constants, texts, formulas and ranges", () => {
    const { book } = bookWith(
      ["Rate", "=0.5"],
      ["Greeting", '="say ""hi"""'],
      ["Cell", "=Sheet1!$A$1"],
      ["Area", "=Sheet1!$A$1:$A$2"],
      ["Total", "=SUM(Area)*Rate"],
      ["List", "={1,2;3,4}"],
    );
    book.write("A1:A2", [[10], [20]]);
    book.write("C1:C6", [
      ["=Rate*2"],
      ["=Greeting"],
      ["=Cell+1"],
      ["=SUM(Area)"],
      ["=Total"],
      ["=SUM(List)"],
    ]);
    expect(book.values("C1:C6")).toEqual([[1], ['say "hi"'], [11], [30], [15], [10]]);
    expect(book.read("C1").formula).toBe("=Rate*2");
    book.write("A1", [[40]]);
    expect(book.values("C3:C5")).toEqual([[41], [60], [30]]);
  });

  it("may come after the formulas that need them, change, and go", () => {
    const { book, engine, add } = bookWith();
    book.write("C1:C2", [["=Rate*2"], ["=Double"]]);
    expect(book.read("C1").error).toBe("#NAME?");
    add("Rate", "=0.5");
    add("Double", "=Rate*4");
    expect(book.values("C1:C2")).toEqual([[1], [2]]);
    engine.names.update({ name: "RATE", sheetId: null }, { formula: "=3" });
    expect(book.values("C1:C2")).toEqual([[6], [12]]);
    engine.names.delete({ name: "rate", sheetId: null });
    expect(book.read("C2").error).toBe("#NAME?");
    engine.undo();
    expect(book.values("C1:C2")).toEqual([[6], [12]]);
  });

  it("of the sheet hide those of the workbook, and are reached from elsewhere with the sheet", () => {
    const { book, engine, second } = bookWith(["Rate", "=1"], ["Rate", "=2", "Second"]);
    book.write("A1:A2", [["=Rate"], ["=Second!Rate"]]);
    book.write("Second!A1", [["=Rate"]]);
    expect(book.values("A1:A2")).toEqual([[1], [2]]);
    expect(book.value("Second!A1")).toBe(2);
    engine.sheets.rename(second.id, "It's");
    book.write("A2", [["='It''s'!Rate"]]);
    expect(book.value("A2")).toBe(2);
    engine.names.delete({ name: "Rate", sheetId: second.id });
    expect(book.value("'It''s'!A1")).toBe(1);
  });

  it("may have characters that the grid does not know, and look like cells beyond the last column", () => {
    const { book } = bookWith(["a\\b?", "=1"], ["XFE1", "=2"], ["rate.2025", "=3"]);
    book.write("A1:A3", [["=a\\b?+1"], ["=XFE1+1"], ["=rate.2025+1"]]);
    expect(book.values("A1:A3")).toEqual([[2], [3], [4]]);
    expect(book.read("A1").formula).toBe("=a\\b?+1");
  });

  it("that name themselves are a circle, which gives 0", () => {
    const { book } = bookWith(["Loop", "=Loop+1"]);
    book.write("A1", [["=Loop"]]);
    expect(book.value("A1")).toBe(0);
  });
});

describe("names", () => {
  it("follow their cells, renamed sheets and deleted cells", () => {
    const { book, engine, second, formulaOf } = bookWith(
      ["Area", "=Second!$A$1:$A$3"],
      ["Sum", "=SUM(Second!$A$1:$A$3)*2"],
      ["Lines", "=Second!$2:$3"],
    );
    engine.cells.insertRows(second.id, 0, 2);
    expect([formulaOf("Area"), formulaOf("Sum"), formulaOf("Lines")]).toEqual([
      "=Second!$A$3:$A$5",
      "=SUM(Second!$A$3:$A$5)*2",
      "=Second!$4:$5",
    ]);
    engine.sheets.rename(second.id, "Data 2");
    expect([formulaOf("Area"), formulaOf("Sum")]).toEqual([
      "='Data 2'!$A$3:$A$5",
      "=SUM('Data 2'!$A$3:$A$5)*2",
    ]);
    engine.cells.deleteRows(second.id, 2, 3);
    expect([formulaOf("Area"), formulaOf("Sum")]).toEqual(["='Data 2'!#REF!", "=SUM(#REF!)*2"]);
    expect(engine.names.area({ name: "Area", sheetId: null })).toBeNull();
    expect(engine.names.values({ name: "Area", sheetId: null })).toEqual([
      [{ value: "#REF!", isError: true }],
    ]);
    engine.undo();
    expect(formulaOf("Area")).toBe("='Data 2'!$A$3:$A$5");
    expect(book.engine.names.area({ name: "area", sheetId: null })).toMatchObject({ top: 2, bottom: 4 });
  });

  it("go with their sheet, and those that mean its cells are lost", () => {
    const { engine, second, formulaOf } = bookWith(["Local", "=1", "Second"], ["Area", "=Second!$A$1"]);
    engine.sheets.delete(second.id);
    expect(engine.names.list().map(({ name }) => name)).toEqual(["Area"]);
    expect(formulaOf("Area")).toBe("=#REF!");
    engine.undo();
    expect(engine.names.list()).toHaveLength(2);
  });

  it("give references without a sheet the sheet that was active", () => {
    const { formulaOf } = bookWith(["Bare", "=SUM($A$1:$A$2)"], ["One", "=$B$2"]);
    expect([formulaOf("Bare"), formulaOf("One")]).toEqual(["=SUM(Sheet1!$A$1:$A$2)", "=Sheet1!$B$2"]);
  });

  it("that name tables follow them", () => {
    const { book, engine, add } = bookWith();
    book.write("A1:A3", [["Units"], [1], [2]]);
    const table = engine.tables.create(book.area("A1:A3"), "Sales", {
      style: "",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
    });
    add("Units", "=Sales[Units]");
    book.write("C1", [["=SUM(Units)"]]);
    expect(book.value("C1")).toBe(3);
    book.write("A4", [[10]]);
    engine.tables.resize(table.id, book.area("A1:A4"));
    expect(book.value("C1")).toBe(13);
    expect(engine.names.list()[0]?.formula).toBe("=Sales[Units]");
  });

  it("change comment and visibility without losing where their cells went", () => {
    const { engine, second, formulaOf } = bookWith(["Area", "=Second!$A$1"]);
    engine.cells.insertRows(second.id, 0, 1);
    engine.names.update({ name: "Area", sheetId: null }, { comment: "moved", visible: false });
    expect(formulaOf("Area")).toBe("=Second!$A$2");
    engine.undo();
    expect(engine.names.list()[0]).toMatchObject({ formula: "=Second!$A$2", comment: "", visible: true });
  });

  it("keep lists of areas as they are", () => {
    const { engine, formulaOf } = bookWith(["Print_Titles", "=Sheet1!$A:$A,Sheet1!$1:$1", "Sheet1"]);
    expect(formulaOf("Print_Titles")).toBe("=Sheet1!$A:$A,Sheet1!$1:$1");
    expect(engine.names.canRead("=Sheet1!$A:$A,Sheet1!$1:$1")).toBe(true);
    expect(engine.names.canRead("=1+")).toBe(false);
  });

  it("ask no function of an add-in for their value", () => {
    const { book, engine } = bookWith();
    book.define([{ id: "PRICE", name: "SHOP.PRICE", parameters: [], result: {} }]);
    engine.names.add({ name: "Price", sheetId: null, formula: "=SHOP.PRICE()", comment: "", visible: true });
    expect(engine.names.values({ name: "Price", sheetId: null })).toEqual([
      [{ value: "#VALUE!", isError: true }],
    ]);
    expect(book.host.batches).toEqual([]);
  });
});
