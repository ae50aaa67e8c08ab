import type { ChartReading, SeriesReading } from "../reading/chartReading";

/** The part of 1 that a point has among the series that it is piled on; null for a gap among gaps. */
export function shareOf({ series }: ChartReading, one: SeriesReading, index: number): number | null {
  const pile = series.filter(
    ({ kind, isSecondary }) =>
      kind.kind === one.kind.kind && kind.stacking === "percent" && isSecondary === one.isSecondary,
  );
  const total = pile.reduce((sum, { values }) => sum + Math.abs(values[index]?.number ?? 0), 0);
  return total === 0 ? null : (one.values[index]?.number ?? 0) / total;
}
