import type { DatedValue } from "../chart/standing";
import type { Language } from "./language";
import { periodKeyText } from "./periodKeyText";
import { textOf } from "./textOf";

/** From this multiple on, a multiple reads better than a percentage. */
const MULTIPLE_FROM = 3;

/**
 * How a level compares with an earlier one, which must not be 0: "+19.2 % on 2024", "7.4 times as many as in 2024",
 * "as many as in 2024".
 */
export function changeText(language: Language, before: DatedValue, value: number): string {
  const period = periodKeyText(language, before.period);
  const ratio = value / before.value;
  const isEnglish = language === "en";
  if (value === before.value) return isEnglish ? `as many as in ${period}` : `${period}と同数`;
  if (ratio >= MULTIPLE_FROM) {
    const times = ratio.toFixed(1);
    return isEnglish ? `${times} times as many as in ${period}` : `${period}の${times}倍`;
  }
  const change = textOf(language).measureValue("yoy", ratio - 1);
  return isEnglish ? `${change} on ${period}` : `${period}比${change}`;
}
