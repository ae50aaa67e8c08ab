import type { SeriesReading } from "../reading/chartReading";
import type { PointInfo } from "../info/chartSeriesInfo";
import type { Drawing, DrawnSeries } from "./drawing";
import { toDrawnLine } from "./drawnLooks";
import { automaticColor } from "./palette";

/** The series' own colour, or the automatic one. */
export function colorOf({ reading }: Drawing, { index, series, kind }: SeriesReading): string {
  const own =
    kind.kind === "line" || kind.kind === "radar" ? (series.line?.color ?? series.fill) : series.fill;
  if (own !== undefined && own !== "") return own;
  return automaticColor(index, reading.chart.series.length, reading.chart.area.colorScheme);
}

export function pointOf({ series }: SeriesReading, index: number): PointInfo {
  return series.points?.[String(index)] ?? {};
}

/** Each point in a colour of its own: slices, and single series that vary by category. */
export function pointColors(drawing: Drawing, one: SeriesReading): string[] {
  const { series, values, kind } = one;
  const varies = kind.kind === "pie" ? series.varyByCategories !== false : series.varyByCategories === true;
  const own = colorOf(drawing, one);
  const scheme = drawing.reading.chart.area.colorScheme;
  return values.map(({ number }, index) => {
    const fill = pointOf(one, index).fill ?? (series.fill === "" ? "" : undefined);
    if (fill !== undefined) return fill === "" ? "transparent" : fill;
    const isInverted = series.invertIfNegative === true && (number ?? 0) < 0;
    if (isInverted) return series.invertColor ?? drawing.theme.background;
    if (kind.kind === "waterfall") return automaticColor((number ?? 0) < 0 ? 1 : 0, 2, scheme);
    return varies && series.fill === undefined ? automaticColor(index, values.length, scheme) : own;
  });
}

export function borders(
  drawing: Drawing,
  one: SeriesReading,
  automatic: { readonly color: string; readonly weight: number },
): DrawnSeries {
  const lines = one.values.map((_, index) =>
    toDrawnLine(pointOf(one, index).border ?? one.series.line, automatic),
  );
  return { borderColor: lines.map(({ color }) => color), borderWidth: lines.map(({ width }) => width) };
}
