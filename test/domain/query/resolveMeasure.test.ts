import { resolveMeasure } from "../../../src/domain/query/resolveMeasure";

describe("resolveMeasure", () => {
  it.each([
    [null, "units"],
    [undefined, "units"],
    ["", "units"],
    ["Units", "units"],
    ["ＹＯＹ", "yoy"],
    [" share ", "share"],
    ["台数", "units"],
    ["前年比", "yoy"],
    ["シェア", "share"],
    ["順位", "rank"],
  ])("reads %p as %s", (raw, measure) => {
    expect(resolveMeasure(raw)).toEqual({ ok: true, value: measure });
  });

  it("suggests the measure that was meant", () => {
    expect(resolveMeasure("unit")).toEqual({
      ok: false,
      error: { code: "measure_unknown", given: "unit", nearest: ["units"] },
    });
  });

  it("does not mistake what every object has for a measure", () => {
    expect(resolveMeasure("constructor").ok).toBe(false);
    expect(resolveMeasure(7).ok).toBe(false);
  });
});
