import { codeOf, ScriptedWorkbook } from "../../support/script";

function protectedSheet(options: object | null = null, password: string | null = null) {
  const book = new ScriptedWorkbook();
  const protection = book.sheet().to("Protection");
  protection.call("Protect", options, password);
  return { book, protection };
}

describe("WorksheetProtection", () => {
  it("has no options before the sheet is protected, and all of them after", () => {
    const book = new ScriptedWorkbook();
    const protection = book.sheet().to("Protection");
    expect([protection.get("Protected"), protection.get("Options")]).toEqual([false, null]);
    protection.call("Protect", { allowSort: true, selectionMode: "Unlocked" });
    expect(protection.get("Options")).toEqual({
      allowAutoFilter: false,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: false,
      allowEditScenarios: false,
      allowFormatCells: false,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: false,
      allowPivotTables: false,
      allowSort: true,
      selectionMode: "Unlocked",
    });
    protection.call("Unprotect");
    expect(protection.get("Options")).toBeNull();
    expect(protection.get("SavedOptions")).toMatchObject({ allowSort: true });
  });

  it.each([[{ allowSort: "yes" }], [{ allowEverything: true }], [{ selectionMode: "Some" }]])(
    "refuses the options %p",
    (options) => {
      const book = new ScriptedWorkbook();
      expect(codeOf(() => book.sheet().to("Protection").call("Protect", options))).toBe("InvalidArgument");
      expect(book.sheet().to("Protection").get("Protected")).toBe(false);
    },
  );

  it("is refused twice, and given up only with its password", () => {
    const { protection } = protectedSheet(null, "secret");
    expect(codeOf(() => protection.call("Protect"))).toBe("AccessDenied");
    expect(codeOf(() => protection.call("Unprotect"))).toBe("InvalidArgument");
    expect(codeOf(() => protection.call("Unprotect", "Secret"))).toBe("InvalidArgument");
    expect(protection.call("CheckPassword", "wrong")).toBe(false);
    expect(protection.call("CheckPassword", "secret")).toBe(true);
    expect(protection.get("IsPasswordProtected")).toBe(true);
    protection.call("Unprotect", "secret");
    expect(protection.get("Protected")).toBe(false);
    expect(codeOf(() => protection.call("Unprotect", "secret"))).toBe("none");
  });

  it("needs no password where none was set, and takes none for one", () => {
    const { protection } = protectedSheet();
    expect(protection.call("CheckPassword", "any")).toBe(false);
    expect(protection.call("CheckPassword")).toBe(true);
    expect(codeOf(() => protection.call("Unprotect", "any"))).toBe("none");
  });

  it("lets scripts write while it is paused, and change password and options then only", () => {
    const { book, protection } = protectedSheet(null, "secret");
    const write = () => book.range("A1").set("Values", [[1]]);
    expect(codeOf(write)).toBe("AccessDenied");
    expect(codeOf(() => protection.call("UpdateOptions", { allowSort: true }))).toBe("AccessDenied");
    expect(codeOf(() => protection.call("SetPassword", "other"))).toBe("AccessDenied");
    expect(codeOf(() => protection.call("PauseProtection", "wrong"))).toBe("InvalidArgument");
    protection.call("PauseProtection", "secret");
    expect([protection.get("IsPaused"), protection.get("Protected")]).toEqual([true, true]);
    expect(codeOf(write)).toBe("none");
    protection.call("UpdateOptions", { allowSort: true });
    protection.call("SetPassword", "other");
    expect(protection.get("IsPaused")).toBe(true);
    protection.call("ResumeProtection");
    expect(codeOf(write)).toBe("AccessDenied");
    expect(protection.get("Options")).toMatchObject({ allowSort: true });
    expect(protection.call("CheckPassword", "other")).toBe(true);
  });

  it("has no password to change while the sheet is not protected", () => {
    const protection = new ScriptedWorkbook().sheet().to("Protection");
    expect(codeOf(() => protection.call("SetPassword", "other"))).toBe("InvalidOperation");
    expect(protection.get("CanPauseProtection")).toBe(false);
    expect(codeOf(() => protection.call("UpdateOptions", { allowSort: true }))).toBe("none");
  });
});

describe("AllowEditRangeCollection", () => {
  it("keeps ranges by title, which can be edited while the sheet is protected", () => {
    const book = new ScriptedWorkbook();
    const protection = book.sheet().to("Protection");
    const ranges = protection.to("AllowEditRanges");
    ranges.call("Add", "Input", "A1:B2");
    ranges.call("Add", "Secret", "D4", { password: "pw" });
    expect(ranges.call("GetCount")).toBe(2);
    expect(codeOf(() => ranges.call("Add", "input", "C1"))).toBe("InvalidArgument");
    expect(codeOf(() => ranges.call("Add", "", "C1"))).toBe("InvalidArgument");
    expect(codeOf(() => ranges.call("Add", "Bad", "nowhere"))).toBe("InvalidArgument");
    expect(ranges.follow("GetItemAt", 1).get("Title")).toBe("Secret");
    expect(ranges.item("SECRET").get("IsPasswordProtected")).toBe(true);
    expect(codeOf(() => ranges.item("None"))).toBe("ItemNotFound");
    protection.call("Protect");
    expect(book.engine.protection.canEdit(book.area("A1:B2"))).toBe(true);
    expect(book.engine.protection.canEdit(book.area("D4"))).toBe(false);
    expect(codeOf(() => ranges.item("Secret").call("PauseProtection", "no"))).toBe("BadPassword");
    expect(codeOf(() => ranges.call("PauseProtection", "no"))).toBe("BadPassword");
    ranges.call("PauseProtection", "pw");
    expect(book.engine.protection.canEdit(book.area("D4"))).toBe(true);
    expect(codeOf(() => ranges.call("Add", "More", "C1"))).toBe("AccessDenied");
    expect(codeOf(() => ranges.item("Input").set("Address", "A1"))).toBe("AccessDenied");
    protection.call("PauseProtection");
    ranges.item("Input").set("Address", "A1");
    ranges.item("Input").set("Title", "Entry");
    ranges.item("Secret").call("Delete");
    expect(ranges.items().map((each) => [each.get("Title"), each.get("Address")])).toEqual([["Entry", "A1"]]);
  });
});

