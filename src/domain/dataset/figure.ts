import type { PeriodType } from "./period";

/** What a figure counts. Growth is kept as published (percent, ratio or multiple), never mixed with levels. */
export const FIGURE_MEASURES = [
  "reverse_imports",
  "reverse_imports_yoy_pct",
  "reverse_imports_ratio_prev_pct",
  "reverse_imports_times_prev",
  "reverse_imports_passenger",
  "reverse_imports_passenger_yoy_pct",
  "reverse_imports_passenger_ratio_prev_pct",
  "reverse_imports_cargo",
  "reverse_imports_cargo_yoy_pct",
  "all_imports",
  "all_imports_yoy_pct",
  "foreign_brand_imports",
  "foreign_brand_imports_yoy_pct",
  "model_registrations",
  "exports_to_japan",
  "shipments_to_japan",
  "exports_worldwide",
] as const;
export type FigureMeasure = (typeof FIGURE_MEASURES)[number];

export const UNITS = ["vehicles", "percent", "percent of previous year", "times previous year"] as const;
export type Unit = (typeof UNITS)[number];

/** The one unit in which a measure is written. */
export function unitOf(measure: FigureMeasure): Unit {
  if (measure.endsWith("_yoy_pct")) return "percent";
  if (measure.endsWith("_ratio_prev_pct")) return "percent of previous year";
  if (measure.endsWith("_times_prev")) return "times previous year";
  return "vehicles";
}

/** `published_rounded`: "about", "seven-fold". `derived`: then `derivation` holds the arithmetic. */
export const BASES = ["published", "published_rounded", "derived"] as const;
export type Basis = (typeof BASES)[number];

export const CONFIDENCES = ["high", "medium", "low", "contradicted"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** One published or derived number and the publications that print it: a row of figures.csv. */
export interface Figure {
  readonly id: string;
  /**
   * Canonical period key, as `formatPeriodKey` prints it: 2025, FY2017, 2013H1, FY2023H1, 2025-11, 2025-11YTD.
   * For a span, its notation in the file (2024-03..12): such a figure is a claim that nobody asks for by period.
   */
  readonly period: string;
  readonly periodType: PeriodType | "span";
  /** A maker id, or a one-off group in words: kept as a claim, never listed as a maker. */
  readonly maker: string;
  /** Set only on measures of single models; empty otherwise. */
  readonly model: string;
  readonly measure: FigureMeasure;
  readonly value: number;
  /** Digits after the point as printed: 1 for 3.0. They say how far the value was rounded. */
  readonly decimals: number;
  readonly unit: Unit;
  readonly basis: Basis;
  /** Plain arithmetic of published numbers; empty unless `basis` is `derived`. */
  readonly derivation: string;
  /** Ids in sources.csv, at least one. */
  readonly sourceIds: readonly string[];
  readonly confidence: Confidence;
  /** True where the row took part in an arithmetic check that closed. */
  readonly crossChecked: boolean;
  /** True on at most one figure per period, maker, model and measure: the one to show. */
  readonly recommended: boolean;
  /** Figures that contradict each other share this name; empty otherwise. */
  readonly conflictGroup: string;
  readonly note: string;
}
