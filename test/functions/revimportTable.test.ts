import { revimportTable } from "../../src/functions/functions";
import { cell, expectError, startFunctions, withCodes } from "./functionsForTests";

beforeEach(() => startFunctions());

const column = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const row = (...values: unknown[]): unknown[][] => [values];

describe("REVIMPORT.TABLE", () => {
  it("puts makers down and periods across, with headings", () => {
    expect(revimportTable(column("Suzuki", "ホンダ"), row(2024, 2025))).toEqual([
      ["Maker", 2024, 2025],
      ["Suzuki", 5819, 43266],
      ["Honda", 45107, 37022],
    ]);
  });

  it("leaves the headings out for 0", () => {
    const table = revimportTable(column("Suzuki", "Honda"), cell(2025), "units", 0);
    expect(table).toEqual([[43266], [37022]]);
    expect(table.flat().reduce<number>((sum, value) => sum + Number(value), 0)).toBe(80288);
  });

  it("is #N/A where no figure is held", () => {
    expect(withCodes(revimportTable(row("Suzuki"), row(2023, 2024), null, false))).toEqual([["#N/A", 5819]]);
  });

  it("takes all makers with figures in the periods where none are given", () => {
    expect(withCodes(revimportTable(undefined, cell(2025)))).toEqual([
      ["Maker", 2025],
      ["Suzuki", 43266],
      ["Honda", 37022],
      ["Nissan", 9595],
      ["Toyota", 9587],
    ]);
  });

  it("takes the calendar years held for the makers where no periods are given", () => {
    expect(revimportTable(cell("Suzuki"))).toEqual([
      ["Maker", 2009, 2016, 2024, 2025],
      ["Suzuki", expect.any(Number), expect.any(Number), 5819, 43266],
    ]);
  });

  it("takes makers and years that have figures for each other where neither is given", () => {
    const [heading, ...rows] = withCodes(revimportTable());
    expect(rows.map(([maker]) => maker)).toEqual(["Suzuki", "Honda", "Nissan", "Toyota"]);
    const hasFigure = (cells: readonly unknown[]) => cells.some((value) => typeof value === "number");
    const figures = rows.map((cells) => cells.slice(1));
    expect(figures.map(hasFigure)).toEqual([true, true, true, true]);
    const years = heading?.slice(1) ?? [];
    expect(years).toEqual(expect.arrayContaining([2016, 2024, 2025]));
    expect(years.filter((_, at) => !hasFigure(figures.map((cells) => cells[at])))).toEqual([]);
  });

  it("takes the years in which that measure has a value", () => {
    expect(revimportTable(cell("Suzuki"), null as never, "change")).toEqual([
      ["Maker", 2025],
      ["Suzuki", 37447],
    ]);
    expect(revimportTable(null as never, cell(2023), "imports")).toEqual([
      ["Maker", 2023],
      ["All makers", 311367],
    ]);
  });

  it("keeps what was given, twice if given twice", () => {
    expect(revimportTable(row("Suzuki", "Suzuki"), cell(2025), null, "FALSE")).toEqual([[43266], [43266]]);
  });

  it("keeps the row of a maker that it does not know", () => {
    expect(withCodes(revimportTable(column("Suzki", "Suzuki"), cell(2025)))).toEqual([
      ["Maker", 2025],
      ["#VALUE!", "#VALUE!"],
      ["Suzuki", 43266],
    ]);
  });

  it("writes headings in Japanese for Japanese Office", () => {
    startFunctions("ja");
    expect(revimportTable(cell("Suzuki"), row(2025, "FY2017"))[0]).toEqual(["メーカー", 2025, "FY2017"]);
    expect(revimportTable(cell("Suzuki"), row(2025))[1]).toEqual(["スズキ", 43266]);
  });

  it("refuses a block where a list is needed", () => {
    expect(
      expectError(() =>
        revimportTable(
          [
            ["Suzuki", "Honda"],
            ["Toyota", "Nissan"],
          ],
          cell(2025),
        ),
      ),
    ).toEqual({
      code: "#VALUE!",
      message:
        'The argument "makers" has 2 rows and 2 columns. Give one row or one column of makers, for example {"Suzuki";"Honda"}.',
    });
  });

  it("refuses headings that are neither yes nor no", () => {
    expect(expectError(() => revimportTable(cell("Suzuki"), cell(2025), null, "maybe")).code).toBe("#VALUE!");
  });

  it("is #N/A as a whole where no maker has a figure", () => {
    expect(expectError(() => revimportTable(null as never, cell(1900))).code).toBe("#N/A");
  });
});