describe("a protected worksheet", () => {
  const members: readonly [string, (book: ScriptedWorkbook) => void, string][] = [
    [
      "Range.format/fill",
      (book) => book.range("A1").to("Format/Fill").set("Color", "red"),
      "allowFormatCells",
    ],
    ["Range.numberFormat", (book) => book.range("A1").set("NumberFormat", [["0.0"]]), "allowFormatCells"],
    [
      "RangeFormat.columnWidth",
      (book) => book.range("A1").to("Format").set("ColumnWidth", 50),
      "allowFormatColumns",
    ],
    [
      "RangeFormat.autofitRows",
      (book) => book.range("A1").to("Format").call("AutofitRows"),
      "allowFormatRows",
    ],
    ["Range.columnHidden", (book) => book.range("A:A").set("ColumnHidden", true), "allowFormatColumns"],
    ["Range.rowHidden", (book) => book.range("1:1").set("RowHidden", true), "allowFormatRows"],
    ["Range.insert of rows", (book) => book.range("1:2").call("Insert", "Down"), "allowInsertRows"],
    ["Range.insert of columns", (book) => book.range("A:A").call("Insert", "Right"), "allowInsertColumns"],
    [
      "ChartCollection.add",
      (book) => book.sheet().to("Charts").call("Add", "Line", book.range("A1:B2")),
      "allowEditObjects",
    ],
  ];

  it.each(members)("refuses %s unless its option allows it", (_, run, option) => {
    expect(codeOf(() => run(protectedSheet().book))).toBe("AccessDenied");
    expect(codeOf(() => run(protectedSheet({ [option]: true }).book))).toBe("none");
  });

  it.each<[string, (book: ScriptedWorkbook) => void]>([
    ["Range.values", (book) => book.range("A1").set("Values", [[1]])],
    ["Range.clear", (book) => book.range("A1").call("Clear")],
    ["Range.merge", (book) => book.range("A1:B2").call("Merge")],
    ["Range.insert of cells", (book) => book.range("A1").call("Insert", "Down")],
    ["Range.delete of rows", (book) => book.range("1:1").call("Delete", "Up")],
    ["FormatProtection.locked", (book) => book.range("A1").to("Format/Protection").set("Locked", false)],
    ["TableCollection.add", (book) => book.sheet().to("Tables").call("Add", "A1:B2", true)],
    ["Worksheet.delete", (book) => book.sheet().call("Delete")],
  ])("refuses %s whatever its options", (_, run) => {
    const { book, protection } = protectedSheet();
    protection.call("Unprotect");
    const all = Object.fromEntries(
      ["Columns", "Rows"].flatMap((lines) =>
        ["Format", "Insert", "Delete"].map((what) => [`allow${what}${lines}`, true]),
      ),
    );
    protection.call("Protect", { ...all, allowFormatCells: true, allowSort: true, allowEditObjects: true });
    expect(codeOf(() => run(book))).toBe("AccessDenied");
  });

  it("takes values in unlocked cells, and gives up rows whose cells are all unlocked", () => {
    const book = new ScriptedWorkbook();
    book.range("B2:C2").to("Format/Protection").set("Locked", false);
    book.range("5:5").to("Format/Protection").set("Locked", false);
    book.sheet().to("Protection").call("Protect", { allowDeleteRows: true });
    book.range("B2:C2").set("Values", [[1, 2]]);
    expect(book.range("B2:C2").get("Values")).toEqual([[1, 2]]);
    expect(codeOf(() => book.range("A2:C2").set("Values", 1))).toBe("AccessDenied");
    expect(codeOf(() => book.range("2:2").call("Delete", "Up"))).toBe("AccessDenied");
    expect(codeOf(() => book.range("5:5").call("Delete", "Up"))).toBe("none");
  });

  it("is still renamed, moved, hidden, frozen and coloured, as the workbook's structure is open", () => {
    const { book } = protectedSheet();
    book.workbook.to("Worksheets").call("Add", "Second");
    const sheet = book.sheet();
    sheet.set("Name", "First");
    sheet.set("Position", 1);
    sheet.set("TabColor", "#112233");
    sheet.to("FreezePanes").call("FreezeRows", 1);
    sheet.set("Visibility", "Hidden");
    expect(sheet.get("Visibility")).toBe("Hidden");
  });
});
