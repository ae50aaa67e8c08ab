import type { BoxLook, HandPlace, LineLook } from "./chartLooks";
import type { TextRun, TurnedText } from "./chartTextInfo";

export const LABEL_POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;
export type LabelPosition = (typeof LABEL_POSITIONS)[number];

/** What the labels of data points show; absent parts are not shown. */
export interface LabelParts {
  readonly showValue?: boolean;
  readonly showSeriesName?: boolean;
  readonly showCategoryName?: boolean;
  readonly showPercentage?: boolean;
  readonly showLegendKey?: boolean;
  readonly showBubbleSize?: boolean;
}

export interface ChartLabelsInfo extends LabelParts, TurnedText {
  readonly position?: LabelPosition;
  readonly separator?: string;
  readonly numberFormat?: string;
  readonly look?: BoxLook;
  readonly autoText?: boolean;
  readonly showLeaderLines?: boolean;
  readonly leaderLine?: LineLook;
  /** Excel's name of the shape behind the text. */
  readonly shape?: string;
}

/** The label of one point: what it says goes before what the labels of its series say. */
export interface PointLabelInfo extends ChartLabelsInfo {
  /** Null leaves this point without a label. */
  readonly text?: string;
  /** "=Sheet1!$A$1", as it was given. */
  readonly formula?: string;
  readonly runs?: readonly TextRun[];
  readonly place?: HandPlace;
}
