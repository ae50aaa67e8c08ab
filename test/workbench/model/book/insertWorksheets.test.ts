import { createWorkbook } from "../../../../src/workbench/model/book/createWorkbook";
import { codeOf, ScriptedWorkbook, ScriptObject } from "../../support/script";
import { TestWorkbook } from "../../support/testWorkbook";

/** A workbook with "Sheet1" and "Facts", whose formula means its own Sheet1. */
function source() {
  const book = new TestWorkbook();
  book.write("A1", [[7]]);
  book.engine.sheets.add("Facts");
  book.write("Facts!A1", [["=Sheet1!A1*2"]]);
  book.engine.names.add({
    name: "seven",
    formula: "=Sheet1!$A$1",
    comment: "",
    visible: true,
    sheetId: null,
  });
  return book.engine.snapshot();
}

function start() {
  const book = new ScriptedWorkbook();
  book.write("A1:B1", [[1, "=A1+1"]]);
  book.engine.sheets.add("Last");
  const snapshot = source();
  const options = { name: "Book1.xlsx", culture: "en-US", read: () => snapshot };
  const workbook = new ScriptObject(createWorkbook(book.engine, options));
  const insert = (more?: object) =>
    workbook.call("InsertWorksheetsFromBase64", btoa("file"), more) as string[];
  const names = () => book.engine.sheets.list().map(({ name }) => name);
  return { book, workbook, insert, names };
}

describe("worksheets of another file", () => {
  it("come at the end, with names of their own and formulas that mean each other", () => {
    const { book, insert, names } = start();
    const ids = insert();
    expect(names()).toEqual(["Sheet1", "Last", "Sheet1 (2)", "Facts"]);
    expect(ids).toEqual(
      book.engine.sheets
        .list()
        .slice(2)
        .map(({ id }) => id),
    );
    expect([book.value("Facts!A1"), book.read("Facts!A1").formula]).toEqual([14, "='Sheet1 (2)'!A1*2"]);
    expect([book.value("B1"), book.read("B1").formula]).toEqual([2, "=A1+1"]);
    expect(book.engine.names.list().map(({ formula }) => formula)).toEqual(["='Sheet1 (2)'!$A$1"]);
  });

  it("come where they are wanted, all or some", () => {
    const { book, insert, names } = start();
    insert({ sheetNamesToInsert: ["Facts"], positionType: "Beginning" });
    expect(names()).toEqual(["Facts", "Sheet1", "Last"]);
    insert({ sheetNamesToInsert: ["facts"], positionType: "After", relativeTo: "Sheet1" });
    expect(names()).toEqual(["Facts", "Sheet1", "Facts (2)", "Last"]);
    insert({ sheetNamesToInsert: ["Facts"], positionType: "Before", relativeTo: book.sheet("Last").object });
    expect(names()).toEqual(["Facts", "Sheet1", "Facts (2)", "Facts (3)", "Last"]);
  });

  it("go with one undo", () => {
    const { book, insert, names } = start();
    book.engine.batch(() => insert());
    book.engine.undo();
    expect(names()).toEqual(["Sheet1", "Last"]);
  });

  it("are refused when the file, a name or a place is none", () => {
    const { insert, workbook } = start();
    expect(codeOf(() => workbook.call("InsertWorksheetsFromBase64", "no base64!"))).toBe("InvalidArgument");
    expect(codeOf(() => insert({ sheetNamesToInsert: ["Nothing"] }))).toBe("InvalidArgument");
    expect(codeOf(() => insert({ positionType: "Middle" }))).toBe("InvalidArgument");
    expect(codeOf(() => insert({ positionType: "After", relativeTo: "Nothing" }))).toBe("ItemNotFound");
    workbook.to("Protection").call("Protect");
    expect(codeOf(() => insert())).toBe("AccessDenied");
  });
});
