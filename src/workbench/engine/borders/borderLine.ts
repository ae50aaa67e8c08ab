import { tinted } from "../looks/tint";

export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];
export type LineStyle = (typeof LINE_STYLES)[number];
export type LineWeight = (typeof LINE_WEIGHTS)[number];

/** One line of a border; with the style "None" there is no line. */
export interface BorderLine {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  /** "#RRGGBB" as shown, its tint included. */
  readonly color: string;
  /** From -1 (black) to 1 (white). */
  readonly tint: number;
  /** The colour before its tint. */
  readonly base: string;
}

/** Lines of several cells: `null` where they differ. */
export type BorderState = { readonly [Key in Exclude<keyof BorderLine, "base">]: BorderLine[Key] | null };

export type LinePatch = Partial<Omit<BorderLine, "base">>;

export const NO_LINE: BorderLine = {
  style: "None",
  weight: "Thin",
  color: "#000000",
  tint: 0,
  base: "#000000",
};

/** Which weights the lines of Excel have; the first is what a new line gets (ECMA-376 part 1, 18.18.3). */
const WEIGHTS: Readonly<Record<Exclude<LineStyle, "None">, readonly LineWeight[]>> = {
  Continuous: ["Thin", "Hairline", "Medium", "Thick"],
  Dash: ["Thin", "Medium"],
  DashDot: ["Thin", "Medium"],
  DashDotDot: ["Thin", "Medium"],
  Dot: ["Thin"],
  Double: ["Thick"],
  SlantDashDot: ["Medium"],
};

/** A weight or a colour draws a line where there was none. What was set last decides where style and weight disagree. */
export function changedLine(line: BorderLine, patch: LinePatch): BorderLine {
  const { color, tint, style: given, weight: givenWeight } = patch;
  if (given === "None") return NO_LINE;
  const isDrawn = line.style !== "None";
  if (!isDrawn && given === undefined && givenWeight === undefined && color === undefined) return line;
  const style = given ?? (line.style === "None" ? "Continuous" : line.style);
  const weight = givenWeight ?? (isDrawn ? line.weight : WEIGHTS[style][0]) ?? "Thin";
  const base = color ?? line.base;
  const shade = tint ?? (color === undefined ? line.tint : 0);
  return { ...matched(style, weight, given !== undefined), base, tint: shade, color: tinted(base, shade) };
}

function matched(
  style: Exclude<LineStyle, "None">,
  weight: LineWeight,
  styleDecides: boolean,
): Pick<BorderLine, "style" | "weight"> {
  if (WEIGHTS[style].includes(weight)) return { style, weight };
  return styleDecides ? { style, weight: WEIGHTS[style][0] ?? "Thin" } : { style: "Continuous", weight };
}

/** What lines have in common; no lines are as no line. */
export function commonLine(lines: Iterable<BorderState>): BorderState {
  let common: BorderState | null = null;
  for (const line of lines) common = common === null ? line : agreement(common, line);
  return common ?? NO_LINE;
}

function agreement(one: BorderState, other: BorderState): BorderState {
  return {
    style: one.style === other.style ? one.style : null,
    weight: one.weight === other.weight ? one.weight : null,
    color: one.color === other.color ? one.color : null,
    tint: one.tint === other.tint ? one.tint : null,
  };
}
