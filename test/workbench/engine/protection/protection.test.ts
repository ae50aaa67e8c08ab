import { legacyPasswordHash } from "../../../../src/workbench/engine/protection/legacyPasswordHash";
import { UNPROTECTED } from "../../../../src/workbench/engine/protection/protectionStore";
import type { ProtectionOptions } from "../../../../src/workbench/engine/protection/protectionStore";
import type { WorkbenchEngine } from "../../../../src/workbench/engine/workbenchEngine";
import { TestWorkbook } from "../../support/testWorkbook";

function protectedBook(options: Partial<ProtectionOptions> = {}) {
  const book = new TestWorkbook();
  book.write("A1:B2", [
    [1, 2],
    [3, 4],
  ]);
  const { id } = book.engine.sheets.active();
  book.engine.protection.set(id, {
    ...UNPROTECTED,
    isProtected: true,
    options: { ...UNPROTECTED.options, ...options },
  });
  // As the grid's own menus and keys do.
  const { model } = book.engine as WorkbenchEngine;
  return { book, id, dispatch: model.dispatch.bind(model) };
}

const isRefused = ({ type }: { readonly type: string }): boolean => type === "editRefused";

describe("a cell", () => {
  it("takes no more text than it holds, whatever brings it, and keeps what it had", () => {
    const book = new TestWorkbook();
    const { model } = book.engine as WorkbenchEngine;
    book.write("A1", [["before"]]);
    const at = { sheetId: book.engine.sheets.active().id, col: 0, row: 0 };
    model.dispatch("UPDATE_CELL", { ...at, content: "x".repeat(32_768) });
    expect(book.values("A1")).toEqual([["before"]]);
    expect(book.events.filter(isRefused)).toEqual([
      { type: "editRefused", sheetId: at.sheetId, reason: "tooLong" },
    ]);
    model.dispatch("UPDATE_CELL", { ...at, content: "x".repeat(32_767) });
    expect(book.values("A1")).toEqual([["x".repeat(32_767)]]);
  });
});

describe("a protected sheet", () => {
  it("refuses what a user types, clears or pastes, and tells it once", () => {
    const { book, id, dispatch } = protectedBook();
    book.engine.cells.enter(book.at("A1"), "9");
    dispatch("UPDATE_CELL", { sheetId: id, col: 0, row: 0, content: "9" });
    dispatch("DELETE_CONTENT", { sheetId: id, target: [{ top: 0, left: 0, bottom: 1, right: 1 }] });
    expect(book.values("A1:B2")).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(book.events.filter(isRefused)).toHaveLength(3);
  });

  it("lets a user format, resize and insert only what its options allow", () => {
    const { book, id, dispatch } = protectedBook({ allowFormatCells: true, allowInsertRows: true });
    const zone = { top: 0, left: 0, bottom: 0, right: 0 };
    dispatch("SET_FORMATTING", { sheetId: id, target: [zone], style: { bold: true } });
    expect(book.engine.cells.format(book.area("A1")).bold).toBe(true);
    const rows = { sheetId: id, sheetName: "Sheet1", base: 0, quantity: 1, position: "before" } as const;
    dispatch("ADD_COLUMNS_ROWS", { ...rows, dimension: "ROW" });
    expect(book.value("A2")).toBe(1);
    dispatch("ADD_COLUMNS_ROWS", { ...rows, dimension: "COL" });
    expect(book.value("A2")).toBe(1);
    dispatch("ADD_MERGE", { sheetId: id, target: [{ ...zone, right: 1 }] });
    expect(book.events.filter(isRefused)).toHaveLength(2);
  });

  it("lets a user edit while it is paused, and what editable ranges hold", () => {
    const { book, id } = protectedBook();
    const { protection } = book.engine;
    protection.setPaused(id, true);
    book.engine.cells.enter(book.at("A1"), "9");
    expect(book.value("A1")).toBe(9);
    const range = { title: "Input", address: "B1:B2,D4", password: { text: "secret" } };
    protection.set(id, { ...protection.of(id), editableRanges: [range] });
    expect(protection.canEdit(book.area("B1"))).toBe(false);
    protection.openRange(id, "Input");
    expect(protection.canEdit(book.area("B1:B2"))).toBe(true);
    expect(protection.canEdit(book.area("D4"))).toBe(true);
    expect(protection.canEdit(book.area("A1:B2"))).toBe(false);
  });

  it("is copied by undo and redo like everything else", () => {
    const book = new TestWorkbook();
    const { engine } = book;
    const { id } = engine.sheets.active();
    engine.protection.set(id, { ...UNPROTECTED, isProtected: true });
    engine.undo();
    expect(engine.protection.allows(id)).toBe(true);
    engine.redo();
    expect(engine.protection.allows(id)).toBe(false);
    expect(book.events.filter(({ type }) => type === "sheetProtectionChanged")).toEqual(
      [true, false, true].map((isProtected) => ({
        type: "sheetProtectionChanged",
        sheetId: id,
        isProtected,
        changed: { ranges: false, options: false, password: false },
      })),
    );
  });
});

describe("legacyPasswordHash", () => {
  it.each([
    ["password", "83AF"],
    ["test", "CBEB"],
  ])("turns %p into %p", (password, hash) => {
    expect(legacyPasswordHash(password)).toBe(hash);
  });
});
