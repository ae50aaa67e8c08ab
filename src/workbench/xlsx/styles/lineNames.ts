import { changedLine, NO_LINE } from "../../engine/borders/borderLine";
import type { BorderLine, LineStyle, LineWeight } from "../../engine/borders/borderLine";

/** The lines that a file knows (ECMA-376 part 1, 18.18.3), with the writer's names beside. */
const LINES = [
  ["thin", "Thin", "Continuous", "Thin"],
  ["hair", "Hair", "Continuous", "Hairline"],
  ["medium", "Medium", "Continuous", "Medium"],
  ["thick", "Thick", "Continuous", "Thick"],
  ["dashed", "Dashed", "Dash", "Thin"],
  ["mediumDashed", "MediumDashed", "Dash", "Medium"],
  ["dashDot", "DashDot", "DashDot", "Thin"],
  ["mediumDashDot", "MediumDashDot", "DashDot", "Medium"],
  ["dashDotDot", "DashDotDot", "DashDotDot", "Thin"],
  ["mediumDashDotDot", "MediumDashDotDot", "DashDotDot", "Medium"],
  ["dotted", "Dotted", "Dot", "Thin"],
  ["double", "Double", "Double", "Thick"],
  ["slantDashDot", "SlantDashDot", "SlantDashDot", "Medium"],
] as const satisfies readonly (readonly [string, string, LineStyle, LineWeight])[];

export type WriterLine = (typeof LINES)[number][1];

/** Null for no line. */
export function writerLine({ style, weight }: BorderLine): WriterLine | null {
  return LINES.find((line) => line[2] === style && line[3] === weight)?.[1] ?? null;
}

export function lineNamed(name: string | undefined, color: string): BorderLine {
  const found = LINES.find(([file]) => file === name);
  if (!found) return NO_LINE;
  const [, , style, weight] = found;
  return changedLine(changedLine(NO_LINE, { style }), { weight, color });
}
