import fc from "fast-check";
import {
  growthBetween,
  growthFactor,
  growthFormOf,
  growthFraction,
  levelOfGrowth,
} from "../../../src/domain/dataset/growth";

describe("growthFraction", () => {
  it("reads percent, ratio and times as one fraction", () => {
    expect(growthFraction(19, "percent")).toBe(0.19);
    expect(growthFraction(119, "ratio")).toBe(0.19);
    expect(growthFraction(7, "times")).toBe(6);
  });
});

describe("growthBetween", () => {
  it("writes growth as a publication of each form would", () => {
    expect(growthBetween(100, 119, "ratio")).toBe(119);
    expect(growthBetween(100, 150, "percent")).toBe(50);
    expect(growthBetween(100, 700, "times")).toBe(7);
  });

  it("is undone by growthFraction", () => {
    const level = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(level, level, fc.constantFrom("percent", "ratio", "times"), (previous, current, form) => {
        const fraction = growthFraction(growthBetween(previous, current, form), form);
        expect(fraction).toBeCloseTo(current / previous - 1, 6);
      }),
    );
  });
});

describe("growthFactor", () => {
  it("is what the year before was multiplied with", () => {
    expect([growthFactor(-33, "percent"), growthFactor(119, "ratio"), growthFactor(7, "times")]).toEqual([
      expect.closeTo(0.67, 12),
      1.19,
      7,
    ]);
  });
});

describe("growthFormOf and levelOfGrowth", () => {
  it("know how a measure writes growth, and of what", () => {
    expect(growthFormOf("reverse_imports_times_prev")).toBe("times");
    expect(levelOfGrowth("all_imports_yoy_pct")).toBe("all_imports");
  });

  it("know nothing of a level", () => {
    expect([growthFormOf("all_imports"), levelOfGrowth("all_imports")]).toEqual([undefined, undefined]);
  });
});
