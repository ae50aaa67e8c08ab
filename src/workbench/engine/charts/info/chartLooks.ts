/** How the parts of a chart look. What is absent is automatic: Excel's own look, which follows the theme. */

export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export interface LineLook {
  /** "#RRGGBB". */
  readonly color?: string;
  /** "None" draws no line. */
  readonly style?: LineStyle;
  /** In points. */
  readonly weight?: number;
}

export interface FontLook {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** "#RRGGBB". */
  readonly color?: string;
  readonly underline?: "None" | "Single";
}

export interface BoxLook {
  /** "#RRGGBB", or "" for none. */
  readonly fill?: string;
  readonly border?: LineLook;
  readonly font?: FontLook;
}

export const MARKER_STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
] as const;
export type MarkerStyle = (typeof MARKER_STYLES)[number];

export interface MarkerLook {
  readonly style?: MarkerStyle;
  /** In points, 2 to 72. */
  readonly size?: number;
  readonly background?: string;
  readonly foreground?: string;
}

/** Where a part stands in its chart when it was put there by hand, in points from the chart's corner. */
export interface HandPlace {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
}
