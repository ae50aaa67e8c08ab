import { TestWorkbook } from "../../support/testWorkbook";

describe("sheets", () => {
  it("have apostrophes in their names that formulas write twice", () => {
    const book = new TestWorkbook();
    const { sheets } = book.engine;
    const added = sheets.add("It's");
    book.write("'It''s'!A1", [[41]]);
    book.write("A1:A2", [["='It''s'!A1+1"], ["=SUM('It''s'!A1:A2)"]]);
    expect([book.value("A1"), book.value("A2")]).toEqual([42, 41]);
    book.engine.cells.insertRows(added.id, 0, 2);
    expect(book.read("A1")).toMatchObject({ value: 42, formula: "='It''s'!A3+1" });
    sheets.rename(added.id, "Tea 'n' milk");
    expect(book.read("A2")).toMatchObject({ value: 41, formula: "=SUM('Tea ''n'' milk'!A3:A4)" });
    book.engine.undo();
    expect(book.read("A1")).toMatchObject({ value: 42, formula: "='It''s'!A3+1" });
    sheets.delete(added.id);
    expect(book.read("A1").error).toBe("#REF!");
  });

  it("are added at the end and renamed, with formulas following", () => {
    const book = new TestWorkbook();
    const { sheets } = book.engine;
    const added = sheets.add("Data 2025");
    book.write("A1", [["='Data 2025'!A1+1"]]);
    book.write("'Data 2025'!A1", [[41]]);
    expect(book.value("A1")).toBe(42);
    sheets.rename(added.id, "Figures");
    expect(book.read("A1")).toMatchObject({ value: 42, formula: "=Figures!A1+1" });
    expect(sheets.list().map((sheet) => sheet.name)).toEqual(["Sheet1", "Figures"]);
  });

  it("are hidden, shown, moved and deleted", () => {
    const { sheets } = new TestWorkbook().engine;
    const second = sheets.add("B");
    const third = sheets.add("C");
    sheets.setVisibility(second.id, "VeryHidden");
    sheets.move(third.id, 0);
    expect(sheets.list().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["C", "Visible"],
      ["Sheet1", "Visible"],
      ["B", "VeryHidden"],
    ]);
    sheets.delete(third.id);
    sheets.setVisibility(second.id, "Visible");
    expect(sheets.list().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["B", "Visible"],
    ]);
  });

  it("tell which is active, and selections are made on their own sheet", () => {
    const book = new TestWorkbook();
    const second = book.engine.sheets.add("B");
    book.engine.selection.select({ ...book.area("C3:D4"), sheetId: second.id });
    expect(book.engine.sheets.active().name).toBe("B");
    expect(book.engine.selection.areas()).toEqual([{ ...book.area("C3:D4"), sheetId: second.id }]);
    expect(book.engine.selection.activeCell()).toEqual({ ...book.area("C3"), sheetId: second.id });
    expect(book.events.map((event) => event.type)).toContain("selectionChanged");
    expect(book.events.map((event) => event.type)).toContain("sheetActivated");
  });

  it.each(["XFD1", "AA1000", "A:A", "1:3", "A1048576", "XFD1048576", "B2:C900000"])(
    "have %s selected, however far it is",
    (address) => {
      const book = new TestWorkbook();
      book.engine.selection.select(book.area(address));
      const { top, left } = book.area(address);
      expect(book.engine.selection.activeCell()).toMatchObject({ top, left });
      expect(book.engine.selection.areas()).toEqual([book.area(address)]);
      expect(book.events).toContainEqual({ type: "selectionChanged", areas: [book.area(address)] });
    },
  );

  it("do not grow to a far cell that is selected", () => {
    const book = new TestWorkbook();
    const { sheetId } = book.area("A1");
    const before = book.engine.cells.heldArea(sheetId);
    book.engine.selection.select(book.area("A1048576"));
    expect(book.engine.cells.heldArea(sheetId)).toEqual(before);
    book.engine.selection.step("up");
    expect(book.engine.selection.areas()).toEqual([
      { ...before, top: before.bottom - 1, bottom: before.bottom - 1, right: 0 },
    ]);
  });
});
