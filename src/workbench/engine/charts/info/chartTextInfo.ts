import type { BoxLook, FontLook, HandPlace } from "./chartLooks";

export const HORIZONTAL_TEXT = ["Center", "Left", "Right", "Justify", "Distributed"] as const;
export const VERTICAL_TEXT = ["Center", "Bottom", "Top", "Justify", "Distributed"] as const;

/** Text that may be turned and aligned. */
export interface TurnedText {
  /** Degrees from -90 to 90, or 180 for letters below one another; absent is automatic. */
  readonly orientation?: number;
  readonly horizontalAlignment?: (typeof HORIZONTAL_TEXT)[number];
  readonly verticalAlignment?: (typeof VERTICAL_TEXT)[number];
}

/** Letters of a text that look different from the rest. */
export interface TextRun {
  readonly start: number;
  readonly length: number;
  readonly font: FontLook;
}

/** Title of a chart or of an axis. `A` is how areas are kept. */
export interface ChartTextInfo<A> extends TurnedText {
  /** Null is automatic: the name of the only series, or Excel's placeholder. */
  readonly text: string | null;
  readonly visible: boolean;
  /** The cell that gives the text, before `text`. */
  readonly textArea: A | null;
  readonly look?: BoxLook;
  readonly runs?: readonly TextRun[];
}

export const TITLE_POSITIONS = ["Automatic", "Top", "Bottom", "Left", "Right"] as const;

export interface ChartTitleInfo<A> extends ChartTextInfo<A> {
  readonly overlay?: boolean;
  readonly position?: (typeof TITLE_POSITIONS)[number];
  readonly shadow?: boolean;
  readonly place?: HandPlace;
}

/** `place` counts only for the position "Custom". */
export const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner", "Custom"] as const;

export interface ChartLegendInfo {
  readonly visible: boolean;
  readonly position: (typeof LEGEND_POSITIONS)[number];
  readonly overlay?: boolean;
  readonly shadow?: boolean;
  readonly look?: BoxLook;
  /** Entries that are left out, by index. */
  readonly hiddenEntries?: readonly number[];
  readonly place?: HandPlace;
}
