import { PERIOD_TYPES } from "../../../src/domain/dataset/period";
import { resolvePeriodType } from "../../../src/domain/query/resolvePeriodType";

describe("resolvePeriodType", () => {
  it.each([
    ["year", "year"],
    ["Fiscal Year", "fiscalYear"],
    ["fiscal_half", "fiscalHalf"],
    ["年度", "fiscalYear"],
    ["月", "month"],
    ["YTD", "yearToDate"],
  ])("reads %s as %s", (raw, type) => {
    expect(resolvePeriodType(raw)).toEqual({ ok: true, value: type });
  });

  it("reads every type that there is", () => {
    expect(PERIOD_TYPES.filter((type) => !resolvePeriodType(type).ok)).toEqual([]);
  });

  it("quotes what it cannot read", () => {
    expect(resolvePeriodType("decade")).toEqual({
      ok: false,
      error: { code: "period_type_unknown", given: "decade" },
    });
  });
});
