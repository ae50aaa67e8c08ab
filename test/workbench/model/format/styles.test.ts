import { codeOf, ScriptedWorkbook } from "../../support/script";

const styles = (book: ScriptedWorkbook) => book.workbook.to("Styles");

describe("cell styles", () => {
  it("give cells their looks and their name", () => {
    const book = new ScriptedWorkbook();
    book.range("A1:B2").set("Style", "Good");
    const format = book.range("B2").to("Format");
    expect([format.to("Fill").get("Color"), format.to("Font").get("Color")]).toEqual(["#C6EFCE", "#006100"]);
    expect(book.range("A1:B2").get("Style")).toBe("Good");
    expect(book.range("A1:C2").get("Style")).toBeNull();
    book.engine.undo();
    expect([book.range("A1").get("Style"), book.range("A1").to("Format/Fill").get("Color")]).toEqual([
      "Normal",
      "#FFFFFF",
    ]);
  });

  it("decide only what they include", () => {
    const book = new ScriptedWorkbook();
    book.range("A1").to("Format/Font").set("Bold", true);
    book.range("A1").set("NumberFormat", "0.0");
    book.range("A1").set("Style", "Percent");
    expect(book.range("A1").get("NumberFormat")).toEqual([["0%"]]);
    expect(book.range("A1").to("Format/Font").get("Bold")).toBe(true);
    book.range("A1").set("Style", "Normal");
    expect(book.range("A1").get("NumberFormat")).toEqual([["General"]]);
    expect(book.range("A1").to("Format/Font").get("Bold")).toBe(false);
  });

  it.each([
    ["Heading1", "EdgeBottom", ["Continuous", "Thick", "#4472C4"]],
    ["CheckCell", "EdgeLeft", ["Double", "Thick", "#3F3F3F"]],
    ["Total", "EdgeBottom", ["Double", "Thick", "#4472C4"]],
  ])("draw the borders of %s, which Normal takes away", (name, side, expected) => {
    const book = new ScriptedWorkbook();
    book.range("B2:C3").set("Style", name);
    const read = () => {
      const border = book.range("B2:C3").to("Format/Borders").item(side);
      return [border.get("Style"), border.get("Weight"), border.get("Color")];
    };
    expect(read()).toEqual(expected);
    book.range("B2:C3").set("Style", "Normal");
    expect(read()[0]).toBe("None");
  });

  it.each([
    ["Accent1_20", "20% - Accent1"],
    ["WholeComma", "Comma [0]"],
    ["hlink", "Hyperlink"],
    ["Heading 2", "Heading 2"],
  ])("are found as %s", (key, name) => {
    expect(styles(new ScriptedWorkbook()).item(key).get("Name")).toBe(name);
  });

  it("are listed by name, counted and found by place", () => {
    const collection = styles(new ScriptedWorkbook());
    const names = collection.items().map((style) => style.get("Name"));
    expect(names).toHaveLength(49);
    expect(names.slice(0, 2)).toEqual(["20% - Accent1", "20% - Accent2"]);
    expect(collection.call("GetCount")).toBe(49);
    expect(collection.follow("GetItemAt", 0).get("Name")).toBe("20% - Accent1");
    expect(codeOf(() => collection.call("GetItemAt", 49))).toBe("InvalidArgument");
    expect(collection.follow("GetItemOrNullObject", "No such").isNull).toBe(true);
    expect(codeOf(() => collection.item("No such"))).toBe("ItemNotFound");
  });

  it("are added, and cells follow when they change", () => {
    const book = new ScriptedWorkbook();
    styles(book).call("Add", "Diverse");
    const style = styles(book).item("diverse");
    expect([style.get("Name"), style.get("BuiltIn"), style.get("IncludeFont")]).toEqual([
      "Diverse",
      false,
      true,
    ]);
    style.to("Font").set("Bold", true);
    style.to("Fill").set("Color", "yellow");
    style.to("Borders").item("EdgeTop").set("Style", "Dash");
    style.set("NumberFormat", "0.00");
    style.set("HorizontalAlignment", "Center");
    book.range("C3").set("Style", "Diverse");
    style.to("Font").set("Color", "#FF0000");
    const format = book.range("C3").to("Format");
    expect([format.to("Font").get("Bold"), format.to("Font").get("Color")]).toEqual([true, "#FF0000"]);
    expect(format.get("HorizontalAlignment")).toBe("Center");
    expect(format.to("Borders").item("EdgeTop").get("Style")).toBe("Dash");
    expect(book.range("C3").get("NumberFormat")).toEqual([["0.00"]]);
    expect(book.range("C3").get("Style")).toBe("Diverse");
  });

  it("leave their cells Normal when they are deleted", () => {
    const book = new ScriptedWorkbook();
    book.range("A1").set("Style", "Bad");
    const bad = styles(book).item("Bad");
    bad.call("Delete");
    expect(book.range("A1").get("Style")).toBe("Normal");
    expect(book.range("A1").to("Format/Fill").get("Color")).toBe("#FFFFFF");
    expect(codeOf(() => bad.get("Name"))).toBe("ItemNotFound");
    expect(codeOf(() => styles(book).item("Bad"))).toBe("ItemNotFound");
    book.engine.undo();
    expect(styles(book).item("Bad").get("BuiltIn")).toBe(true);
  });

  it("are refused under names that are empty, taken or unknown", () => {
    const book = new ScriptedWorkbook();
    expect(codeOf(() => styles(book).call("Add", " "))).toBe("InvalidArgument");
    expect(codeOf(() => styles(book).call("Add", "good"))).toBe("ItemAlreadyExists");
    expect(codeOf(() => book.range("A1").set("Style", "No such"))).toBe("InvalidArgument");
    expect(codeOf(() => styles(book).item("Normal").call("Delete"))).toBe("InvalidOperation");
  });
});
