import type { ChartLabelsInfo, PointLabelInfo } from "./chartLabelsInfo";
import type { BoxLook, HandPlace, LineLook, MarkerLook } from "./chartLooks";
import type { TurnedText } from "./chartTextInfo";

export const TRENDLINE_TYPES = [
  "Linear",
  "Exponential",
  "Logarithmic",
  "MovingAverage",
  "Polynomial",
  "Power",
] as const;

export interface TrendlineLabelInfo extends TurnedText {
  readonly text?: string;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly look?: BoxLook;
  readonly place?: HandPlace;
}

export interface TrendlineInfo {
  readonly type: (typeof TRENDLINE_TYPES)[number];
  /** Absent: "Linear (name of the series)". */
  readonly name?: string;
  readonly backward?: number;
  readonly forward?: number;
  readonly intercept?: number;
  /** Of a moving average; 2 when absent. */
  readonly period?: number;
  /** Of a polynomial; 2 when absent. */
  readonly order?: number;
  readonly showEquation?: boolean;
  readonly showRSquared?: boolean;
  readonly line?: LineLook;
  readonly label?: TrendlineLabelInfo;
}

export const ERROR_BAR_TYPES = ["FixedValue", "Percent", "StDev", "StError", "Custom"] as const;
export const ERROR_BAR_PARTS = ["Both", "MinusValues", "PlusValues"] as const;

export interface ErrorBarsInfo {
  readonly visible: boolean;
  readonly type: (typeof ERROR_BAR_TYPES)[number];
  readonly include: (typeof ERROR_BAR_PARTS)[number];
  readonly endStyleCap: boolean;
  /** The fixed value, the per cent, or how many standard deviations; scripts cannot set it. */
  readonly amount?: number;
  readonly line?: LineLook;
}

export interface PointInfo {
  readonly fill?: string;
  readonly border?: LineLook;
  readonly marker?: MarkerLook;
  readonly explosion?: number;
  readonly label?: PointLabelInfo;
  /** Absent follows the series. */
  readonly hasLabel?: boolean;
}

export const SPLIT_TYPES = [
  "SplitByPosition",
  "SplitByValue",
  "SplitByPercentValue",
  "SplitByCustomSplit",
] as const;

/** A series; what is absent is automatic. `A` is how areas are kept. */
export interface ChartSeriesInfo<A> {
  /** Text, or null to take it from `nameArea`. */
  readonly name: string | null;
  readonly nameArea: A | null;
  readonly values: A | null;
  /** Of scatter and bubble charts the x values. */
  readonly categories: A | null;
  readonly bubbleSizes: A | null;
  /** Excel's chart type where the series differs from its chart. */
  readonly type: string | null;
  readonly axisGroup?: "Primary" | "Secondary";
  readonly fill?: string;
  readonly line?: LineLook;
  readonly marker?: MarkerLook;
  readonly smooth?: boolean;
  readonly gapWidth?: number;
  readonly overlap?: number;
  readonly explosion?: number;
  readonly firstSliceAngle?: number;
  readonly holeSize?: number;
  readonly invertIfNegative?: boolean;
  readonly invertColor?: string;
  readonly varyByCategories?: boolean;
  readonly filtered?: boolean;
  readonly shadow?: boolean;
  readonly bubbleScale?: number;
  readonly secondPlotSize?: number;
  readonly splitType?: (typeof SPLIT_TYPES)[number];
  readonly splitValue?: number;
  readonly showConnectorLines?: boolean;
  readonly hasLabels?: boolean;
  readonly labels?: ChartLabelsInfo;
  /** By index of the point. */
  readonly points?: Readonly<Record<string, PointInfo>>;
  readonly trendlines?: readonly TrendlineInfo[];
  readonly xErrorBars?: ErrorBarsInfo;
  readonly yErrorBars?: ErrorBarsInfo;
}
