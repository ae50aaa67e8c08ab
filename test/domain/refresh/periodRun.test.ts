import fc from "fast-check";
import { periodsBetween, toPeriodKey, toPeriodOrdinal } from "../../../src/domain/refresh/periodRun";

const types = fc.constantFrom("year", "fiscalYear", "half", "fiscalHalf", "month", "yearToDate");

describe("periodsBetween", () => {
  it.each([
    ["year", "2023", "2025", ["2023", "2024", "2025"]],
    ["fiscalYear", "FY2016", "FY2017", ["FY2016", "FY2017"]],
    ["half", "2013H2", "2014H1", ["2013H2", "2014H1"]],
    ["fiscalHalf", "FY2023H1", "FY2023H2", ["FY2023H1", "FY2023H2"]],
    ["month", "2024-12", "2025-02", ["2024-12", "2025-01", "2025-02"]],
    ["yearToDate", "2025-01YTD", "2025-02YTD", ["2025-01YTD", "2025-02YTD"]],
  ] as const)("gives every %s from %s to %s", (...[type, from, to, expected]) => {
    expect(periodsBetween(type, from, to)).toEqual(expected);
  });

  it("is empty when the end comes before the start", () => {
    expect(periodsBetween("year", "2025", "2024")).toEqual([]);
  });
  it("is empty for a key of another type", () =>
    expect(periodsBetween("year", "FY2017", "2025")).toEqual([]));
  it("is at most 2,400 periods long", () => {
    expect(periodsBetween("month", "1900-01", "2199-12")).toHaveLength(2_400);
  });
});

describe("toPeriodOrdinal", () => {
  it.each(["2025-13", "2025-00", "25", "2025H3"])("knows no period %s", (key) => {
    expect(toPeriodOrdinal("month", key)).toBeNull();
  });
  it("is the inverse of toPeriodKey", () => {
    fc.assert(
      fc.property(types, fc.integer({ min: 1900, max: 2199 }), fc.nat(11), (...[type, year, part]) => {
        const parts = { year: 1, fiscalYear: 1, half: 2, fiscalHalf: 2, month: 12, yearToDate: 12 }[type];
        const ordinal = year * parts + (part % parts);
        expect(toPeriodOrdinal(type, toPeriodKey(type, ordinal) ?? "")).toBe(ordinal);
      }),
    );
  });
});
