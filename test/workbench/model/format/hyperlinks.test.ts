import { codeOf, ScriptedWorkbook } from "../../support/script";

describe("the hyperlink of a range", () => {
  it("shows its text, looks like a link and is read back", () => {
    const book = new ScriptedWorkbook();
    const link = { address: "https://example.com/a", screenTip: "Go", textToDisplay: "=Example" };
    book.range("B2").set("Hyperlink", link);
    expect(book.range("B2").get("Hyperlink")).toEqual(link);
    expect(book.value("B2")).toBe("=Example");
    expect(book.range("B2").get("Style")).toBe("Hlink");
    expect(book.range("B2").to("Format/Font").get("Underline")).toBe("Single");
    expect(book.range("A1").get("Hyperlink")).toBeNull();
    expect(book.range("A1:B2").get("Hyperlink")).toBeNull();
  });

  it("shows its address in an empty cell, and leaves what a cell holds", () => {
    const book = new ScriptedWorkbook();
    book.write("A2", [[7]]);
    book.range("A1").set("Hyperlink", { address: "https://example.com/" });
    book.range("A2").set("Hyperlink", { documentReference: "Sheet1!B3" });
    expect(book.values("A1:A2")).toEqual([["https://example.com/"], [7]]);
    expect(book.range("A2").get("Hyperlink")).toEqual({ documentReference: "Sheet1!B3", textToDisplay: "7" });
  });

  it("stays when formats are cleared, and goes with or without its looks", () => {
    const book = new ScriptedWorkbook();
    for (const at of ["A1", "A2", "A3"]) book.range(at).set("Hyperlink", { address: "https://example.com/" });
    book.range("A1").call("Clear", "Formats");
    expect(book.range("A1").get("Hyperlink")).toMatchObject({ address: "https://example.com/" });
    book.range("A2").call("Clear", "Hyperlinks");
    expect(book.range("A2").get("Hyperlink")).toBeNull();
    expect(book.range("A2").to("Format/Font").get("Color")).toBe("#0563C1");
    book.range("A3").to("ConditionalFormats").call("Add", "DataBar");
    book.range("A3").call("Clear", "RemoveHyperlinks");
    expect(book.range("A3").to("ConditionalFormats").call("GetCount")).toBe(1);
    expect(book.range("A3").get("Hyperlink")).toBeNull();
    expect(book.range("A3").to("Format/Font").get("Color")).toBe("#000000");
    expect(book.value("A3")).toBe("https://example.com/");
  });

  it("goes with its cell, and is undone as one step", () => {
    const book = new ScriptedWorkbook();
    book.engine.batch(() => book.range("A1").set("Hyperlink", { address: "https://example.com/" }));
    book.engine.cells.insertRows(book.area("A1").sheetId, 0, 1);
    expect(book.range("A2").get("Hyperlink")).toMatchObject({ address: "https://example.com/" });
    book.engine.undo();
    book.engine.undo();
    expect([book.value("A1"), book.range("A1").get("Hyperlink")]).toEqual(["", null]);
  });

  it.each([
    [{}],
    [{ textToDisplay: "only text" }],
    [{ address: 5 }],
    [{ url: "https://example.com/" }],
    ["text"],
  ])("refuses %j", (link) => {
    const book = new ScriptedWorkbook();
    expect(codeOf(() => book.range("A1").set("Hyperlink", link))).toBe("InvalidArgument");
  });
});
