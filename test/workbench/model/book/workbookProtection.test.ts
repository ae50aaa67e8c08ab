import { createHash } from "node:crypto";
import { codeOf, ScriptedWorkbook } from "../../support/script";

function start(password?: string) {
  const book = new ScriptedWorkbook();
  book.workbook.to("Worksheets").call("Add", "Second");
  const protection = book.workbook.to("Protection");
  protection.call("Protect", password);
  return { book, protection, sheets: book.workbook.to("Worksheets"), sheet: book.sheet("Second") };
}

function newHash(password: string) {
  const [salt, spinCount] = [Buffer.from("salt of sixteen."), 3];
  let hash = createHash("sha512").update(salt).update(Buffer.from(password, "utf16le")).digest();
  for (let spin = 0; spin < spinCount; spin += 1)
    hash = createHash("sha512")
      .update(hash)
      .update(Buffer.from([spin, 0, 0, 0]))
      .digest();
  const [hashValue, saltValue] = [hash.toString("base64"), salt.toString("base64")];
  return { algorithmName: "SHA-512", hashValue, saltValue, spinCount };
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

  it.each([
    ["old", { legacyHash: "83AF" }],
    // ECMA-376 says how; the value is that of Node's own SHA-512.
    ["new", { sha: newHash("password") }],
  ])("ends with the password of which a file holds the %s hash", (_age, password) => {
    const { book, protection } = start();
    const snapshot = book.engine.snapshot();
    book.engine.restore({ ...snapshot, book: { ...snapshot.book, protection: { password } } });
    expect(codeOf(() => protection.call("Unprotect", "other"))).toBe("InvalidArgument");
    expect(codeOf(() => protection.call("Unprotect"))).toBe("InvalidArgument");
    protection.call("Unprotect", "password");
    expect(protection.get("Protected")).toBe(false);
  });
});
