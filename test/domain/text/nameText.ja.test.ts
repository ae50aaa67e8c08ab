import { dateNameJa, measureValueJa, periodNameJa } from "../../../src/domain/text/nameText.ja";
import { periodFor } from "./failureSamples";

describe("the Japanese names", () => {
  it.each([
    [2025, "2025年"],
    ["FY2017", "2017年度"],
    ["2025H1", "2025年上半期"],
    ["FY2023H2", "2023年度下半期"],
    ["2025-11", "2025年11月"],
    ["2025-11YTD", "2025年1〜11月"],
  ])("names the period %s %s", (raw, name) => {
    expect(periodNameJa(periodFor(raw))).toBe(name);
  });

  it("writes each measure in its unit", () => {
    expect(measureValueJa("units", 43266)).toBe("43,266台");
    expect(measureValueJa("yoy", 0.1916)).toBe("+19.2%");
    expect(measureValueJa("share", 0.388)).toBe("38.8%");
    expect(measureValueJa("rank", 1)).toBe("1位");
    expect(measureValueJa("change", 37447)).toBe("+37,447台");
    expect(measureValueJa("share_of_imports", 0.314)).toBe("31.4%");
    expect(measureValueJa("implied_low", 14215)).toBe("14,215台");
  });

  it.each([
    ["2026-01-09", "2026年1月9日"],
    ["2026-01", "2026年1月"],
    ["1995", "1995年"],
    ["", "日付不明"],
  ])("writes the date %p as %s", (date, name) => {
    expect(dateNameJa(date)).toBe(name);
  });
});
