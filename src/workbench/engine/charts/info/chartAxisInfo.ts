import type { FontLook, LineLook } from "./chartLooks";
import type { ChartTextInfo } from "./chartTextInfo";

export const TICK_MARKS = ["None", "Cross", "Inside", "Outside"] as const;
export const TICK_LABEL_POSITIONS = ["NextToAxis", "High", "Low", "None"] as const;
export const AXIS_POSITIONS = ["Automatic", "Maximum", "Minimum", "Custom"] as const;
export const TIME_UNITS = ["Days", "Months", "Years"] as const;
export const CATEGORY_TYPES = ["Automatic", "TextAxis", "DateAxis"] as const;
export const TICK_LABEL_ALIGNMENTS = ["Center", "Left", "Right"] as const;
export const SCALE_TYPES = ["Linear", "Logarithmic"] as const;

/** What the labels of an axis are divided by. */
export const DISPLAY_UNITS = {
  None: 1,
  Hundreds: 1e2,
  Thousands: 1e3,
  TenThousands: 1e4,
  HundredThousands: 1e5,
  Millions: 1e6,
  TenMillions: 1e7,
  HundredMillions: 1e8,
  Billions: 1e9,
  Trillions: 1e12,
  Custom: 1,
} as const;
export type DisplayUnit = keyof typeof DISPLAY_UNITS;

export interface GridlinesInfo {
  readonly visible: boolean;
  readonly line?: LineLook;
}

/** An axis; what is absent is automatic. `A` is how areas are kept. */
export interface ChartAxisInfo<A> {
  readonly visible: boolean;
  readonly title: ChartTextInfo<A>;
  readonly majorGridlines: GridlinesInfo;
  readonly minorGridlines: GridlinesInfo;
  /** Excel's format code; absent follows the source. */
  readonly numberFormat?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly minorUnit?: number;
  readonly scaleType?: (typeof SCALE_TYPES)[number];
  readonly logBase?: number;
  readonly reversed?: boolean;
  readonly majorTickMark?: (typeof TICK_MARKS)[number];
  readonly minorTickMark?: (typeof TICK_MARKS)[number];
  readonly tickLabelPosition?: (typeof TICK_LABEL_POSITIONS)[number];
  readonly tickLabelSpacing?: number;
  readonly tickMarkSpacing?: number;
  readonly displayUnit?: DisplayUnit;
  readonly customDisplayUnit?: number;
  readonly showDisplayUnitLabel?: boolean;
  /** Where the other axis crosses this one. */
  readonly position?: (typeof AXIS_POSITIONS)[number];
  readonly positionAt?: number;
  readonly orientation?: number;
  readonly categoryType?: (typeof CATEGORY_TYPES)[number];
  readonly baseTimeUnit?: (typeof TIME_UNITS)[number];
  readonly majorTimeUnit?: (typeof TIME_UNITS)[number];
  readonly minorTimeUnit?: (typeof TIME_UNITS)[number];
  readonly multiLevel?: boolean;
  /** Distance of the labels from the axis, in per cent, 0 to 1000. */
  readonly offset?: number;
  readonly betweenCategories?: boolean;
  readonly alignment?: (typeof TICK_LABEL_ALIGNMENTS)[number];
  readonly line?: LineLook;
  readonly fill?: string;
  readonly font?: FontLook;
}

export type AxisKey = "categoryAxis" | "valueAxis" | "secondaryCategoryAxis" | "secondaryValueAxis";
export const AXIS_KEYS: readonly AxisKey[] = [
  "categoryAxis",
  "valueAxis",
  "secondaryCategoryAxis",
  "secondaryValueAxis",
];
