import { chartKind } from "./chartKinds";
import type { ChartSeriesInfo } from "./chartSeriesInfo";

/** "StockVOHLC": volume, open, high, low and close. */
const STOCK = /^Stock(V?)(O?)HLC$/;

/** How many series a chart of prices has, or null for other charts. */
export function stockSeriesCount(type: string): number | null {
  const found = STOCK.exec(type);
  return found && 3 + (found[1] ?? "").length + (found[2] ?? "").length;
}

/** Series as a chart of the type begins with: volumes are columns, with the prices on axes of their own. */
export function seriesForType<A>(
  type: string,
  series: readonly ChartSeriesInfo<A>[],
): readonly ChartSeriesInfo<A>[] {
  const hasVolume = type.startsWith("StockV");
  return series.map((one, index): ChartSeriesInfo<A> => {
    const { axisGroup, ...plain } = { ...one, type: null };
    if (chartKind(type).stock === undefined) return axisGroup === undefined ? plain : { ...plain, axisGroup };
    if (hasVolume && index === 0) return { ...plain, type: "ColumnClustered" };
    const isClose = index === series.length - 1 && !type.endsWith("OHLC");
    return {
      ...plain,
      ...(hasVolume && { axisGroup: "Secondary" }),
      ...(isClose && { marker: { style: "Dot", size: 3 } }),
    };
  });
}
