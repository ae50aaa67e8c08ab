/**
 * Expected trouble as facts, without words: `text/` turns each code into a sentence in the user's language.
 * Codes are `lower_snake`, noun then problem. Adding one does not compile until both languages say it.
 */
export type Failure =
  | { readonly code: "maker_unknown"; readonly given: string; readonly nearest: readonly string[] }
  | { readonly code: "maker_missing" }
  | { readonly code: "period_unknown"; readonly given: string }
  | { readonly code: "period_missing" };
