import { codeOf, ScriptedWorkbook } from "../../support/script";

describe("the format of a range", () => {
  it("gives what an untouched cell has in a new workbook of Excel", () => {
    const format = new ScriptedWorkbook().range("A1").to("Format");
    const read = (path: string, names: readonly string[]) => names.map((name) => format.to(path).get(name));
    expect(read("Font", ["Name", "Size", "Color", "Bold", "Underline", "Subscript", "TintAndShade"])).toEqual(
      ["Calibri", 11, "#000000", false, "None", false, 0],
    );
    expect(read("Fill", ["Color", "Pattern", "PatternColor", "TintAndShade"])).toEqual([
      "#FFFFFF",
      "None",
      "#000000",
      0,
    ]);
    expect(read("Protection", ["Locked", "FormulaHidden"])).toEqual([true, false]);
    expect(format.get("HorizontalAlignment")).toBe("General");
    expect(format.get("VerticalAlignment")).toBe("Bottom");
    expect(format.get("ReadingOrder")).toBe("Context");
  });

  it.each([
    ["Font", "Name", "Yu Gothic"],
    ["Font", "Size", 10.5],
    ["Font", "Underline", "DoubleAccountant"],
    ["Font", "Superscript", true],
    ["Font", "Strikethrough", true],
    ["Fill", "Pattern", "LightDown"],
    ["Fill", "PatternColor", "#FF0000"],
    ["Protection", "Locked", false],
    ["Protection", "FormulaHidden", true],
  ])("keeps %s.%s", (path, name, value) => {
    const book = new ScriptedWorkbook();
    book.range("B2:C3").to(`Format/${path}`).set(name, value);
    expect(book.range("B2:C3").to(`Format/${path}`).get(name)).toBe(value);
    expect(book.range("A1:B2").to(`Format/${path}`).get(name)).toBeNull();
    book.engine.undo();
    expect(book.range("B2:C3").to(`Format/${path}`).get(name)).not.toBe(value);
  });

  it.each([
    ["HorizontalAlignment", "CenterAcrossSelection"],
    ["HorizontalAlignment", "Distributed"],
    ["VerticalAlignment", "Justify"],
    ["WrapText", true],
    ["IndentLevel", 3],
    ["AutoIndent", true],
    ["ReadingOrder", "RightToLeft"],
    ["ShrinkToFit", true],
    ["TextOrientation", -45],
    ["TextOrientation", 180],
  ])("keeps %s %s", (name, value) => {
    const book = new ScriptedWorkbook();
    book.range("B2").to("Format").set(name, value);
    expect(book.range("B2").to("Format").get(name)).toBe(value);
    expect(book.range("A1:B2").to("Format").get(name)).toBeNull();
  });

  it.each([
    ["Format", "HorizontalAlignment", "Centre"],
    ["Format", "VerticalAlignment", "Middle"],
    ["Format", "IndentLevel", 251],
    ["Format", "IndentLevel", -1],
    ["Format", "TextOrientation", 91],
    ["Format", "ReadingOrder", "Up"],
    ["Format", "WrapText", "yes"],
    ["Format/Font", "Name", "a name that has thirty-two letters"],
    ["Format/Font", "Name", ""],
    ["Format/Font", "Size", 410],
    ["Format/Font", "Size", 0],
    ["Format/Font", "Underline", "Wavy"],
    ["Format/Font", "Color", "reddish"],
    ["Format/Font", "TintAndShade", 1.5],
    ["Format/Fill", "Pattern", "LinearGradient"],
    ["Format/Fill", "Color", "#12345"],
    ["Format/Protection", "Locked", 1],
  ])("refuses %s.%s = %s", (path, name, value) => {
    const range = new ScriptedWorkbook().range("A1");
    expect(codeOf(() => range.to(path).set(name, value))).toBe("InvalidArgument");
  });

  it("takes colours in Excel's three forms, and gives one back", () => {
    const book = new ScriptedWorkbook();
    const range = (at: string) => book.range(at).to("Format/Fill");
    range("A1").set("Color", "FFA500");
    range("A2").set("Color", "#ffa500");
    range("A3").set("Color", "DarkOrange");
    expect(["A1", "A2", "A3"].map((at) => range(at).get("Color"))).toEqual(["#FFA500", "#FFA500", "#FF8C00"]);
  });

  it("fills with a pattern on white, and clears it all", () => {
    const fill = new ScriptedWorkbook().range("A1").to("Format/Fill");
    fill.set("Pattern", "Gray25");
    expect(fill.get("Color")).toBe("#FFFFFF");
    fill.set("Color", "#00FF00");
    expect(fill.get("Pattern")).toBe("Gray25");
    fill.call("Clear");
    expect([fill.get("Color"), fill.get("Pattern")]).toEqual(["#FFFFFF", "None"]);
    fill.set("Color", "#00FF00");
    expect(fill.get("Pattern")).toBe("Solid");
  });

  it("lightens and darkens from the colour that was set", () => {
    const fill = new ScriptedWorkbook().range("A1").to("Format/Fill");
    fill.set("Color", "#4472C4");
    fill.set("TintAndShade", 0.8);
    // Accent 1, lighter 80%, as Office 2013 to 2022 name it.
    expect(fill.get("Color")).toBe("#DAE3F3");
    fill.set("TintAndShade", -0.5);
    expect([fill.get("Color"), fill.get("TintAndShade")]).toEqual(["#203864", -0.5]);
    fill.set("Color", "#FF0000");
    expect(fill.get("TintAndShade")).toBe(0);
  });

  it("is above the line or below it, not both", () => {
    const font = new ScriptedWorkbook().range("A1").to("Format/Font");
    font.set("Superscript", true);
    font.set("Subscript", true);
    expect([font.get("Superscript"), font.get("Subscript")]).toEqual([false, true]);
  });

  it("moves every cell's indent by the same amount, between 0 and 250", () => {
    const book = new ScriptedWorkbook();
    book.range("A1").to("Format").set("IndentLevel", 248);
    book.range("A1:A2").to("Format").call("AdjustIndent", 5);
    const levels = () => ["A1", "A2"].map((at) => book.range(at).to("Format").get("IndentLevel"));
    expect(levels()).toEqual([250, 5]);
    book.range("A1:A2").to("Format").call("AdjustIndent", -10);
    expect(levels()).toEqual([240, 0]);
    expect(codeOf(() => book.range("A1").to("Format").call("AdjustIndent", 251))).toBe("InvalidArgument");
  });

  it("lets contents of unlocked cells be written on a protected sheet", () => {
    const book = new ScriptedWorkbook();
    book.range("B2:B3").to("Format/Protection").set("Locked", false);
    book.sheet().to("Protection").call("Protect");
    book.range("B2:B3").set("Values", 7);
    expect(book.value("B3")).toBe(7);
    expect(codeOf(() => book.range("A2:B2").set("Values", 8))).toBe("AccessDenied");
    expect(codeOf(() => book.range("ZZ1").set("Values", 8))).toBe("AccessDenied");
    expect(codeOf(() => book.range("B2").to("Format/Font").set("Bold", true))).toBe("AccessDenied");
    book.range("B2").call("Clear", "Contents");
    expect(book.value("B2")).toBe("");
  });

  it("throws ItemNotFound once the sheet is deleted", () => {
    const book = new ScriptedWorkbook();
    book.engine.sheets.add("Other");
    const font = book.sheet("Other").follow("GetRange", "A1").to("Format/Font");
    book.sheet("Other").call("Delete");
    expect(codeOf(() => font.get("Bold"))).toBe("ItemNotFound");
    expect(codeOf(() => font.set("Bold", true))).toBe("ItemNotFound");
  });
});
