/** How Excel compares a cell with one or two values, in the grid's words. */
const SHARED_COMPARISONS = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  LessThan: "isLessThan",
} as const;

/** `Excel.ConditionalCellValueOperator`. */
export const CONDITIONAL_COMPARISONS = {
  ...SHARED_COMPARISONS,
  GreaterThanOrEqual: "isGreaterOrEqualTo",
  LessThanOrEqual: "isLessOrEqualTo",
} as const;

/** `Excel.DataValidationOperator`, which says the last two in other words. */
export const VALIDATION_COMPARISONS = {
  ...SHARED_COMPARISONS,
  GreaterThanOrEqualTo: "isGreaterOrEqualTo",
  LessThanOrEqualTo: "isLessOrEqualTo",
} as const;

/** Excel's word for the grid's; undefined where the grid compares otherwise. */
export function comparisonOf<Comparison extends string>(
  words: Readonly<Record<Comparison, string>>,
  word: string,
): Comparison | undefined {
  return (Object.keys(words) as Comparison[]).find((key) => words[key] === word);
}
