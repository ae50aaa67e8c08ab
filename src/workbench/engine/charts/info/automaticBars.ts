import type { ChartKind } from "./chartKinds";

/** The gap between the bars of two categories, in per cent of a bar's width, as Excel makes new charts. */
export function automaticGap({ kind, stacking, isHorizontal, solid, secondPlot }: ChartKind): number {
  if (secondPlot !== undefined) return 100;
  if (kind !== "bar") return 50;
  if (solid !== undefined || stacking !== undefined) return 150;
  return isHorizontal === true ? 182 : 219;
}

/** How far the bars of a category lie over one another, in per cent of a bar's width; below 0 they stand apart. */
export function automaticOverlap({ kind, stacking, isHorizontal, solid }: ChartKind): number {
  if (stacking !== undefined) return 100;
  return kind !== "bar" || isHorizontal === true || solid !== undefined ? 0 : -27;
}
