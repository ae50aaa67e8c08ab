/** What a conditional format asks of cells, in Excel's words. Formulas stand beside it, as they follow their cells. */

import { CONDITIONAL_COMPARISONS } from "../rules/gridComparisons";

export type CellValueOperator = keyof typeof CONDITIONAL_COMPARISONS;
export const CELL_VALUE_OPERATORS = Object.keys(CONDITIONAL_COMPARISONS) as CellValueOperator[];

export const TEXT_OPERATORS = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
export const TOP_BOTTOM_TYPES = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

export const PRESET_CRITERIA = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;
export type PresetCriterion = (typeof PRESET_CRITERIA)[number];

export const COLOR_POINT_TYPES = [
  "LowestValue",
  "HighestValue",
  "Number",
  "Percent",
  "Formula",
  "Percentile",
] as const;
export const BAR_BOUND_TYPES = ["Automatic", ...COLOR_POINT_TYPES] as const;
export const ICON_POINT_TYPES = ["Number", "Percent", "Formula", "Percentile"] as const;
export type PointType = (typeof BAR_BOUND_TYPES)[number];

export const AXIS_FORMATS = ["Automatic", "None", "CellMidPoint"] as const;
export const BAR_DIRECTIONS = ["Context", "LeftToRight", "RightToLeft"] as const;

/** How many icons each set has. */
export const ICON_SETS = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
  ThreeStars: 3,
  ThreeTriangles: 3,
  FiveBoxes: 5,
} as const;
export type IconSetName = keyof typeof ICON_SETS;

export interface CustomIcon {
  readonly set: IconSetName;
  /** From 0, the icon of the lowest values. */
  readonly index: number;
}

export interface IconPoint {
  readonly type: (typeof ICON_POINT_TYPES)[number];
  readonly operator: "GreaterThan" | "GreaterThanOrEqual";
  readonly customIcon: CustomIcon | null;
}

export interface DataBarLook {
  readonly axisColor: string;
  readonly axisFormat: (typeof AXIS_FORMATS)[number];
  readonly barDirection: (typeof BAR_DIRECTIONS)[number];
  readonly showDataBarOnly: boolean;
  /** "#RRGGBB"; "" for no border. */
  readonly positive: {
    readonly fillColor: string;
    readonly borderColor: string;
    readonly gradientFill: boolean;
  };
  readonly negative: {
    readonly fillColor: string;
    readonly borderColor: string;
    readonly matchPositiveFillColor: boolean;
    readonly matchPositiveBorderColor: boolean;
  };
}

/** Each kind with the formulas that belong to it: numbers as text, "=…", or "" for none. */
export type ConditionalRule =
  /** One formula, two for Between and NotBetween. */
  | { readonly kind: "CellValue"; readonly operator: CellValueOperator }
  /** One formula. */
  | { readonly kind: "Custom" }
  | {
      readonly kind: "ContainsText";
      readonly operator: (typeof TEXT_OPERATORS)[number];
      readonly text: string;
    }
  | { readonly kind: "TopBottom"; readonly type: (typeof TOP_BOTTOM_TYPES)[number]; readonly rank: number }
  | { readonly kind: "PresetCriteria"; readonly criterion: PresetCriterion }
  /** Two or three points with a formula each, lowest first. */
  | {
      readonly kind: "ColorScale";
      readonly points: readonly {
        readonly type: (typeof COLOR_POINT_TYPES)[number];
        readonly color: string;
      }[];
    }
  /** Lower and upper bound with a formula each. */
  | { readonly kind: "DataBar"; readonly bounds: readonly [PointType, PointType]; readonly look: DataBarLook }
  /** A point with a formula for each icon, lowest values first. The first point holds for all that is less. */
  | {
      readonly kind: "IconSet";
      readonly style: IconSetName;
      readonly reverseIconOrder: boolean;
      readonly showIconOnly: boolean;
      readonly points: readonly IconPoint[];
    };

export type ConditionalKind = ConditionalRule["kind"];

export const CONDITIONAL_KINDS = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const satisfies readonly ConditionalKind[];
