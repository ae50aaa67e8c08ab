import { boundingArea } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { ChartData } from "../../engine/charts/info/chartInfo";

/** The block of cells that all series come from, or null when they come from several sheets or none. */
export function sourceOf({ series }: ChartData): Area | null {
  const areas = series
    .flatMap(({ nameArea, values, categories, bubbleSizes }) => [nameArea, values, categories, bubbleSizes])
    .filter((area) => area !== null);
  const [first, ...others] = areas;
  if (first === undefined || others.some(({ sheetId }) => sheetId !== first.sheetId)) return null;
  return others.reduce(boundingArea, first);
}
