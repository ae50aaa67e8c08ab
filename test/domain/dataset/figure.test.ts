import { FIGURE_MEASURES, unitOf } from "../../../src/domain/dataset/figure";

describe("unitOf", () => {
  it("gives every measure the unit in which it is written", () => {
    const units = FIGURE_MEASURES.map((measure) => `${measure}: ${unitOf(measure)}`);
    expect(units).toEqual([
      "reverse_imports: vehicles",
      "reverse_imports_yoy_pct: percent",
      "reverse_imports_ratio_prev_pct: percent of previous year",
      "reverse_imports_times_prev: times previous year",
      "reverse_imports_passenger: vehicles",
      "reverse_imports_passenger_yoy_pct: percent",
      "reverse_imports_passenger_ratio_prev_pct: percent of previous year",
      "reverse_imports_cargo: vehicles",
      "reverse_imports_cargo_yoy_pct: percent",
      "all_imports: vehicles",
      "all_imports_yoy_pct: percent",
      "foreign_brand_imports: vehicles",
      "foreign_brand_imports_yoy_pct: percent",
      "model_registrations: vehicles",
      "exports_to_japan: vehicles",
      "shipments_to_japan: vehicles",
      "exports_worldwide: vehicles",
    ]);
  });
});
