import { createFaultList } from "../../../src/domain/dataset/datasetFault";
import { parseTable } from "../../../src/domain/dataset/parseTable";
import type { TableShape } from "../../../src/domain/dataset/tableShape";

const shape: TableShape = {
  name: "cars",
  columns: [
    { name: "id", required: true, unique: true },
    { name: "colour", values: ["red", "blue"] },
  ],
  maxRows: 3,
};

function parse(records: readonly (readonly string[])[], changed: Partial<TableShape> = {}) {
  const faults = createFaultList();
  const taken: string[] = [];
  parseTable(
    {
      shape: { ...shape, ...changed },
      readRows: (visit) => {
        records.forEach(visit);
        return null;
      },
    },
    (cells, row) => taken.push(`${row}: ${cells.join()}`),
    faults,
  );
  return { taken, faults: faults.items };
}

describe("parseTable", () => {
  it("hands over good rows with the row number that a spreadsheet shows", () => {
    expect(
      parse([
        ["id", "colour"],
        ["a", "red"],
        ["b", ""],
      ]),
    ).toEqual({
      taken: ["2: a,red", "3: b,"],
      faults: [],
    });
  });

  it("refuses a heading without rows where the file needs rows", () => {
    const heading = [["id", "colour"]];

    expect(parse(heading).faults).toEqual([]);
    expect(parse(heading, { needsRows: true }).faults).toEqual([
      { file: "cars.csv", row: null, reason: { code: "rows_missing" } },
    ]);
  });

  it("names the row that stops being CSV", () => {
    const faults = createFaultList();
    parseTable({ shape, readRows: () => 7 }, () => undefined, faults);

    expect(faults.items).toEqual([{ file: "cars.csv", row: 7, reason: { code: "quote_unbalanced" } }]);
  });

  it("goes on after a bad row", () => {
    const { taken, faults } = parse([
      ["id", "colour"],
      ["a", "green"],
      ["b", "blue"],
    ]);
    expect(taken).toEqual(["3: b,blue"]);
    expect(faults).toEqual([
      { file: "cars.csv", row: 2, reason: { code: "value_malformed", column: "colour", value: "green" } },
    ]);
  });

  it("believes no row after a heading that it does not know", () => {
    expect(
      parse([
        ["id", "color"],
        ["a", "red"],
      ]).taken,
    ).toEqual([]);
  });

  it("stops at the limit of rows", () => {
    const { taken, faults } = parse([
      ["id", "colour"],
      ["a", ""],
      ["b", ""],
      ["c", ""],
      ["d", ""],
      ["e", ""],
    ]);
    expect(taken).toHaveLength(3);
    expect(faults).toEqual([{ file: "cars.csv", row: null, reason: { code: "rows_too_many", limit: 3 } }]);
  });
});
