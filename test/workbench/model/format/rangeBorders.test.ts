import { codeOf, ScriptedWorkbook } from "../../support/script";
import type { ScriptObject } from "../../support/script";

function border(book: ScriptedWorkbook, address: string, side: string): ScriptObject {
  return book.range(address).to("Format/Borders").item(side);
}

function read(book: ScriptedWorkbook, address: string, side: string): unknown[] {
  const one = border(book, address, side);
  return [one.get("Style"), one.get("Weight"), one.get("Color")];
}

const NONE = ["None", "Thin", "#000000"];

describe("the borders of a range", () => {
  it("are eight, found by name and by place", () => {
    const borders = new ScriptedWorkbook().range("A1:B2").to("Format/Borders");
    expect(borders.get("Count")).toBe(8);
    expect(borders.items().map((one) => one.get("SideIndex"))).toEqual([
      "EdgeTop",
      "EdgeBottom",
      "EdgeLeft",
      "EdgeRight",
      "InsideVertical",
      "InsideHorizontal",
      "DiagonalDown",
      "DiagonalUp",
    ]);
    expect(borders.follow("GetItemAt", 3).get("SideIndex")).toBe("EdgeRight");
    expect(codeOf(() => borders.item("Top"))).toBe("InvalidArgument");
    expect(codeOf(() => borders.follow("GetItemAt", 8))).toBe("InvalidArgument");
  });

  it.each(["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"])(
    "draw %s and nothing else",
    (side) => {
      const book = new ScriptedWorkbook();
      border(book, "B2:D4", side).set("Style", "Continuous");
      for (const one of book.range("B2:D4").to("Format/Borders").items())
        expect([one.get("SideIndex"), one.get("Style")]).toEqual([
          one.get("SideIndex"),
          one.get("SideIndex") === side ? "Continuous" : "None",
        ]);
      book.engine.undo();
      expect(read(book, "B2:D4", side)).toEqual(NONE);
    },
  );

  it("keep diagonals in every cell", () => {
    const book = new ScriptedWorkbook();
    border(book, "B2:C3", "DiagonalDown").set("Color", "red");
    expect(read(book, "C3", "DiagonalDown")).toEqual(["Continuous", "Thin", "#FF0000"]);
    expect(read(book, "C3", "DiagonalUp")).toEqual(NONE);
    expect(read(book, "A1:B2", "DiagonalDown")).toEqual([null, "Thin", null]);
  });

  it.each([
    ["Hairline", "Continuous"],
    ["Medium", "Continuous"],
    ["Thick", "Continuous"],
  ])("draw a line when only the weight %s is set", (weight, style) => {
    const book = new ScriptedWorkbook();
    border(book, "A1", "EdgeTop").set("Weight", weight);
    expect(read(book, "A1", "EdgeTop")).toEqual([style, weight, "#000000"]);
  });

  it.each([
    ["Dash", "Thin"],
    ["DashDot", "Thin"],
    ["DashDotDot", "Thin"],
    ["Dot", "Thin"],
    ["Double", "Thick"],
    ["SlantDashDot", "Medium"],
  ])("give the style %s its weight %s", (style, weight) => {
    const book = new ScriptedWorkbook();
    border(book, "A1", "EdgeLeft").set("Style", style);
    expect(read(book, "A1", "EdgeLeft")).toEqual([style, weight, "#000000"]);
  });

  it("keep what the other setters set", () => {
    const book = new ScriptedWorkbook();
    const one = border(book, "A1", "EdgeBottom");
    one.set("Weight", "Medium");
    one.set("Style", "Dash");
    one.set("Color", "#00B050");
    expect(read(book, "A1", "EdgeBottom")).toEqual(["Dash", "Medium", "#00B050"]);
    one.set("Weight", "Thick");
    expect(read(book, "A1", "EdgeBottom")).toEqual(["Continuous", "Thick", "#00B050"]);
    one.set("Style", "None");
    expect(read(book, "A1", "EdgeBottom")).toEqual(NONE);
  });

  it("are one line for the cells on both its sides", () => {
    const book = new ScriptedWorkbook();
    border(book, "A1", "EdgeRight").set("Style", "Double");
    expect(read(book, "B1", "EdgeLeft")).toEqual(["Double", "Thick", "#000000"]);
    border(book, "B1", "EdgeLeft").set("Color", "#FF0000");
    expect(read(book, "A1", "EdgeRight")).toEqual(["Double", "Thick", "#FF0000"]);
    expect(read(book, "A1:B1", "InsideVertical")).toEqual(["Double", "Thick", "#FF0000"]);
    border(book, "B1", "EdgeLeft").set("Style", "None");
    expect(read(book, "A1", "EdgeRight")).toEqual(NONE);
  });

  it("are null where lines differ", () => {
    const book = new ScriptedWorkbook();
    border(book, "A1", "EdgeTop").set("Weight", "Thick");
    border(book, "B1", "EdgeTop").set("Weight", "Medium");
    expect(read(book, "A1:B1", "EdgeTop")).toEqual(["Continuous", null, "#000000"]);
    expect(read(book, "A1:C1", "EdgeTop")).toEqual([null, null, "#000000"]);
  });

  it("are lightened together", () => {
    const book = new ScriptedWorkbook();
    for (const side of ["EdgeTop", "EdgeLeft"]) border(book, "A1", side).set("Color", "#4472C4");
    const borders = book.range("A1").to("Format/Borders");
    borders.set("TintAndShade", 0.8);
    expect(read(book, "A1", "EdgeTop")).toEqual(["Continuous", "Thin", "#DAE3F3"]);
    expect(read(book, "A1", "EdgeBottom")).toEqual(NONE);
    expect(borders.get("TintAndShade")).toBeNull();
  });

  it.each([
    ["Style", "Wavy"],
    ["Weight", "Fat"],
    ["Color", "no colour"],
    ["Color", ""],
    ["TintAndShade", 2],
  ])("refuse %s = %s", (name, value) => {
    const book = new ScriptedWorkbook();
    expect(codeOf(() => border(book, "A1", "EdgeTop").set(name, value))).toBe("InvalidArgument");
  });

  it("go with their cells, and are cleared with formats", () => {
    const book = new ScriptedWorkbook();
    border(book, "B2", "EdgeTop").set("Style", "DashDot");
    border(book, "B2", "DiagonalUp").set("Style", "Dot");
    book.engine.cells.insertRows(book.area("A1").sheetId, 0, 2);
    expect(read(book, "B4", "EdgeTop")[0]).toBe("DashDot");
    book.range("B4").call("Clear", "Contents");
    expect(read(book, "B4", "EdgeTop")[0]).toBe("DashDot");
    book.range("B4").call("Clear", "Formats");
    expect(read(book, "B4", "EdgeTop")).toEqual(NONE);
    expect(read(book, "B4", "DiagonalUp")).toEqual(NONE);
  });

  it("are refused on a protected sheet", () => {
    const book = new ScriptedWorkbook();
    book.sheet().to("Protection").call("Protect");
    expect(codeOf(() => border(book, "A1", "EdgeTop").set("Style", "Dot"))).toBe("AccessDenied");
  });

  it("tell that formats changed", () => {
    const book = new ScriptedWorkbook();
    border(book, "B2:C2", "EdgeTop").set("Style", "Dot");
    expect(book.events.filter(({ type }) => type === "formatsChanged")).toEqual([
      { type: "formatsChanged", areas: [book.area("B2:C2")], source: "script" },
    ]);
  });

  it("reach cells that the grid has not got yet", () => {
    const book = new ScriptedWorkbook();
    border(book, "ZZ9", "EdgeBottom").set("Style", "Continuous");
    expect(read(book, "ZZ10", "EdgeTop")[0]).toBe("Continuous");
  });
});
