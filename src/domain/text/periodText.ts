import type { PeriodType } from "../dataset/period";

const MONTHS_EN = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A canonical key as an English reader expects it: 2025, FY2017, H1 2013, FY2023 H1, Nov 2025, Jan to Nov 2025. */
export function periodTextEn(type: PeriodType, key: string): string {
  const [, year = key, part = ""] = /^(?:FY)?(\d{4})(?:H|-)?(\d{1,2})?/.exec(key) ?? [];
  const month = MONTHS_EN[Number(part) - 1] ?? part;
  switch (type) {
    case "year":
      return key;
    case "fiscalYear":
      return `FY${year}`;
    case "half":
      return `H${part} ${year}`;
    case "fiscalHalf":
      return `FY${year} H${part}`;
    case "month":
      return `${month} ${year}`;
    case "yearToDate":
      return part === "01" ? `Jan ${year}` : `Jan to ${month} ${year}`;
  }
}

/** The same in Japanese: 2025年, 2017年度, 2013年上半期, 2023年度上期, 2025年11月, 2025年1～11月. */
export function periodTextJa(type: PeriodType, key: string): string {
  const [, year = key, part = ""] = /^(?:FY)?(\d{4})(?:H|-)?(\d{1,2})?/.exec(key) ?? [];
  switch (type) {
    case "year":
      return `${year}年`;
    case "fiscalYear":
      return `${year}年度`;
    case "half":
      return `${year}年${part === "1" ? "上半期" : "下半期"}`;
    case "fiscalHalf":
      return `${year}年度${part === "1" ? "上期" : "下期"}`;
    case "month":
      return `${year}年${Number(part)}月`;
    case "yearToDate":
      return part === "01" ? `${year}年1月` : `${year}年1～${Number(part)}月`;
  }
}
