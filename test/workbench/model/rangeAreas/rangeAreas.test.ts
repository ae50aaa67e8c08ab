import { codeOf, ScriptedWorkbook } from "../../support/script";

describe("RangeAreas", () => {
  it("has an address, counts and areas", () => {
    const areas = new ScriptedWorkbook().sheet().follow("GetRanges", "A1:B2, D4; F:F");
    const members = ["Address", "AreaCount", "CellCount", "IsEntireColumn", "IsEntireRow"];
    expect(members.map((name) => areas.get(name))).toEqual([
      "Sheet1!A1:B2,Sheet1!D4,Sheet1!F:F",
      3,
      1_048_581,
      false,
      false,
    ]);
    expect(
      areas
        .to("Areas")
        .items()
        .map((range) => range.get("Address")),
    ).toEqual(["Sheet1!A1:B2", "Sheet1!D4", "Sheet1!F:F"]);
    expect(areas.to("Areas").follow("GetItemAt", 1).get("Address")).toBe("Sheet1!D4");
    expect(areas.to("Areas").call("GetCount")).toBe(3);
    expect(areas.to("Worksheet").get("Name")).toBe("Sheet1");
  });

  it("is the whole sheet when no address is given", () => {
    expect(new ScriptedWorkbook().sheet().follow("GetRanges").get("CellCount")).toBe(-1);
  });

  it("takes names and sheets whose names have commas", () => {
    const book = new ScriptedWorkbook();
    book.workbook.to("Worksheets").call("Add", "Tea, milk");
    book.workbook.to("Names").call("Add", "Prices", "='Tea, milk'!$B$2:$B$3");
    const sheet = book.sheet("Tea, milk");
    expect(sheet.follow("GetRanges", "'Tea, milk'!A1,Prices").get("Address")).toBe(
      "'Tea, milk'!A1,'Tea, milk'!B2:B3",
    );
  });

  it.each(["A1,", "A1,nothing", "A1,Second!B2", "Second!A1"])("refuses %j", (address) => {
    const book = new ScriptedWorkbook();
    book.workbook.to("Worksheets").call("Add", "Second");
    const expected = address === "A1," ? "none" : "InvalidArgument";
    expect(codeOf(() => book.sheet().call("GetRanges", address))).toBe(expected);
  });

  it("formats all areas, and tells what they have in common", () => {
    const book = new ScriptedWorkbook();
    const areas = book.sheet().follow("GetRanges", "A1,C3:C4");
    areas.to("Format/Fill").set("Color", "#FF0000");
    expect(book.range("C4").to("Format/Fill").get("Color")).toBe("#FF0000");
    expect(areas.to("Format/Fill").get("Color")).toBe("#FF0000");
    book.range("C3").to("Format/Fill").set("Color", "#00FF00");
    expect(areas.to("Format/Fill").get("Color")).toBeNull();
  });

  it("clears all areas", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:C1", [[1, 2, 3]]);
    book.sheet().follow("GetRanges", "A1,C1").call("Clear", "Contents");
    expect(book.values("A1:C1")).toEqual([["", 2, ""]]);
  });

  it.each([
    ["GetEntireColumn", [], "Sheet1!B:E,Sheet1!H:H"],
    ["GetEntireRow", [], "Sheet1!4:11,Sheet1!2:2"],
    ["GetOffsetRangeAreas", [1, -1], "Sheet1!A5:D12,Sheet1!G3"],
    ["GetIntersection", ["A5:H5,H1:H3"], "Sheet1!B5:E5,Sheet1!H2"],
    ["GetIntersection", ["C:C"], "Sheet1!C4:C11"],
  ])("%s%j gives %s", (member, args, address) => {
    const areas = new ScriptedWorkbook().sheet().follow("GetRanges", "B4:E11,H2");
    expect(areas.follow(member, ...args).get("Address")).toBe(address);
  });

  it("refuses what leaves the sheet or is nowhere", () => {
    const areas = new ScriptedWorkbook().sheet().follow("GetRanges", "B4:E11,H2");
    expect(codeOf(() => areas.call("GetOffsetRangeAreas", -2, 0))).toBe("InvalidArgument");
    expect(codeOf(() => areas.call("GetIntersection", "Z1"))).toBe("ItemNotFound");
    expect(areas.follow("GetIntersectionOrNullObject", "Z1").isNull).toBe(true);
    expect(codeOf(() => areas.call("GetUsedRangeAreas"))).toBe("ItemNotFound");
    expect(areas.follow("GetUsedRangeAreasOrNullObject").isNull).toBe(true);
  });

  it("finds the used part of each area, and tables in any", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:B2", [
      ["a", "b"],
      [1, 2],
    ]);
    book.sheet().to("Tables").call("Add", "A1:B2", true);
    const areas = book.sheet().follow("GetRanges", "A:A,B2:D9,F1");
    expect(areas.follow("GetUsedRangeAreas").get("Address")).toBe("Sheet1!A1:A2,Sheet1!B2");
    expect(areas.follow("GetTables").call("GetCount")).toBe(1);
    expect(areas.follow("GetTables", true).call("GetCount")).toBe(0);
  });

  it("is what is selected", () => {
    const book = new ScriptedWorkbook();
    book.range("B2:C3").call("Select");
    expect(book.workbook.follow("GetSelectedRanges").get("Address")).toBe("Sheet1!B2:C3");
  });
});
