import type { ValidationKind } from "../../engine/validation/validationStore";

/** Excel's words for scripts to those of files (ISO/IEC 29500-1, 18.3.1.32). */

export const KIND_WORDS: Readonly<Record<ValidationKind, string>> = {
  None: "none",
  WholeNumber: "whole",
  Decimal: "decimal",
  List: "list",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
};

export const ALERT_WORDS = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** The key that has this word, or the other. */
export function keyWith<K extends string>(
  words: Readonly<Record<K, string>>,
  word: string,
  other: NoInfer<K>,
): K {
  return (Object.keys(words) as K[]).find((key) => words[key] === word) ?? other;
}
