import fc from "fast-check";
import { growthBetween, growthFraction } from "../../../src/domain/dataset/growth";

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
