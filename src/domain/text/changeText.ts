import type { Language } from "./language";
import { textOf } from "./textOf";

/** Growth from one level to another, or the multiple when it is three-fold or more: "+19.2 %", "7.4 times". */
export function changeText(language: Language, from: number, to: number): string {
  const ratio = to / from;
  if (ratio >= 3) return language === "ja" ? `${ratio.toFixed(1)}倍` : `${ratio.toFixed(1)} times`;
  return textOf(language).measureValue("yoy", ratio - 1);
}
