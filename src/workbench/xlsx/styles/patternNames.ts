import type { FillPattern } from "../../engine/looks/cellFormat";

/** The patterns that a file knows (ECMA-376 part 1, 18.18.55), with the writer's names beside. */
const PATTERNS = [
  ["none", "None", "None"],
  ["solid", "Solid", "Solid"],
  ["mediumGray", "MediumGray", "Gray50"],
  ["darkGray", "DarkGray", "Gray75"],
  ["lightGray", "LightGray", "Gray25"],
  ["darkHorizontal", "DarkHorizontal", "Horizontal"],
  ["darkVertical", "DarkVertical", "Vertical"],
  ["darkDown", "DarkDown", "Down"],
  ["darkUp", "DarkUp", "Up"],
  ["darkGrid", "DarkGrid", "Checker"],
  ["darkTrellis", "DarkTrellis", "SemiGray75"],
  ["lightHorizontal", "LightHorizontal", "LightHorizontal"],
  ["lightVertical", "LightVertical", "LightVertical"],
  ["lightDown", "LightDown", "LightDown"],
  ["lightUp", "LightUp", "LightUp"],
  ["lightGrid", "LightGrid", "Grid"],
  ["lightTrellis", "LightTrellis", "CrissCross"],
  ["gray125", "Gray125", "Gray16"],
  ["gray0625", "Gray0625", "Gray8"],
] as const satisfies readonly (readonly [string, string, FillPattern])[];

export type WriterPattern = (typeof PATTERNS)[number][1];

export function writerPattern(pattern: FillPattern): WriterPattern {
  return PATTERNS.find((one) => one[2] === pattern)?.[1] ?? "Solid";
}

export function patternNamed(name: string | undefined): FillPattern {
  return PATTERNS.find(([file]) => file === name)?.[2] ?? "None";
}
