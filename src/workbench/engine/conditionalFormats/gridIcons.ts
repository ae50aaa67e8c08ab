import { ICON_SETS } from "./conditionalRule";
import type { IconSetName } from "./conditionalRule";

/** The grid has three arrows and three dots; the icons between the lowest and the highest are its neutral one. */
export function gridIconOf(set: IconSetName, index: number): string {
  const family = /Arrows|Triangles/.test(set) ? "arrow" : "dot";
  const last = ICON_SETS[set] - 1;
  if (index <= 0) return `${family}Bad`;
  return index >= last ? `${family}Good` : `${family}Neutral`;
}
