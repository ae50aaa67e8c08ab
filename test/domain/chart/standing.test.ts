import type { StandingFacts } from "../../../src/domain/chart/standing";
import { standingOf } from "../../../src/domain/chart/standing";

const dated = (values: Readonly<Record<string, number>>) =>
  Object.entries(values).map(([period, value]) => ({ period, value }));

function yearly(newest: number, held: Readonly<Record<string, number>>, shownFrom = "2021") {
  return standingOf({
    type: "year",
    newest: { period: "2025", value: newest },
    held: dated(held),
    shownFrom,
  });
}

const RISE = { 2021: 1, 2022: 2, 2023: 3, 2024: 4 };

describe("standingOf", () => {
  it("is the most since the year that held more, when every year between is held and lower", () => {
    expect(yearly(5, { 2020: 9, ...RISE })).toMatchObject({ side: "most", scope: "since", from: "2020" });
  });

  it("finds that year outside the table as well as inside", () => {
    expect(yearly(5, { 2019: 0, 2020: 9, ...RISE }, "2019")).toMatchObject({ scope: "since", from: "2020" });
  });

  it("claims nothing across a year without a figure", () => {
    expect(yearly(5, { 2019: 9, ...RISE })).toEqual({
      side: "most",
      scope: "shown",
      type: "year",
      from: "2021",
      to: "2025",
      count: 5,
      hasGaps: false,
    });
  });

  it("is a record of everything held when nothing earlier was as much", () => {
    expect(yearly(5, RISE, "2023")).toMatchObject({ side: "most", scope: "held", from: "2021", count: 5 });
  });

  it("owns up to years without a figure", () => {
    expect(yearly(5, { 2019: 0, ...RISE })).toMatchObject({ scope: "held", count: 6, hasGaps: true });
  });

  it("says nothing when most years are missing", () => {
    expect(yearly(5, { 2009: 1, 2016: 2, 2024: 3 })).toBeNull();
  });

  it("is no record when an earlier year was level", () => {
    expect(yearly(5, { ...RISE, 2022: 5 })).toBeNull();
  });

  it("counts only the years after a level one that the table leaves out", () => {
    expect(yearly(5, { 2020: 5, ...RISE })).toMatchObject({ scope: "shown", from: "2021", to: "2025" });
  });

  it("tells the fewest as it tells the most", () => {
    const fall = { 2021: 9, 2022: 8, 2023: 7, 2024: 6 };
    expect(yearly(5, fall)).toMatchObject({ side: "fewest", scope: "held" });
    expect(yearly(5, { 2020: 1, ...fall })).toMatchObject({ side: "fewest", scope: "since", from: "2020" });
  });

  it.each<[string, Readonly<Record<string, number>>]>([
    ["nothing earlier", {}],
    ["one earlier year", { 2024: 1 }],
    ["two earlier years", { 2023: 1, 2024: 2 }],
    ["a year that held more just before", { 2022: 1, 2023: 1, 2024: 9 }],
  ])("has nothing to say with %s", (_, held) => {
    expect(yearly(5, held)).toBeNull();
  });

  it("leaves later figures out of account", () => {
    expect(yearly(5, { ...RISE, 2026: 9 })).toMatchObject({ scope: "held", count: 5 });
  });

  it("compares year-to-date figures with the same months of other years only", () => {
    const facts: StandingFacts = {
      type: "yearToDate",
      newest: { period: "2025-11YTD", value: 50 },
      held: dated({
        "2021-11YTD": 60,
        "2022-11YTD": 40,
        "2023-11YTD": 41,
        "2024-11YTD": 42,
        "2025-09YTD": 30,
        "2025-10YTD": 45,
      }),
      shownFrom: "2025-01YTD",
    };
    expect(standingOf(facts)).toMatchObject({ side: "most", scope: "since", from: "2021-11YTD" });
  });

  it("counts months across the turn of a year", () => {
    const held = dated({ "2024-10": 9, "2024-11": 1, "2024-12": 2, "2025-01": 3 });
    const newest = { period: "2025-02", value: 5 };
    expect(standingOf({ type: "month", newest, held, shownFrom: "2024-01" })).toMatchObject({
      scope: "since",
      from: "2024-10",
    });
  });
});
