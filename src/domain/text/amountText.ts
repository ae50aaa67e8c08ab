import type { Measure } from "../query/measure";
import type { Language } from "./language";

/** Both languages group by thousands and use a full stop for decimals, so the text never depends on the machine. */
const GROUPED = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

/** A value of a measure as a reader expects it: 43,266, 38.8% or +19.2%, and for ranks the bare number. */
export function formatAmount(language: Language, measure: Measure, value: number): string {
  switch (measure) {
    case "units":
      return GROUPED.format(value);
    case "share":
      return `${(value * 100).toFixed(1)}%`;
    case "yoy":
      return `${value > 0 ? "+" : ""}${(value * 100).toFixed(1)}%`;
    case "rank":
      return language === "ja" ? `${value}位` : String(value);
  }
}

/** Growth from one level to another, or the multiple when it is three-fold or more: "+19.2%", "7.4 times". */
export function formatChange(language: Language, from: number, to: number): string {
  const ratio = to / from;
  if (ratio >= 3) return language === "ja" ? `${ratio.toFixed(1)}倍` : `${ratio.toFixed(1)} times`;
  return formatAmount(language, "yoy", ratio - 1);
}
