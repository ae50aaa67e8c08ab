/** What things are called in Japanese, and how values are written. */
import type { Confidence } from "../dataset/figure";
import type { Maker } from "../dataset/maker";
import type { Period } from "../dataset/period";
import type { Measure } from "../query/measure";
import { groupDigits, percentText, signedGroupDigits, signedPercentText } from "./numberText";

export const MEASURE_NAMES_JA: Readonly<Record<Measure, string>> = {
  units: "台数",
  yoy: "前年比増減率",
  change: "前年比増減台数",
  share: "全メーカーに占める割合",
  share_of_imports: "輸入車全体に占める割合",
  rank: "順位",
  imports: "輸入車全体の台数",
  foreign: "海外ブランドの輸入台数",
  implied_low: "公表伸び率から求めた下限",
  implied_high: "公表伸び率から求めた上限",
};

export const CONFIDENCES_JA: Readonly<Record<Confidence, string>> = {
  high: "高",
  medium: "中",
  low: "低",
  contradicted: "矛盾あり",
};

export function makerNameJa({ nameJa }: Maker): string {
  return nameJa;
}

export function periodNameJa({ type, year, part }: Period): string {
  switch (type) {
    case "year":
      return `${year}年`;
    case "fiscalYear":
      return `${year}年度`;
    case "half":
      return `${year}年${halfName(part)}`;
    case "fiscalHalf":
      return `${year}年度${halfName(part)}`;
    case "month":
      return `${year}年${part}月`;
    case "yearToDate":
      return `${year}年1〜${part}月`;
  }
}

function halfName(part: number): string {
  return part === 1 ? "上半期" : "下半期";
}

/** 2026年1月9日, 2026年1月 or 2026年, as exact as the dataset is. */
export function dateNameJa(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (date === "") return "日付不明";
  const named = month === undefined ? `${year}年` : `${year}年${Number(month)}月`;
  return day === undefined ? named : `${named}${Number(day)}日`;
}

export function measureValueJa(measure: Measure, value: number): string {
  switch (measure) {
    case "rank":
      return `${groupDigits(value)}位`;
    case "yoy":
      return `${signedPercentText(value)}%`;
    case "share":
    case "share_of_imports":
      return `${percentText(value)}%`;
    case "change":
      return `${signedGroupDigits(value)}台`;
    default:
      return `${groupDigits(value)}台`;
  }
}
