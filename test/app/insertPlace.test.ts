import { resolveChartPlace } from "../../src/app/insertPlace";

const at = (...[rowIndex, columnIndex, rowCount, columnCount]: [number, number, number, number]) => ({
  sheet: "S",
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
});
const table = at(0, 0, 4, 3);

describe("resolveChartPlace", () => {
  it("is beside the table on an empty sheet", () => {
    expect(resolveChartPlace(table, null)).toEqual(at(0, 4, 16, 8));
  });
  it("is below when something stands beside", () => {
    expect(resolveChartPlace(table, at(0, 0, 3, 12))).toEqual(at(5, 0, 16, 8));
  });
  it("is past everything when both are taken", () => {
    expect(resolveChartPlace(table, at(0, 0, 30, 12))).toEqual(at(0, 13, 16, 8));
  });
});
