import type { SeriesReading } from "../reading/chartReading";
import type { AxisKey } from "../info/chartAxisInfo";

/** Chart.js tells axes by ids that begin with their direction. */
export function xAxisOf({ isSecondary }: Pick<SeriesReading, "isSecondary">): string {
  return isSecondary ? "x1" : "x";
}

export function yAxisOf({ isSecondary }: Pick<SeriesReading, "isSecondary">): string {
  return isSecondary ? "y1" : "y";
}

/** In charts of bars that lie, the categories stand upright. */
export function axisId(key: AxisKey, isHorizontal: boolean): string {
  const isCategory = key.endsWith("ategoryAxis");
  return `${isCategory === isHorizontal ? "y" : "x"}${key.startsWith("secondary") ? "1" : ""}`;
}
