import { readPeriodKey } from "../dataset/readPeriodKey";
import type { Language } from "./language";
import { textOf } from "./textOf";

/** A canonical key as a reader expects it: "Nov 2025", "2025年11月"; a text that is no key stays as it is. */
export function periodKeyText(language: Language, key: string): string {
  const period = readPeriodKey(key);
  return period ? textOf(language).periodName(period) : key;
}
