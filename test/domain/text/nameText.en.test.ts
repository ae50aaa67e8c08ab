import { dateNameEn, measureValueEn, periodNameEn } from "../../../src/domain/text/nameText.en";
import { periodFor } from "./failureSamples";

describe("the English names", () => {
  it.each([
    [2025, "2025"],
    ["FY2017", "FY2017"],
    ["2025H1", "2025 H1"],
    ["FY2023H2", "FY2023 H2"],
    ["2025-11", "Nov 2025"],
    ["2025-11YTD", "Jan–Nov 2025"],
  ])("names the period %s %s", (raw, name) => {
    expect(periodNameEn(periodFor(raw))).toBe(name);
  });

  it("writes each measure in its unit", () => {
    expect(measureValueEn("units", 43266)).toBe("43,266");
    expect(measureValueEn("yoy", 0.1916)).toBe("+19.2 %");
    expect(measureValueEn("share", 0.388)).toBe("38.8 %");
    expect(measureValueEn("rank", 1)).toBe("1");
    expect(measureValueEn("change", -8085)).toBe("-8,085");
    expect(measureValueEn("share_of_imports", 0.314)).toBe("31.4 %");
    expect(measureValueEn("implied_low", 14215)).toBe("14,215");
  });

  it.each([
    ["2026-01-09", "9 Jan 2026"],
    ["2026-01", "Jan 2026"],
    ["1995", "1995"],
    ["", "undated"],
  ])("writes the date %p as %s", (date, name) => {
    expect(dateNameEn(date)).toBe(name);
  });
});
