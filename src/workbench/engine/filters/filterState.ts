import type { FilterCriteria } from "./filterCriteria";

/** Under which keys the filters of a sheet are in its state. The grid numbers the columns of tables, and keeps the numbers. */
export const SHEET_FILTER = "sheet filter";
const PREFIX = "filter ";

type Values = Readonly<Record<string, unknown>>;

/** What the grid's getters give of `StatePlugin`. */
export interface StateGetters {
  getWorkbenchState(scope: string): Values;
}

export function filterKey(filterId: string): string {
  return PREFIX + filterId;
}

export function criteriaIn(values: Values, filterId: string): FilterCriteria | null {
  return (values[filterKey(filterId)] as FilterCriteria | undefined) ?? null;
}

const known = new WeakMap<Values, boolean>();

/** A state is never changed, so the answer is kept. */
export function hasCriteria(values: Values): boolean {
  const before = known.get(values);
  if (before !== undefined) return before;
  const found = Object.entries(values).some(([key, value]) => key.startsWith(PREFIX) && value !== undefined);
  known.set(values, found);
  return found;
}
