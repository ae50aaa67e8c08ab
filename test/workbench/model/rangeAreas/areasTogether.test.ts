import { codeOf, ScriptedWorkbook } from "../../support/script";

describe("RangeAreas as a whole", () => {
  it("is selected, which is told once", () => {
    const book = new ScriptedWorkbook();
    book.events.length = 0;
    book.sheet().follow("GetRanges", "A1:B2,D4,F1:F3").call("Select");
    expect(book.workbook.follow("GetSelectedRanges").get("Address")).toBe(
      "Sheet1!A1:B2,Sheet1!D4,Sheet1!F1:F3",
    );
    const told = book.events.filter(({ type }) => type === "selectionChanged");
    expect(told).toEqual([
      { type: "selectionChanged", areas: ["A1:B2", "D4", "F1:F3"].map((address) => book.area(address)) },
    ]);
  });

  it("has a style where all its cells have the same", () => {
    const book = new ScriptedWorkbook();
    const areas = book.sheet().follow("GetRanges", "A1:B2,D4");
    expect(areas.get("Style")).toBe("Normal");
    areas.set("Style", "Good");
    expect([areas.get("Style"), book.range("D4").get("Style")]).toEqual(["Good", "Good"]);
    book.range("D4").set("Style", "Bad");
    expect(areas.get("Style")).toBeNull();
  });

  it("loses its contents, and keeps its formats", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A3", [[1], [2], [3]]);
    book.range("A1:A3").to("Format/Font").set("Bold", true);
    book.sheet().follow("GetRanges", "A1,A3").call("ClearOrResetContents");
    expect(book.values("A1:A3")).toEqual([[""], [2], [""]]);
    book.range("A2").call("ClearOrResetContents");
    expect([book.value("A2"), book.range("A1:A3").to("Format/Font").get("Bold")]).toEqual(["", true]);
    book.sheet().to("Protection").call("Protect");
    expect(codeOf(() => book.range("A1").call("ClearOrResetContents"))).toBe("AccessDenied");
  });
});
