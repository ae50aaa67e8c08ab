import type { CellInput } from "../../../../src/workbench/engine/cells/cellStore";
import { codeOf, ScriptedWorkbook } from "../../support/script";

/** A column of cells filled down to so many. */
function filled(cells: readonly CellInput[], count: number, type?: string): unknown[] {
  const book = new ScriptedWorkbook();
  book.write(
    `A1:A${cells.length}`,
    cells.map((cell) => [cell]),
  );
  book.range(`A1:A${cells.length}`).call("AutoFill", `A1:A${count}`, type);
  return book.range(`A1:A${count}`).get("Formulas") as unknown[];
}

describe("Range.autoFill", () => {
  it.each([
    [[5], undefined, [5, 5, 5]],
    [[5], "FillSeries", [5, 6, 7]],
    [[1, 3], undefined, [1, 3, 5, 7]],
    [[1, 2, 4], undefined, [1, 2, 4, 16 / 3]],
    [[1, 3], "FillCopy", [1, 3, 1, 3]],
    [["Item 1"], undefined, ["Item 1", "Item 2", "Item 3"]],
    [["A08", "A10"], undefined, ["A08", "A10", "A12"]],
    [["1st"], undefined, ["1st", "2st"]],
    [["Q3"], undefined, ["Q3", "Q4", "Q1"]],
    [["Mon"], undefined, ["Mon", "Tue", "Wed"]],
    [["NOVEMBER"], undefined, ["NOVEMBER", "DECEMBER", "JANUARY"]],
    [["Jan", "Apr"], undefined, ["Jan", "Apr", "Jul", "Oct"]],
    [["x", 1], undefined, ["x", 1, "x", 2, "x", 3]],
    [["plain"], undefined, ["plain", "plain"]],
    [[true], undefined, [true, true]],
    [["=B1"], undefined, ["=B1", "=B2", "=B3"]],
    [["=B1"], "FillValues", ["=B1", "=B2", "=B3"]],
    [[1, 2], "FillValues", [1, 2, 1, 2]],
    [[2, 4], "GrowthTrend", [2, 4, 8, 16]],
    [[2, 4, 9], "LinearTrend", [2, 4, 9, 12]],
  ])("fills %j with %s: %j", (cells, type, expected) => {
    const shown = filled(cells, expected.length, type).flat();
    const rounded = shown.map((one) => (typeof one === "number" ? Number(one.toFixed(9)) : one));
    expect(rounded).toEqual(expected.map((one) => (typeof one === "number" ? Number(one.toFixed(9)) : one)));
  });

  it.each([
    [["1/31/2025"], undefined, ["1/31/2025", "2/1/2025", "2/2/2025"]],
    [["1/31/2025"], "FillMonths", ["1/31/2025", "2/28/2025", "3/31/2025"]],
    [["2/29/2024"], "FillYears", ["2/29/2024", "2/28/2025", "2/28/2026"]],
    [["1/31/2025"], "FillWeekdays", ["1/31/2025", "2/3/2025", "2/4/2025"]],
    [["1/15/2025", "3/15/2025"], undefined, ["1/15/2025", "3/15/2025", "5/15/2025"]],
    [["1/1/2025", "1/8/2025"], "FillDays", ["1/1/2025", "1/8/2025", "1/15/2025"]],
  ])("fills the dates %j with %s: %j", (cells, type, expected) => {
    const book = new ScriptedWorkbook();
    book.write(
      `A1:A${cells.length}`,
      cells.map((cell) => [cell]),
    );
    book.range(`A1:A${cells.length}`).call("AutoFill", `A1:A${expected.length}`, type);
    expect((book.range(`A1:A${expected.length}`).get("Text") as string[][]).flat()).toEqual(expected);
  });

  it("fills up and to the sides, with looks", () => {
    const book = new ScriptedWorkbook();
    book.write("C5:D5", [[10, 20]]);
    book.range("C5").to("Format/Font").set("Bold", true);
    book.range("C5:D5").call("AutoFill", book.range("A5:D5"));
    book.range("C5:D5").call("AutoFill", "C3:D5", "FillSeries");
    expect(book.values("A5:D5")).toEqual([[-10, 0, 10, 20]]);
    expect(book.values("C3:D4")).toEqual([
      [8, 18],
      [9, 19],
    ]);
    expect(book.range("A5").to("Format/Font").get("Bold")).toBe(true);
    expect(book.range("B5").to("Format/Font").get("Bold")).toBe(false);
  });

  it("fills looks only", () => {
    const book = new ScriptedWorkbook();
    book.write("A1:A2", [[1], [9]]);
    book.range("A1").to("Format/Fill").set("Color", "#FF0000");
    book.range("A1").call("AutoFill", "A1:A3", "FillFormats");
    expect(book.values("A1:A3")).toEqual([[1], [9], [""]]);
    expect(book.range("A3").to("Format/Fill").get("Color")).toBe("#FF0000");
  });

  it("refuses destinations without the range or in two directions, and flash fill", () => {
    const book = new ScriptedWorkbook();
    const range = book.range("A1:B2");
    expect(codeOf(() => range.call("AutoFill", "A3:B9"))).toBe("InvalidArgument");
    expect(codeOf(() => range.call("AutoFill", "A1:C3"))).toBe("InvalidArgument");
    expect(codeOf(() => range.call("AutoFill", "A1:B2"))).toBe("none");
    expect(codeOf(() => range.call("AutoFill", "A1:B9", "FlashFill"))).toBe("NotImplemented");
    expect(codeOf(() => range.call("FlashFill"))).toBe("NotImplemented");
    book.sheet().to("Protection").call("Protect");
    expect(codeOf(() => range.call("AutoFill", "A1:B9"))).toBe("AccessDenied");
  });
});
