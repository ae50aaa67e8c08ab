import { codeOf, ScriptedWorkbook } from "../../support/script";

/** C1 takes from A1:B1, D1 from C1, E1 on the second sheet from D1, F1 from a name and a table. */
function linked(): ScriptedWorkbook {
  const book = new ScriptedWorkbook();
  book.workbook.to("Worksheets").call("Add", "Second");
  book.write("A1:D1", [[1, 2, "=SUM(A1:B1)", "=C1*2"]]);
  book.write("Second!E1", [["=Sheet1!D1+1"]]);
  return book;
}

describe("precedents and dependents", () => {
  it.each([
    ["GetDirectPrecedents", "C1", ["Sheet1!A1:B1"]],
    ["GetDirectPrecedents", "C1:D1", ["Sheet1!A1:B1,Sheet1!C1"]],
    ["GetPrecedents", "D1", ["Sheet1!C1,Sheet1!A1:B1"]],
    ["GetDirectDependents", "B1", ["Sheet1!C1"]],
    ["GetDependents", "A1", ["Sheet1!C1:D1", "Second!E1"]],
    ["GetDirectDependents", "D1", ["Second!E1"]],
  ])("%s of %s are %j", (member, address, addresses) => {
    expect(linked().range(address).follow(member).get("Addresses")).toEqual(addresses);
  });

  it("are there by sheet, as areas and as ranges", () => {
    const found = linked().range("A1").follow("GetDependents");
    expect(found.follow("GetRangeAreasBySheet", "second").get("Address")).toBe("Second!E1");
    expect(codeOf(() => found.call("GetRangeAreasBySheet", "Third"))).toBe("ItemNotFound");
    expect(found.follow("GetRangeAreasOrNullObjectBySheet", "Third").isNull).toBe(true);
    expect(
      found
        .to("Ranges")
        .items()
        .map((range) => range.get("Address")),
    ).toEqual(["Sheet1!C1:D1", "Second!E1"]);
    expect(found.to("Areas").call("GetCount")).toBe(2);
    expect(found.to("Areas").follow("GetItemAt", 1).get("Address")).toBe("Second!E1");
  });

  it("go through names, tables and whole columns", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A3", [["Units"], [1], [2]]);
    book.sheet().to("Tables").call("Add", "A1:A3", true);
    book.workbook.to("Names").call("Add", "Rate", "=Sheet1!$B$1");
    book.write("D1:D3", [["=SUM(Table1[Units])"], ["=Rate*2"], ["=SUM(F:F)"]]);
    const addresses = (address: string) => book.range(address).follow("GetDirectPrecedents").get("Addresses");
    expect([addresses("D1"), addresses("D2"), addresses("D3")]).toEqual([
      ["Sheet1!A2:A3"],
      ["Sheet1!B1"],
      ["Sheet1!F:F"],
    ]);
  });

  it("end where formulas go in a circle", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:B1", [["=B1", "=A1"]]);
    expect(book.range("A1").follow("GetPrecedents").get("Addresses")).toEqual(["Sheet1!B1,Sheet1!A1"]);
    expect(book.range("A1").follow("GetDependents").get("Addresses")).toEqual(["Sheet1!A1:B1"]);
  });

  it.each(["GetDirectPrecedents", "GetPrecedents", "GetDirectDependents", "GetDependents"])(
    "%s throws ItemNotFound when there are none",
    (member) => {
      const book = linked();
      expect(codeOf(() => book.range("H9").call(member))).toBe("ItemNotFound");
    },
  );
});
