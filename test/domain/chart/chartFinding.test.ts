import { findingOf } from "../../../src/domain/chart/chartFinding";
import { resolveTableContent } from "../../../src/domain/refresh/tableContent";
import type { TableQuery } from "../../../src/domain/refresh/tableQuery";
import { figureReaderOf } from "../refresh/figureReaderOf";

type Units = Parameters<typeof figureReaderOf>[0];

function findingIn(units: Units, query: Partial<TableQuery> = {}, dataset: Units = units) {
  const full: TableQuery = {
    makers: Object.keys(units),
    periods: { type: "year", from: "2024", to: "latest" },
    measure: "units",
    edition: "reconciled",
    ...query,
  };
  const content = resolveTableContent(full, figureReaderOf(units));
  if (!content.ok) throw new Error(content.error.code);
  return findingOf(content.value, figureReaderOf(dataset), "en");
}

describe("findingOf", () => {
  it("tells the total first where the table has it", () => {
    expect(findingIn({ Suzuki: { 2025: 5 }, ALL: { 2025: 9 } })).toMatchObject({
      maker: "All makers",
      value: 9,
      runnerUp: null,
    });
  });

  it("names the largest maker and the next one", () => {
    expect(findingIn({ Honda: { 2025: 4 }, Suzuki: { 2025: 5 }, Nissan: { 2025: 1 } })).toMatchObject({
      maker: "Suzuki",
      runnerUp: { maker: "Honda", value: 4 },
    });
  });

  it("names the best rank, which is the lowest number", () => {
    const ranks = { Honda: { 2025: 2 }, Suzuki: { 2025: 1 } };
    expect(findingIn(ranks, { measure: "rank" })).toMatchObject({ maker: "Suzuki", rankedCount: 2 });
  });

  it("decides by the newest period that has a figure", () => {
    const finding = findingIn(
      { Suzuki: { 2024: 5 } },
      { periods: { type: "year", from: "2023", to: "2025" } },
    );
    expect(finding).toMatchObject({ period: "2024", value: 5, before: null });
  });

  it("compares with the newest earlier figure in the table", () => {
    const units = { Suzuki: { 2021: 3, 2025: 5 } };
    expect(findingIn(units, { periods: { type: "year", from: "2021", to: "latest" } })).toMatchObject({
      before: { period: "2021", value: 3 },
    });
    expect(findingIn(units)).toMatchObject({ before: null });
  });

  it("looks beyond the table for a year that held more", () => {
    expect(findingIn({ ALL: { 2021: 9, 2022: 1, 2023: 2, 2024: 3, 2025: 5 } })).toMatchObject({
      standing: { side: "most", scope: "since", from: "2021" },
    });
  });

  it("goes by the table where the dataset has moved on", () => {
    const table = { ALL: { 2022: 1, 2023: 2, 2024: 3, 2025: 5 } };
    const query = { periods: { type: "year", from: "2022", to: "2025" } } as const;
    expect(findingIn(table, query, { ALL: { ...table.ALL, 2023: 99 } })).toMatchObject({
      standing: { scope: "held", from: "2022" },
    });
  });

  it("has no standing for a measure that is a ratio", () => {
    const rising = { Suzuki: { 2022: 1, 2023: 2, 2024: 3, 2025: 4 } };
    expect(findingIn(rising, { measure: "share" })).toMatchObject({ standing: null });
  });

  it("compares year-to-date figures with the same months only", () => {
    const units = { ALL: { "2024-11YTD": 4, "2025-10YTD": 5, "2025-11YTD": 6 } };
    const periods = { type: "yearToDate", from: "2024-11YTD", to: "latest" } as const;
    expect(findingIn(units, { periods })).toMatchObject({ before: { period: "2024-11YTD", value: 4 } });
  });

  it("says so when the table has no figure", () => {
    const periods = { type: "year", from: "2020", to: "2021" } as const;
    expect(findingIn({ Suzuki: { 2025: 5 } }, { periods })).toEqual({
      kind: "none",
      from: "2020",
      to: "2021",
    });
  });
});
