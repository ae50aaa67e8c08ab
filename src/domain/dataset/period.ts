/** Calendar year, fiscal year (April to March), their halves, month, and year to date (January to a month). */
export type PeriodType = "year" | "fiscalYear" | "half" | "fiscalHalf" | "month" | "yearToDate";

export interface Period {
  /** Canonical key: 2025, FY2017, 2013H1, FY2023H1, 2025-11, 2025-11YTD. */
  readonly key: string;
  readonly type: PeriodType;
  /** First and last day, ISO 8601, both inclusive. */
  readonly start: string;
  readonly end: string;
}
