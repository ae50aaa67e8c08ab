import { parsePeriod } from "../../../src/domain/dataset/parsePeriod";
import { createIndexedDataset } from "../../../src/domain/query/indexedDataset";
import { seriesOf, type SeriesQuery } from "../../../src/domain/query/seriesOf";
import { datasetForTests } from "../../support/datasetForTests";

const indexed = createIndexedDataset(datasetForTests());

function series(
  makerId: string,
  given: Omit<Partial<SeriesQuery>, "from" | "to"> & { from?: unknown; to?: unknown } = {},
) {
  const maker = indexed.makers.makerWithId(makerId);
  if (!maker) throw new Error("no such maker");
  const end = (raw: unknown) => {
    const parsed = raw === undefined ? null : parsePeriod(raw);
    return parsed?.ok ? parsed.value : null;
  };
  const query = { maker, measure: "units", edition: "reconciled", ...given } as const;
  const found = seriesOf(indexed, { ...query, from: end(given.from), to: end(given.to) });
  return found.ok ? found.value.map(({ period, value }) => [period.key, value]) : found.error.code;
}

describe("seriesOf", () => {
  it("lists the calendar years that have a figure, both ends included", () => {
    expect(series("Nissan", { from: 2011, to: 2016 })).toEqual([
      ["2011", 50269],
      ["2013", 35683],
      ["2015", 21255],
      ["2016", 18225],
    ]);
    expect(series("Suzuki", { from: 2024 })).toEqual([
      ["2024", 5819],
      ["2025", 43266],
    ]);
  });

  it("takes the kind of period from the ends", () => {
    expect(series("Suzuki", { to: "FY2020" })).toEqual([["FY2017", 5642]]);
  });

  it("takes another kind where the maker has no calendar year", () => {
    expect(series("Mitsubishi")).toEqual([
      ["FY2013", 9771],
      ["FY2017", 3651],
    ]);
  });

  it("knows an edition", () => {
    expect(series("ALL", { from: 2023, edition: "2025-01-31" })).toEqual([
      ["2023", 63038],
      ["2024", 93587],
    ]);
    expect(series("Suzuki", { edition: "printed" })).toEqual([["2023", 43266]]);
  });

  it.each([
    ["span_types_differ", { from: 2015, to: "2020-11" }],
    ["span_backwards", { from: 2026, to: 2020 }],
    ["series_empty", { from: 2017, to: 2019 }],
    ["measure_of_all_only", { measure: "imports" }],
  ] as const)("fails with %s", (code, given) => {
    expect(series("Suzuki", given)).toBe(code);
  });
});
