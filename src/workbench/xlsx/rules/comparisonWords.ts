/** Excel's words for comparisons, those of scripts to those of files (ISO/IEC 29500-1, 18.18.15 and 18.18.20). */
const SHARED_WORDS = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
} as const;

export const CONDITIONAL_WORDS = {
  ...SHARED_WORDS,
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;

export const VALIDATION_WORDS = {
  ...SHARED_WORDS,
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;
