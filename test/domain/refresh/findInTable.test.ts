import {
  findColumns,
  findLostMakers,
  findPeriodColumn,
  findRows,
} from "../../../src/domain/refresh/findInTable";
import { blockOf, tableOf } from "./tableForTests";

const block = blockOf([
  [5819, 45107],
  [43266, 37022],
]);

describe("finding our cells in a table", () => {
  it("follows columns that were moved and rows that were sorted", () => {
    const table = tableOf(
      ["Honda", "Note", "Year", "Suzuki"],
      [
        [37022, "x", 2025, 43266],
        [45107, "", 2024, 5819],
      ],
    );
    expect([...findColumns(block, table)]).toEqual([
      ["Suzuki", 3],
      ["Honda", 0],
    ]);
    expect(findPeriodColumn(block, table)).toBe(2);
    expect([...findRows(block, table)]).toEqual([
      ["2025", 0],
      ["2024", 1],
    ]);
  });

  it("knows a renamed column by its place and content", () => {
    const table = tableOf(
      ["Year", "My Suzuki", "Honda"],
      [
        [2024, 5819, 45107],
        [2025, 43266, 37022],
      ],
    );
    expect(findColumns(block, table).get("Suzuki")).toBe(1);
  });

  it("knows a renamed column by half of its numbers, sorted or not", () => {
    const table = tableOf(
      ["Year", "My Suzuki", "Honda"],
      [
        [2025, 43266, 37022],
        [2024, 1, 45107],
      ],
    );
    expect(findColumns(block, table).get("Suzuki")).toBe(1);
    expect(findLostMakers(block, table)).toEqual([]);
  });

  it("gives up a renamed column whose content is another", () => {
    const table = tableOf(
      ["Year", "Mine", "Honda"],
      [
        [2024, 1, 45107],
        [2025, 2, 37022],
      ],
    );
    expect(findColumns(block, table).has("Suzuki")).toBe(false);
    expect(findLostMakers(block, table)).toEqual(["Suzuki"]);
  });

  it("misses nothing when a column was deleted", () => {
    const table = tableOf(
      ["Year", "Honda"],
      [
        [2024, 45107],
        [2025, 37022],
      ],
    );
    expect(findLostMakers(block, table)).toEqual([]);
  });

  it("misses a row that was deleted", () => {
    const table = tableOf(["Year", "Suzuki", "Honda"], [[2025, 43266, 37022]]);
    expect([...findRows(block, table).keys()]).toEqual(["2025"]);
  });
});
