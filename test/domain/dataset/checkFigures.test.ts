import { checkFigures } from "../../../src/domain/dataset/checkFigures";
import { createFaultList, type FaultReason } from "../../../src/domain/dataset/datasetFault";
import type { Figure } from "../../../src/domain/dataset/figure";
import { datasetForTests } from "../../support/datasetForTests";
import { figureForTests } from "../../support/figureForTests";

function reasonsFor(...figures: readonly Partial<Figure>[]): readonly FaultReason[] {
  const faults = createFaultList();
  checkFigures(figures.map(figureForTests), datasetForTests().makers, faults);
  return faults.items.map(({ reason }) => reason);
}

function growth(printed: number, previous: number, current: number): readonly FaultReason[] {
  return reasonsFor(
    { period: "2024", value: previous },
    { value: current },
    { measure: "reverse_imports_yoy_pct", unit: "percent", value: printed, decimals: 1 },
  );
}

describe("checkFigures", () => {
  it("accepts growth that was rounded and growth that was cut", () => {
    expect(growth(19.2, 93587, 111513)).toEqual([]);
    expect(growth(-7.1, 100_000, 92_842.4)).toEqual([]);
    expect(growth(-7.2, 100_000, 92_842.4)).toEqual([]);
  });

  it("refuses growth outside its rounding", () => {
    expect(growth(19.3, 93587, 111513)).toMatchObject([{ code: "growth_disagrees", published: 19.3 }]);
    expect(growth(-7.0, 100_000, 92_842.4)).toMatchObject([{ code: "growth_disagrees" }]);
    expect(growth(-19.2, 93587, 111513)).toMatchObject([{ code: "growth_disagrees" }]);
  });

  it("compares multiples and ratios with the level before", () => {
    const levels = [{ period: "2024", value: 5819 }, { value: 43266 }];
    expect(reasonsFor(...levels, { measure: "reverse_imports_times_prev", value: 7 })).toEqual([]);
    expect(reasonsFor(...levels, { measure: "reverse_imports_times_prev", value: 8 })).toHaveLength(1);
    expect(
      reasonsFor(...levels, { measure: "reverse_imports_ratio_prev_pct", decimals: 1, value: 743.5 }),
    ).toEqual([]);
    expect(
      reasonsFor(...levels, { measure: "reverse_imports_ratio_prev_pct", decimals: 1, value: 743.6 }),
    ).toHaveLength(1);
  });

  it("leaves competing claims out of the comparison", () => {
    expect(
      reasonsFor(
        { period: "2024", value: 50 },
        { value: 100 },
        { measure: "reverse_imports_yoy_pct", value: 10, recommended: false },
      ),
    ).toEqual([]);
  });

  it("lets makers be less than the total, and with the residual exactly the total", () => {
    const total = { value: 100 };
    expect(reasonsFor(total, { maker: "Suzuki", value: 60 }, { maker: "Honda", value: 30 })).toEqual([]);
    expect(reasonsFor(total, { maker: "Suzuki", value: 60 }, { maker: "OTHER", value: 30 })).toEqual([
      { code: "total_differs", total: 100, sum: 90 },
    ]);
    expect(reasonsFor(total, { maker: "Suzuki", value: 101 })).toEqual([
      { code: "total_differs", total: 100, sum: 101 },
    ]);
  });

  it("refuses a second recommended figure for one key, also of a single model", () => {
    expect(reasonsFor({ value: 100 }, { value: 101 })).toEqual([
      { code: "recommended_repeated", key: "2025 ALL  reverse_imports", firstRow: 2 },
    ]);
    const model = { maker: "Suzuki", model: "Fronx", measure: "model_registrations" } as const;
    expect(
      reasonsFor({ value: 1, ...model, model: "Nomade" }, { value: 2, ...model }, { value: 3, ...model }),
    ).toEqual([{ code: "recommended_repeated", key: "2025 Suzuki Fronx model_registrations", firstRow: 3 }]);
  });

  it("leaves groups in words out of the sum of makers", () => {
    expect(
      reasonsFor({ value: 100 }, { maker: "Suzuki", value: 90 }, { maker: "US plants", value: 20 }),
    ).toEqual([]);
  });

  it("holds all imports to foreign brands plus Japanese makers", () => {
    const all = { measure: "all_imports", value: 350 } as const;
    expect(reasonsFor({ value: 100 }, all, { measure: "foreign_brand_imports", value: 250 })).toEqual([]);
    expect(reasonsFor({ value: 100 }, all, { measure: "foreign_brand_imports", value: 251 })).toEqual([
      { code: "identity_broken", all: 350, foreign: 251, japanese: 100 },
    ]);
  });

  it("refuses a derivation on a figure that is not derived, and one that is no arithmetic", () => {
    expect(reasonsFor({ derivation: "50 + 50" })).toMatchObject([{ code: "derivation_unreadable" }]);
    expect(reasonsFor({ basis: "derived", derivation: "half of 200" })).toMatchObject([
      { code: "derivation_unreadable" },
    ]);
    expect(reasonsFor({ basis: "derived", derivation: "50 + 50" })).toEqual([]);
  });
});
