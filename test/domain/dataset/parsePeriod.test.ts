import fc from "fast-check";
import { parsePeriod } from "../../../src/domain/dataset/parsePeriod";
import { createPeriod, formatPeriodKey, PERIOD_TYPES, type Period } from "../../../src/domain/dataset/period";
import { LANGUAGES } from "../../../src/domain/text/language";
import { textOf } from "../../../src/domain/text/textOf";

function keyOf(raw: unknown): string {
  const parsed = parsePeriod(raw);
  return parsed.ok ? parsed.value.key : parsed.error.code;
}

const anyPeriod = fc
  .record({
    type: fc.constantFrom(...PERIOD_TYPES),
    year: fc.integer({ min: 1900, max: 2199 }),
    part: fc.integer({ min: 0, max: 12 }),
  })
  .map(({ type, year, part }) => createPeriod(type, year, part))
  .filter((period): period is Period => period !== null);

describe("parsePeriod", () => {
  it.each<[unknown, string]>([
    [2025, "2025"],
    ["2025", "2025"],
    [" ２０２５ ", "2025"],
    ["2025年", "2025"],
    ["令和7年", "2025"],
    ["令和元年", "2019"],
    ["令和 7 年", "2025"],
    ["R7", "2025"],
    ["㋿7年", "2025"],
    ["平成31年", "2019"],
    ["H30", "2018"],
    ["H1年", "1989"],
    ["昭和63年", "1988"],
    ["S63", "1988"],
    ["FY2017", "FY2017"],
    ["fy 2017", "FY2017"],
    ["2017年度", "FY2017"],
    ["令和7年度", "FY2025"],
    ["平成29年度", "FY2017"],
    ["R7年度", "FY2025"],
    ["2025H1", "2025H1"],
    ["2025 h2", "2025H2"],
    ["2025年上期", "2025H1"],
    ["2025年下期", "2025H2"],
    ["2025年上半期", "2025H1"],
    ["2025年下半期", "2025H2"],
    ["令和7年上期", "2025H1"],
    ["FY2023H1", "FY2023H1"],
    ["FY2023 H2", "FY2023H2"],
    ["2023年度上期", "FY2023H1"],
    ["2023年度下半期", "FY2023H2"],
    ["令和5年度上半期", "FY2023H1"],
    ["2025-11", "2025-11"],
    ["2025-1", "2025-01"],
    ["2025/11", "2025-11"],
    ["2025年11月", "2025-11"],
    ["２０２５年１１月", "2025-11"],
    ["令和7年11月", "2025-11"],
    ["R7.11", "period_unknown"],
    ["Nov 2025", "2025-11"],
    ["November 2025", "2025-11"],
    ["2025-11YTD", "2025-11YTD"],
    ["2025-01..11", "2025-11YTD"],
    ["2025年1〜11月", "2025-11YTD"],
    ["2025年1月～11月累計", "2025-11YTD"],
    ["Jan–Nov 2025", "2025-11YTD"],
    ["2025-11-15", "2025-11"],
    ["2025/11/15", "2025-11"],
    ["2025-11-15T00:00:00Z", "2025-11"],
    ["2025年11月15日", "2025-11"],
    [45992, "2025-12"],
    [45991.99, "2025-11"],
    [32516, "1989-01"],
    [10_000, "1927-05"],
  ])("reads %p as %s", (raw, key) => {
    expect(keyOf(raw)).toBe(key);
  });

  it.each<[unknown]>([
    ["last year"],
    ["H1"],
    ["H2"],
    ["25"],
    [25],
    [1899],
    [2200],
    [2025.5],
    [NaN],
    [Infinity],
    [-1],
    [9_999_999],
    ["2025H3"],
    ["2025-13"],
    ["2025-00"],
    ["2025-13YTD"],
    ["FY2025-11"],
    ["平成32年"],
    ["令和0年"],
    ["昭和65年"],
    ["2025 2024"],
    [true],
    [{}],
    ["2".repeat(10_000)],
  ])("does not read %p", (raw) => {
    expect(keyOf(raw)).toBe("period_unknown");
  });

  it.each<[unknown]>([[null], [undefined], [""], ["  "], ["　"]])("says that %p is missing", (raw) => {
    expect(keyOf(raw)).toBe("period_missing");
  });

  it("reads back the key of every period", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(formatPeriodKey(period))).toEqual({ ok: true, value: period });
      }),
    );
  });

  it("reads back every period as each language shows it", () => {
    fc.assert(
      fc.property(anyPeriod, fc.constantFrom(...LANGUAGES), (period, language) => {
        expect(parsePeriod(textOf(language).periodName(period))).toEqual({ ok: true, value: period });
      }),
    );
  });

  it("reads a date cell as the month of its day, whatever the time of day", () => {
    const days = fc.integer({ min: 10_000, max: 109_000 });
    fc.assert(
      fc.property(days, fc.double({ min: 0, max: 0.999, noNaN: true }), (serial, time) => {
        const date = new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 7);
        expect(keyOf(serial + time)).toBe(date);
      }),
    );
  });

  it("never throws, whatever it is given", () => {
    fc.assert(fc.property(fc.anything(), (raw) => typeof parsePeriod(raw).ok === "boolean"));
  });
});
