import { readPeriodKey } from "../../../src/domain/dataset/readPeriodKey";

describe("readPeriodKey", () => {
  it("reads the canonical key", () => {
    expect(readPeriodKey("FY2023H1")).toEqual({ key: "FY2023H1", type: "fiscalHalf", year: 2023, part: 1 });
  });

  it.each([
    ["fy2023"],
    ["2025-1"],
    ["2025-11ytd"],
    ["2025-01..11"],
    ["FY2025-11"],
    ["2025H3"],
    [""],
    [" 2025"],
  ])("reads nothing but canonical keys: not %p", (key) => {
    expect(readPeriodKey(key)).toBeNull();
  });
});
