/** Where a date stops mattering. */
export type DateSpecificity = "Year" | "Month" | "Day" | "Hour" | "Minute" | "Second";

export interface FilterDatetime {
  /** ISO 8601. */
  readonly date: string;
  readonly specificity: DateSpecificity;
}

/** What a column shows, as Excel's `FilterCriteria` says it; checked, and with nothing in it that plays no part. */
export type FilterCriteria =
  | { readonly filterOn: "Values"; readonly values: readonly (string | FilterDatetime)[] }
  | {
      readonly filterOn: "Custom";
      /** ">50", "=*s", "<>" … */
      readonly criterion1: string;
      readonly criterion2?: string;
      readonly operator?: "And" | "Or";
    }
  | {
      readonly filterOn: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
      /** A number as text. */
      readonly criterion1: string;
    }
  | { readonly filterOn: "Dynamic"; readonly dynamicCriteria: DynamicCriterion }
  | { readonly filterOn: "CellColor" | "FontColor"; readonly color: string };

/** The third name is misspelt in Microsoft's reference too. */
export const DYNAMIC_CRITERIA = [
  "AboveAverage",
  "BelowAverage",
  "AllDatesInPeriodJanuary",
  "AllDatesInPeriodFebruray",
  "AllDatesInPeriodMarch",
  "AllDatesInPeriodApril",
  "AllDatesInPeriodMay",
  "AllDatesInPeriodJune",
  "AllDatesInPeriodJuly",
  "AllDatesInPeriodAugust",
  "AllDatesInPeriodSeptember",
  "AllDatesInPeriodOctober",
  "AllDatesInPeriodNovember",
  "AllDatesInPeriodDecember",
  "AllDatesInPeriodQuarter1",
  "AllDatesInPeriodQuarter2",
  "AllDatesInPeriodQuarter3",
  "AllDatesInPeriodQuarter4",
  "LastMonth",
  "LastQuarter",
  "LastWeek",
  "LastYear",
  "NextMonth",
  "NextQuarter",
  "NextWeek",
  "NextYear",
  "ThisMonth",
  "ThisQuarter",
  "ThisWeek",
  "ThisYear",
  "Today",
  "Tomorrow",
  "YearToDate",
  "Yesterday",
] as const;

export type DynamicCriterion = (typeof DYNAMIC_CRITERIA)[number];
