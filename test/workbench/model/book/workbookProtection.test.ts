import { codeOf, ScriptedWorkbook } from "../../support/script";

function start(password?: string) {
  const book = new ScriptedWorkbook();
  book.workbook.to("Worksheets").call("Add", "Second");
  const protection = book.workbook.to("Protection");
  protection.call("Protect", password);
  return { book, protection, sheets: book.workbook.to("Worksheets"), sheet: book.sheet("Second") };
}

describe("protection of a workbook", () => {
  it("refuses what changes its sheets as such, and nothing in them", () => {
    const { book, protection, sheets, sheet } = start();
    expect(protection.get("Protected")).toBe(true);
    const refused = [
      () => sheets.call("Add", "Third"),
      () => sheet.call("Copy"),
      () => sheet.call("Delete"),
      () => sheet.set("Name", "Other"),
      () => sheet.set("Position", 0),
      () => sheet.set("Visibility", "Hidden"),
      () => sheet.set("TabColor", "#FF0000"),
    ];
    expect(refused.map((run) => codeOf(run))).toEqual(Array.from(refused, () => "AccessDenied"));
    book.range("A1").set("Values", [["written"]]);
    expect(book.value("A1")).toBe("written");
  });

  it("holds for the user too", () => {
    const { book } = start();
    expect(() => book.engine.sheets.add("Third")).toThrow("Readonly");
  });

  it("ends with the password that began it", () => {
    const { protection, sheets } = start("secret");
    expect(codeOf(() => protection.call("Unprotect", "wrong"))).toBe("InvalidArgument");
    expect(codeOf(() => protection.call("Unprotect"))).toBe("InvalidArgument");
    protection.call("Unprotect", "secret");
    expect(protection.get("Protected")).toBe(false);
    sheets.call("Add", "Third");
    expect(sheets.call("GetCount")).toBe(3);
  });

  it("fails when there is protection, and ends without one in peace", () => {
    const { protection } = start();
    expect(codeOf(() => protection.call("Protect", "again"))).toBe("AccessDenied");
    protection.call("Unprotect");
    expect(codeOf(() => protection.call("Unprotect"))).toBe("none");
  });

  it("undoes with its batch, and comes and goes with the workbook", () => {
    const { book, protection } = start("secret");
    const snapshot = book.engine.snapshot();
    book.engine.undo();
    expect(protection.get("Protected")).toBe(false);
    book.engine.restore(snapshot);
    expect(protection.get("Protected")).toBe(true);
    book.engine.restore({ ...snapshot, book: { ...snapshot.book, protection: null } });
    expect(protection.get("Protected")).toBe(false);
  });

  it("ends with the password of which a file holds the old hash, and with none where the hash is newer", () => {
    const { book, protection } = start();
    const snapshot = book.engine.snapshot();
    const from = (fileHash: Readonly<Record<string, string>>) =>
      book.engine.restore({ ...snapshot, book: { ...snapshot.book, protection: { fileHash } } });
    from({ workbookAlgorithmName: "SHA-512", workbookHashValue: "abc" });
    expect(codeOf(() => protection.call("Unprotect", "password"))).toBe("InvalidArgument");
    from({ workbookPassword: "83AF" });
    expect(codeOf(() => protection.call("Unprotect", "other"))).toBe("InvalidArgument");
    protection.call("Unprotect", "password");
    expect(protection.get("Protected")).toBe(false);
  });
});
