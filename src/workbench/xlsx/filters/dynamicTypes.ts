import { DYNAMIC_CRITERIA } from "../../engine/filters/filterCriteria";
import type { DynamicCriterion } from "../../engine/filters/filterCriteria";

const MONTHS = "January Februray March April May June July August September October November December".split(
  " ",
);

/** "aboveAverage", "M2", "Q1": `ST_DynamicFilterType`. */
export function dynamicTypeOf(criterion: DynamicCriterion): string {
  const part = /^AllDatesInPeriod(.+)$/.exec(criterion)?.[1];
  if (part === undefined) return criterion.charAt(0).toLowerCase() + criterion.slice(1);
  const month = MONTHS.indexOf(part);
  return month >= 0 ? `M${month + 1}` : part.replace("Quarter", "Q");
}

export function dynamicCriterionOf(type: string): DynamicCriterion | null {
  return DYNAMIC_CRITERIA.find((criterion) => dynamicTypeOf(criterion) === type) ?? null;
}
