import { planRefresh } from "../../../src/domain/refresh/planRefresh";
import type { TableState } from "../../../src/domain/refresh/tableState";
import { figureReaderOf } from "./figureReaderOf";
import { blockOf, tableOf } from "./tableForTests";

const block = blockOf([
  [5819, 45107],
  [43266, null],
]);

const asWritten = tableOf(
  ["Year", "Suzuki", "Honda"],
  [
    [2024, 5819, 45107],
    [2025, 43266, ""],
  ],
);
const sameFigures = { Suzuki: { 2024: 5819, 2025: 43266 }, Honda: { 2024: 45107 } };
const newFigures = { Suzuki: { 2024: 5820, 2025: 43266 }, Honda: { 2024: 45107, 2025: 37022 } };

function plan(table: TableState, figures: Record<string, Record<string, number>>, from = block) {
  const planned = planRefresh(from, table, figureReaderOf(figures, "1.1.0"));
  if (!planned.ok) throw new Error(planned.error.code);
  return planned.value;
}

describe("planRefresh", () => {
  it("writes nothing when the figures are the same", () => {
    const { writes, changes, kept } = plan(asWritten, sameFigures);
    expect({ writes, changes, kept }).toEqual({ writes: [], changes: [], kept: [] });
  });

  it("writes only what changed, and says what it was", () => {
    const { writes, changes } = plan(asWritten, newFigures);
    expect(writes).toEqual([
      { rowIndex: 0, columnIndex: 1, content: 5820, format: null },
      { rowIndex: 1, columnIndex: 2, content: 37022, format: null },
    ]);
    expect(changes).toEqual([
      { makerId: "Suzuki", period: "2024", from: 5819, to: 5820 },
      { makerId: "Honda", period: "2025", from: null, to: 37022 },
    ]);
  });

  it("empties a cell whose figure was withdrawn", () => {
    const { writes } = plan(asWritten, { Suzuki: { 2024: 5819, 2025: 43266 } });
    expect(writes).toEqual([{ rowIndex: 0, columnIndex: 2, content: null, format: null }]);
  });

  it("keeps a cell that the user typed over, and lists it", () => {
    const typed = tableOf(
      ["Year", "Suzuki", "Honda"],
      [
        [2024, 6000, 45107],
        [2025, 43266, ""],
      ],
    );
    const { writes, kept } = plan(typed, newFigures);
    expect(writes).toEqual([{ rowIndex: 1, columnIndex: 2, content: 37022, format: null }]);
    expect(kept).toEqual([{ makerId: "Suzuki", period: "2024", found: 6000, figure: 5820 }]);
  });

  it("keeps a formula, even one that shows our value", () => {
    const typed = {
      ...asWritten,
      formulas: [
        [2024, "=5818+1", 45107],
        [2025, 43266, ""],
      ],
    };
    expect(plan(typed, newFigures).kept).toEqual([
      { makerId: "Suzuki", period: "2024", found: "=5818+1", figure: 5820 },
    ]);
  });

  it("does not list a cell that the user corrected to the new figure", () => {
    const typed = tableOf(
      ["Year", "Suzuki", "Honda"],
      [
        [2024, 5820, 45107],
        [2025, 43266, 37022],
      ],
    );
    expect(plan(typed, newFigures)).toMatchObject({ writes: [], kept: [] });
  });

  it("follows rows that were sorted and columns that were moved or added", () => {
    const rearranged = tableOf(
      ["Note", "Honda", "Year", "Suzuki"],
      [
        ["mine", "", 2025, 43266],
        ["too", 45107, 2024, 5819],
      ],
    );
    expect(plan(rearranged, newFigures).writes).toEqual([
      { rowIndex: 1, columnIndex: 3, content: 5820, format: null },
      { rowIndex: 0, columnIndex: 1, content: 37022, format: null },
    ]);
  });

  it("finds a column whose heading was changed while it holds what we wrote", () => {
    const renamed = tableOf(["Year", "Suzuki (cars)", "Honda"], asWritten.values);
    expect(plan(renamed, newFigures).writes).toContainEqual({
      rowIndex: 0,
      columnIndex: 1,
      content: 5820,
      format: null,
    });
  });

  it("never writes in a user's column that took the place of ours", () => {
    const replaced = tableOf(
      ["Year", "My plan", "Honda"],
      [
        [2024, 1, 45107],
        [2025, 2, ""],
      ],
    );
    expect(plan(replaced, newFigures).writes).toEqual([
      { rowIndex: 1, columnIndex: 2, content: 37022, format: null },
    ]);
  });

  it("adds rows for newer periods when the query says latest", () => {
    const grown = plan(asWritten, { ...sameFigures, Suzuki: { 2024: 5819, 2025: 43266, 2026: 50000 } });
    expect(grown.addedRowCount).toBe(1);
    expect(grown.writes).toEqual([
      { rowIndex: 2, columnIndex: 0, content: 2026, format: "0" },
      { rowIndex: 2, columnIndex: 1, content: 50000, format: "#,##0" },
    ]);
    expect(grown.block.written.periods).toEqual(["2024", "2025", "2026"]);
  });

  it("adds no row when the query names its last period", () => {
    const fixed = { ...block, query: { ...block.query, periods: { ...block.query.periods, to: "2025" } } };
    expect(plan(asWritten, { Suzuki: { 2026: 1 } }, fixed).addedRowCount).toBe(0);
  });

  it.each([
    ["the cells below are taken", { freeRowsBelow: 0 }],
    ["the table has a totals row", { hasTotals: true }],
  ])("adds no row when %s, and says which period has no room", (_, rest) => {
    const tight = { ...asWritten, ...rest };
    const planned = plan(tight, { ...sameFigures, Honda: { 2024: 45107, 2026: 9 } });
    expect(planned.addedRowCount).toBe(0);
    expect(planned.periodsWithoutRoom).toEqual(["2026"]);
    expect(planned.block.written.periods).toEqual(["2024", "2025"]);
  });

  it("leaves out a row that the user deleted", () => {
    const cut = tableOf(["Year", "Suzuki", "Honda"], [[2025, 43266, ""]]);
    expect(plan(cut, newFigures).writes).toEqual([
      { rowIndex: 0, columnIndex: 2, content: 37022, format: null },
    ]);
  });

  it("refuses a table in which none of our columns is left", () => {
    const foreign = tableOf(["A", "B"], [["x", "y"]]);
    expect(planRefresh(block, foreign, figureReaderOf(newFigures))).toEqual({
      ok: false,
      error: { code: "target_missing" },
    });
  });

  it("remembers the dataset and the table's id and name", () => {
    const moved = { ...asWritten, id: "7", name: "Renamed" };
    expect(plan(moved, newFigures).block).toMatchObject({
      dataset: { version: "1.1.0", hash: "hash of 1.1.0" },
      table: { id: "7", name: "Renamed" },
    });
  });
});
