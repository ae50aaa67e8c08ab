import { createFigureReader } from "../../src/app/createFigureReader";
import { previewQuery } from "../../src/app/previewQuery";
import { createIndexedDataset } from "../../src/domain/query/indexedDataset";
import type { TableQuery } from "../../src/domain/refresh/tableQuery";
import { datasetForTests } from "../support/datasetForTests";

const indexed = createIndexedDataset(datasetForTests());
const figures = createFigureReader(indexed);
const query: TableQuery = {
  makers: ["Suzuki"],
  periods: { type: "year", from: "2023", to: "2025" },
  measure: "units",
  edition: "reconciled",
};

describe("previewQuery", () => {
  it("shows the figures of the dataset, blanks as blanks", () => {
    expect(previewQuery(indexed, figures, query)?.content.values).toEqual([[null], [5819], [43266]]);
  });
  it("says that the printed edition has a figure elsewhere", () => {
    expect(previewQuery(indexed, figures, query)).toMatchObject({
      hasBlanks: true,
      printedElsewhere: { makerId: "Suzuki", period: "2023" },
    });
  });
  it("says nothing of the printed edition when that is what is shown", () => {
    const printed = previewQuery(indexed, figures, { ...query, edition: "printed" });
    expect(printed?.content.values[0]).toEqual([43266]);
    expect(printed?.printedElsewhere).toBeNull();
  });
  it("counts figures that publications dispute", () => {
    const nissan = {
      ...query,
      makers: ["Nissan"],
      periods: { type: "year", from: "2021", to: "2021" },
    } as const;
    expect(previewQuery(indexed, figures, nissan)?.disputedCount).toBe(1);
  });
  it("is nothing when no maker is chosen", () => {
    expect(previewQuery(indexed, figures, { ...query, makers: [] })).toBeNull();
  });
});

describe("createFigureReader", () => {
  it("answers every measure as the functions do", () => {
    const valueOf = (measure: TableQuery["measure"]) =>
      figures.valueFor({ makerId: "Suzuki", period: "2025", measure, edition: "reconciled" });
    expect(valueOf("units")).toBe(43266);
    expect(valueOf("yoy")).toBeCloseTo(43266 / 5819 - 1, 12);
    expect(valueOf("share")).toBeCloseTo(43266 / 111513, 12);
    expect(valueOf("rank")).toBe(1);
  });
  it("lists the periods held, oldest first", () => {
    expect(figures.periodsHeld("year", "reconciled").slice(-3)).toEqual(["2023", "2024", "2025"]);
  });
});
