import type { Figure } from "../../../src/domain/dataset/figure";
import { readPeriodKey } from "../../../src/domain/dataset/readPeriodKey";
import { createFigureView } from "../../../src/domain/query/figureView";
import { measureValue } from "../../../src/domain/query/measureValue";
import type { Measure } from "../../../src/domain/query/measure";
import { datasetForTests } from "../../support/datasetForTests";
import { figureForTests } from "../../support/figureForTests";

const { makers } = datasetForTests();

/** The measure for a maker in 2025, where only the given figures exist. */
function valueOf(measure: Measure, makerId: string, figures: readonly Partial<Figure>[]): number | null {
  const view = createFigureView("reconciled", { figures: figures.map(figureForTests), makers });
  const maker = makers.find(({ id }) => id === makerId);
  const period = readPeriodKey("2025");
  if (!maker || !period) throw new Error("no such maker");
  return measureValue(view, measure, { maker, period })?.value ?? null;
}

describe("measureValue", () => {
  it("computes growth from two levels, also where a rounded rate is published", () => {
    const levels = [{ period: "2024", value: 80 }, { value: 100 }];
    expect(valueOf("yoy", "ALL", [...levels, { measure: "reverse_imports_yoy_pct", value: 24 }])).toBe(0.25);
  });

  it.each([
    ["reverse_imports_yoy_pct", -33, -0.33],
    ["reverse_imports_ratio_prev_pct", 67, -0.33],
    ["reverse_imports_times_prev", 7, 6],
  ] as const)("takes published growth, %s, where a level is missing", (measure, printed, fraction) => {
    expect(valueOf("yoy", "ALL", [{ value: 100 }, { measure, value: printed }])).toBe(fraction);
  });

  it("gives no growth from a level of zero", () => {
    expect(valueOf("yoy", "ALL", [{ period: "2024", value: 0 }, { value: 100 }])).toBeNull();
  });

  it("gives a share of all makers, and none without their total", () => {
    expect(valueOf("share", "Suzuki", [{ value: 200 }, { maker: "Suzuki", value: 50 }])).toBe(0.25);
    expect(valueOf("share", "ALL", [{ value: 200 }])).toBe(1);
    expect(valueOf("share", "Suzuki", [{ maker: "Suzuki", value: 50 }])).toBeNull();
  });

  it("ranks single makers; equal makers share a place", () => {
    const figures = [
      { value: 500 },
      { maker: "OTHER", value: 300 },
      { maker: "Suzuki", value: 50 },
      { maker: "Honda", value: 50 },
      { maker: "Toyota", value: 40 },
    ];
    expect(["Suzuki", "Honda", "Toyota"].map((id) => valueOf("rank", id, figures))).toEqual([1, 1, 3]);
    expect(["ALL", "OTHER", "Mazda"].map((id) => valueOf("rank", id, figures))).toEqual([null, null, null]);
  });

  it("gives shares that sum to 1 wherever makers and residual are all held", () => {
    const view = createFigureView("reconciled", datasetForTests());
    const parts = makers.filter(({ kind }) => kind !== "total");
    const residual = [...view.figuresOf("reverse_imports", "OTHER").keys()];
    expect(residual.length).toBe(13);
    for (const key of residual) {
      const period = readPeriodKey(key);
      if (!period) throw new Error(key);
      const shares = parts.map((maker) => measureValue(view, "share", { maker, period })?.value ?? 0);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    }
  });
});
