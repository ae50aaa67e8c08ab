import type { Measure } from "../../../src/domain/query/measure";
import { dateNameEn, measureValueEn, periodNameEn } from "../../../src/domain/text/nameText.en";
import { dateNameJa, measureValueJa, periodNameJa } from "../../../src/domain/text/nameText.ja";
import { periodFor } from "./failureSamples";

describe("names", () => {
  it.each([
    [2025, "2025", "2025年"],
    ["FY2017", "FY2017", "2017年度"],
    ["2025H1", "2025 H1", "2025年上半期"],
    ["FY2023H2", "FY2023 H2", "2023年度下半期"],
    ["2025-11", "Nov 2025", "2025年11月"],
    ["2025-11YTD", "Jan–Nov 2025", "2025年1〜11月"],
  ])("call the period %s %s and %s", (raw, en, ja) => {
    expect([periodNameEn(periodFor(raw)), periodNameJa(periodFor(raw))]).toEqual([en, ja]);
  });

  it.each<[Measure, number, string, string]>([
    ["units", 43266, "43,266", "43,266台"],
    ["yoy", 0.1916, "+19.2 %", "+19.2%"],
    ["share", 0.388, "38.8 %", "38.8%"],
    ["rank", 1, "1", "1位"],
    ["change", -8085, "-8,085", "-8,085台"],
    ["change", 37447, "+37,447", "+37,447台"],
    ["share_of_imports", 0.314, "31.4 %", "31.4%"],
    ["implied_low", 14215, "14,215", "14,215台"],
  ])("write %s of %d in its unit: %s and %s", (measure, value, ...names) => {
    expect([measureValueEn(measure, value), measureValueJa(measure, value)]).toEqual(names);
  });

  it.each([
    ["2026-01-09", "9 Jan 2026", "2026年1月9日"],
    ["2026-01", "Jan 2026", "2026年1月"],
    ["1995", "1995", "1995年"],
    ["", "undated", "日付不明"],
  ])("write the date %p as %s and %s", (date, en, ja) => {
    expect([dateNameEn(date), dateNameJa(date)]).toEqual([en, ja]);
  });
});
