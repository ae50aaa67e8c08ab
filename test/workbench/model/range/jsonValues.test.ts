import { functionNamed } from "../../support/testWorkbook";
import { codeOf, ScriptedWorkbook } from "../../support/script";

describe("valuesAsJson", () => {
  it("gives each cell as a data type", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:E1", [["tea", 1.5, true, "=1/0", ""]]);
    expect(book.range("A1:E1").get("ValuesAsJson")).toEqual([
      [
        { type: "String", basicValue: "tea", basicType: "String" },
        { type: "Double", basicValue: 1.5, basicType: "Double" },
        { type: "Boolean", basicValue: true, basicType: "Boolean" },
        { type: "Error", errorType: "Div0", basicValue: "#DIV/0!", basicType: "Error" },
        { type: "Empty", basicValue: "", basicType: "Empty" },
      ],
    ]);
  });

  it("gives a custom function's data type as it was returned", () => {
    const book = new ScriptedWorkbook();
    book.define([functionNamed("SHOP.CARD")]);
    book.write("A1", [["=SHOP.CARD()"]]);
    const card = { type: "Entity", text: "Tea", properties: {}, basicValue: "#VALUE!", basicType: "Error" };
    book.answer(() => card);
    expect(book.range("A1").get("ValuesAsJson")).toEqual([[card]]);
  });

  it("takes what a cell can hold, and leaves what is not writable", () => {
    const book = new ScriptedWorkbook();
    book.write("E1", [["kept"]]);
    book
      .range("A1:F1")
      .set("ValuesAsJson", [
        [
          { type: "String", basicValue: "=1" },
          { type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" },
          { type: "Boolean", basicValue: false },
          { type: "Error", errorType: "NotAvailable" },
          { type: "Double", basicValue: 1, writable: false },
          { type: "Empty" },
        ],
      ]);
    expect(book.values("A1:F1")).toEqual([["=1", 0.5, false, "#N/A", "kept", ""]]);
    expect(book.range("B1").get("Text")).toEqual([["50%"]]);
  });

  it.each<[string, unknown, string]>([
    ["a plain value", [[1]], "InvalidArgument"],
    ["a number that is text", [[{ type: "Double", basicValue: "1" }]], "InvalidArgument"],
    ["another shape", [[{ type: "Empty" }, { type: "Empty" }]], "InvalidArgument"],
    ["an entity", [[{ type: "Entity", text: "x" }]], "NotImplemented"],
  ])("refuses %s", (_, values, code) => {
    const book = new ScriptedWorkbook();
    expect(codeOf(() => book.range("A1").set("ValuesAsJson", values))).toBe(code);
  });

  it("adds rows and columns to tables", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A2", [["Item"], ["tea"]]);
    const table = book.sheet().to("Tables").follow("Add", "A1:A2", true);
    const text = (basicValue: string) => ({ type: "String", basicValue });
    table.to("Rows").call("AddAsJson", 0, [[text("milk")], [text("bread")]]);
    const column = table.to("Columns").follow(
      "AddAsJson",
      null,
      ["Kind", "a", "b", "c"].map((each) => [text(each)]),
    );
    expect(column.get("Name")).toBe("Kind");
    expect(book.values("A1:B4")).toEqual([
      ["Item", "Kind"],
      ["milk", "a"],
      ["bread", "b"],
      ["tea", "c"],
    ]);
    expect(table.to("Rows").follow("GetItemAt", 2).get("ValuesAsJson")).toMatchObject([
      [{ basicValue: "tea" }, { basicValue: "c" }],
    ]);
  });
});
