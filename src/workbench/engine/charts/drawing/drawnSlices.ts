import type { SeriesReading } from "../reading/chartReading";
import type { Drawing, DrawnSeries } from "./drawing";
import { borders, pointColors, pointOf } from "./seriesColors";

export function drawnSlices(drawing: Drawing, one: SeriesReading): DrawnSeries {
  const { series, kind } = one;
  const explosion = (index: number): number =>
    pointOf(one, index).explosion ?? series.explosion ?? (kind.isExploded ? 25 : 0);
  return {
    data: one.values.map(({ number }) => Math.abs(number ?? 0)),
    backgroundColor: pointColors(drawing, one),
    ...borders(drawing, one, { color: drawing.theme.background, weight: 1.5 }),
    rotation: series.firstSliceAngle ?? 0,
    cutout: kind.isRing ? `${series.holeSize ?? 75}%` : 0,
    // In per cent of the radius; the plot has about twice 80 pixels.
    offset: one.values.map((_, index) => (explosion(index) / 100) * 80),
  };
}
