/** What things are called in English, and how values are written. */
import type { Confidence } from "../dataset/figure";
import type { Maker } from "../dataset/maker";
import type { Period } from "../dataset/period";
import type { Measure } from "../query/measure";
import { groupDigits, percentText, signedGroupDigits, signedPercentText } from "./numberText";

export const MEASURE_NAMES_EN: Readonly<Record<Measure, string>> = {
  units: "Units",
  yoy: "Growth on the year before",
  change: "Change on the year before",
  share: "Share of all makers",
  share_of_imports: "Share of all imports",
  rank: "Rank",
  imports: "All imports",
  foreign: "Imports of foreign brands",
  implied_low: "At least, by published growth",
  implied_high: "At most, by published growth",
};

export const CONFIDENCES_EN: Readonly<Record<Confidence, string>> = {
  high: "high",
  medium: "medium",
  low: "low",
  contradicted: "contradicted",
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

export function makerNameEn({ name }: Maker): string {
  return name;
}

export function periodNameEn({ type, year, part, key }: Period): string {
  switch (type) {
    case "year":
    case "fiscalYear":
      return key;
    case "half":
      return `${year} H${part}`;
    case "fiscalHalf":
      return `FY${year} H${part}`;
    case "month":
      return `${MONTHS[part - 1]} ${year}`;
    case "yearToDate":
      return `Jan–${MONTHS[part - 1]} ${year}`;
  }
}

/** 9 Jan 2026, Jan 2026 or 2026, as exact as the dataset is; "undated" where it has nothing. */
export function dateNameEn(date: string): string {
  const [year = "", month, day] = date.split("-");
  const named = month === undefined ? year : `${MONTHS[Number(month) - 1] ?? month} ${year}`;
  return date === "" ? "undated" : day === undefined ? named : `${Number(day)} ${named}`;
}

export function measureValueEn(measure: Measure, value: number): string {
  switch (measure) {
    case "yoy":
      return `${signedPercentText(value)} %`;
    case "share":
    case "share_of_imports":
      return `${percentText(value)} %`;
    case "change":
      return signedGroupDigits(value);
    default:
      return groupDigits(value);
  }
}

export function listEn(items: readonly string[], word: "and" | "or"): string {
  const last = items[items.length - 1] ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}
