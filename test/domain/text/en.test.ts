import { en } from "../../../src/domain/text/en";
import { allMakers, FAILURE_SAMPLES, periodFor, suzuki } from "./failureSamples";

describe("the English text", () => {
  it.each(Object.entries(FAILURE_SAMPLES))("says what happened and what to do for %s", (code, sample) => {
    expect({ [code]: en.failure(sample) }).toMatchSnapshot();
  });

  it.each([
    [2025, "2025"],
    ["FY2017", "FY2017"],
    ["2025H1", "2025 H1"],
    ["FY2023H2", "FY2023 H2"],
    ["2025-11", "Nov 2025"],
    ["2025-11YTD", "Jan–Nov 2025"],
  ])("names the period %s %s", (raw, name) => {
    expect(en.periodName(periodFor(raw))).toBe(name);
  });

  it("names makers and measures", () => {
    expect([en.makerName(suzuki), en.makerName(allMakers), en.makerHeading]).toEqual([
      "Suzuki",
      "All makers",
      "Maker",
    ]);
    expect(en.measureName("share")).toBe("Share of all makers");
  });

  it("writes each measure in its unit", () => {
    expect(en.measureValue("units", 43266)).toBe("43,266");
    expect(en.measureValue("yoy", 0.1916)).toBe("+19.2 %");
    expect(en.measureValue("share", 0.388)).toBe("38.8 %");
    expect(en.measureValue("rank", 1)).toBe("1");
  });
});
