import {
  comparePeriods,
  createPeriod,
  datesOf,
  formatPeriodKey,
  previousPeriod,
  type Period,
} from "../../../src/domain/dataset/period";
import { readPeriodKey } from "../../../src/domain/dataset/readPeriodKey";

function period(key: string): Period {
  const read = readPeriodKey(key);
  if (!read) throw new Error(`${key} is no key`);
  return read;
}

describe("createPeriod", () => {
  it("refuses parts that make no period", () => {
    expect(createPeriod("month", 2025, 13)).toBeNull();
    expect(createPeriod("month", 2025, 0)).toBeNull();
    expect(createPeriod("half", 2025, 3)).toBeNull();
    expect(createPeriod("year", 2025, 1)).toBeNull();
    expect(createPeriod("year", 25)).toBeNull();
    expect(createPeriod("year", 2025.5)).toBeNull();
  });
});

describe("formatPeriodKey", () => {
  it("writes two digits for a month", () => {
    expect(formatPeriodKey({ type: "month", year: 2025, part: 3 })).toBe("2025-03");
    expect(formatPeriodKey({ type: "yearToDate", year: 2025, part: 3 })).toBe("2025-03YTD");
  });
});

describe("datesOf", () => {
  it.each([
    ["2025", "2025-01-01", "2025-12-31"],
    ["FY2017", "2017-04-01", "2018-03-31"],
    ["2013H1", "2013-01-01", "2013-06-30"],
    ["2013H2", "2013-07-01", "2013-12-31"],
    ["FY2023H1", "2023-04-01", "2023-09-30"],
    ["FY2023H2", "2023-10-01", "2024-03-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2025-11YTD", "2025-01-01", "2025-11-30"],
  ])("%s runs from %s to %s", (key, start, end) => {
    expect(datesOf(period(key))).toEqual({ start, end });
  });
});

describe("previousPeriod", () => {
  it.each([
    ["2025", "2024"],
    ["FY2017", "FY2016"],
    ["FY2023H1", "FY2022H1"],
    ["2025-01", "2024-01"],
    ["2025-11YTD", "2024-11YTD"],
  ])("of %s is %s", (key, previous) => {
    expect(previousPeriod(period(key))?.key).toBe(previous);
  });

  it("is null before the first year", () => {
    expect(previousPeriod(period("1900"))).toBeNull();
  });
});

describe("comparePeriods", () => {
  it("sorts by first month, the longer period first", () => {
    const keys = ["2025-04", "FY2025", "2025-01", "2025", "2024", "2025H2", "2025H1", "FY2025H1"];
    expect(
      keys
        .map(period)
        .sort(comparePeriods)
        .map(({ key }) => key),
    ).toEqual(["2024", "2025", "2025H1", "2025-01", "FY2025", "FY2025H1", "2025-04", "2025H2"]);
  });
});
