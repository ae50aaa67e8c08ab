import type { FigureMeasure } from "./figure";

/** How a publication writes growth: +19.2 (percent), 119.2 (percent of the year before), 1.19 (times). */
export type GrowthForm = "percent" | "ratio" | "times";

/** Every form in which growth of a level is published, the most exact first. */
export const GROWTH_MEASURES: Readonly<
  Partial<Record<FigureMeasure, readonly { readonly measure: FigureMeasure; readonly form: GrowthForm }[]>>
> = {
  reverse_imports: [
    { measure: "reverse_imports_yoy_pct", form: "percent" },
    { measure: "reverse_imports_ratio_prev_pct", form: "ratio" },
    { measure: "reverse_imports_times_prev", form: "times" },
  ],
  reverse_imports_passenger: [
    { measure: "reverse_imports_passenger_yoy_pct", form: "percent" },
    { measure: "reverse_imports_passenger_ratio_prev_pct", form: "ratio" },
  ],
  reverse_imports_cargo: [{ measure: "reverse_imports_cargo_yoy_pct", form: "percent" }],
  all_imports: [{ measure: "all_imports_yoy_pct", form: "percent" }],
  foreign_brand_imports: [{ measure: "foreign_brand_imports_yoy_pct", form: "percent" }],
};

/** 0.192 for +19.2 %, 119.2 % or 1.192 times. */
export function growthFraction(published: number, form: GrowthForm): number {
  switch (form) {
    case "percent":
      return published / 100;
    case "ratio":
      return (published - 100) / 100;
    case "times":
      return published - 1;
  }
}

/** The growth between two levels as a publication of this form would write it, unrounded. */
export function growthBetween(previous: number, current: number, form: GrowthForm): number {
  const ratio = current / previous;
  return form === "times" ? ratio : form === "ratio" ? ratio * 100 : (ratio - 1) * 100;
}

/** 1.192 for +19.2 %, 119.2 % or 1.192 times: what the level of the year before was multiplied with. */
export function growthFactor(published: number, form: GrowthForm): number {
  return growthFraction(published, form) + 1;
}

const FORMS = new Map<FigureMeasure, { readonly level: FigureMeasure; readonly form: GrowthForm }>(
  Object.entries(GROWTH_MEASURES).flatMap(([level, forms]) =>
    forms.map(({ measure, form }) => [measure, { level: level as FigureMeasure, form }] as const),
  ),
);

/** Undefined for a measure that is no growth. */
export function growthFormOf(measure: FigureMeasure): GrowthForm | undefined {
  return FORMS.get(measure)?.form;
}

/** The level whose growth a measure is; undefined for a measure that is no growth. */
export function levelOfGrowth(measure: FigureMeasure): FigureMeasure | undefined {
  return FORMS.get(measure)?.level;
}
