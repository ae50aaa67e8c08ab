import { ja } from "../../../src/domain/text/ja";
import { allMakers, FAILURE_SAMPLES, periodFor, suzuki } from "./failureSamples";

describe("the Japanese text", () => {
  it.each(Object.entries(FAILURE_SAMPLES))("says what happened and what to do for %s", (code, sample) => {
    expect({ [code]: ja.failure(sample) }).toMatchSnapshot();
  });

  it.each([
    [2025, "2025年"],
    ["FY2017", "2017年度"],
    ["2025H1", "2025年上半期"],
    ["FY2023H2", "2023年度下半期"],
    ["2025-11", "2025年11月"],
    ["2025-11YTD", "2025年1〜11月"],
  ])("names the period %s %s", (raw, name) => {
    expect(ja.periodName(periodFor(raw))).toBe(name);
  });

  it("names makers and measures", () => {
    expect([ja.makerName(suzuki), ja.makerName(allMakers), ja.makerHeading]).toEqual([
      "スズキ",
      "全メーカー",
      "メーカー",
    ]);
    expect(ja.measureName("share")).toBe("全メーカーに占める割合");
  });

  it("writes each measure in its unit", () => {
    expect(ja.measureValue("units", 43266)).toBe("43,266台");
    expect(ja.measureValue("yoy", 0.1916)).toBe("+19.2%");
    expect(ja.measureValue("share", 0.388)).toBe("38.8%");
    expect(ja.measureValue("rank", 1)).toBe("1位");
  });
});
