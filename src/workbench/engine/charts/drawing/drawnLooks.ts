import type { FontLook, LineLook, LineStyle } from "../info/chartLooks";
import { PIXELS_PER_POINT } from "../../points";

/** A font as Chart.js takes it, with its colour beside. */
export interface DrawnFont {
  readonly family: string;
  /** In pixels. */
  readonly size: number;
  readonly weight: "bold" | "normal";
  readonly style: "italic" | "normal";
  readonly lineHeight: number;
}

export interface DrawnText {
  readonly font: DrawnFont;
  readonly color: string;
}

/** Excel's body font, and fonts as wide where it is missing. */
const BODY_FONT = 'Calibri, Carlito, "Segoe UI", "Liberation Sans", sans-serif';

export function toPixels(points: number): number {
  return points * PIXELS_PER_POINT;
}

/** Fonts follow one another: the last that says something counts. */
export function toDrawnText(
  automatic: { readonly size: number; readonly color: string },
  ...looks: readonly (FontLook | undefined)[]
): DrawnText {
  const look: FontLook = Object.assign({}, ...looks);
  const font: DrawnFont = {
    family: look.name === undefined ? BODY_FONT : `"${look.name.replaceAll('"', "")}", ${BODY_FONT}`,
    size: toPixels(look.size ?? automatic.size),
    weight: look.bold === true ? "bold" : "normal",
    style: look.italic === true ? "italic" : "normal",
    lineHeight: 1.2,
  };
  return { font, color: look.color ?? automatic.color };
}

export function cssFont({ family, size, weight, style }: DrawnFont): string {
  return `${style} ${weight} ${size}px ${family}`;
}

export interface DrawnLine {
  readonly color: string;
  /** In pixels; 0 draws nothing. */
  readonly width: number;
  readonly dash: readonly number[];
}

/** `automatic.weight` 0 is no line until the look asks for one. */
export function toDrawnLine(
  look: LineLook | undefined,
  automatic: { readonly color: string; readonly weight: number },
): DrawnLine {
  const style = look?.style ?? "Automatic";
  const isAsked = look?.color !== undefined || look?.weight !== undefined || style !== "Automatic";
  const points = look?.weight ?? (automatic.weight === 0 && isAsked ? 0.75 : automatic.weight);
  const width = style === "None" ? 0 : toPixels(points);
  return { color: look?.color ?? automatic.color, width, dash: dashOf(style).map((one) => one * width) };
}

/** In widths of the line. */
const DASHES: Partial<Record<LineStyle, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [8, 3, 1, 3, 1, 3],
  Dot: [1, 1],
  // Round ends make dots of what has no length.
  RoundDot: [0.01, 2],
  Grey25: [1, 3],
  Grey50: [1, 2],
  Grey75: [2, 1],
};

function dashOf(style: LineStyle): readonly number[] {
  return DASHES[style] ?? [];
}
