import { codeOf, ScriptedWorkbook } from "../../support/script";

function withHidden() {
  const book = new ScriptedWorkbook();
  book.write("A1:C3", [
    [1, 2, "=A1+B1"],
    [4, 5, "=A2+B2"],
    [7, 8, "=A3+B3"],
  ]);
  book.range("A2").set("RowHidden", true);
  book.range("B1").set("ColumnHidden", true);
  return { book, view: book.range("A1:C3").follow("GetVisibleView") };
}

describe("RangeView", () => {
  it("shows the cells that are not hidden", () => {
    const { view } = withHidden();
    expect(view.get("Values")).toEqual([
      [1, 3],
      [7, 15],
    ]);
    expect(view.get("FormulasR1C1")).toEqual([
      [1, "=RC[-2]+RC[-1]"],
      [7, "=RC[-2]+RC[-1]"],
    ]);
    expect(view.get("CellAddresses")).toEqual([
      ["Sheet1!A1", "Sheet1!C1"],
      ["Sheet1!A3", "Sheet1!C3"],
    ]);
    expect([view.get("RowCount"), view.get("ColumnCount")]).toEqual([2, 2]);
    expect(view.get("ValueTypes")).toEqual([
      ["Double", "Double"],
      ["Double", "Double"],
    ]);
  });

  it("writes to visible cells only", () => {
    const { book, view } = withHidden();
    view.set("Values", [
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(book.values("A1:C3")).toEqual([
      ["a", 2, "b"],
      [4, 5, 9],
      ["c", 8, "d"],
    ]);
    expect(codeOf(() => view.set("Values", [["a", "b", "c"]]))).toBe("InvalidArgument");
  });

  it("is written on a protected sheet where its cells are unlocked", () => {
    const { book, view } = withHidden();
    book.range("A1:C3").to("Format/Protection").set("Locked", false);
    book.sheet().to("Protection").call("Protect");
    view.set("Values", 1);
    expect(book.values("A1:A3")).toEqual([[1], [4], [1]]);
    expect(codeOf(() => view.set("NumberFormat", "0.0"))).toBe("AccessDenied");
  });

  it("has a view of each visible row", () => {
    const { view } = withHidden();
    const rows = view.to("Rows");
    expect(rows.call("GetCount")).toBe(2);
    expect(rows.items().map((row) => [row.get("Index"), row.get("Text")])).toEqual([
      [0, [["1", "3"]]],
      [1, [["7", "15"]]],
    ]);
    expect(rows.follow("GetItemAt", 1).follow("GetRange").get("Address")).toBe("Sheet1!A1:C3");
    expect(codeOf(() => rows.call("GetItemAt", 2))).toBe("ItemNotFound");
  });
});
