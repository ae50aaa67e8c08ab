import { automaticGap, automaticOverlap } from "../info/automaticBars";
import type { SeriesReading } from "../reading/chartReading";
import type { Drawing, DrawnSeries } from "./drawing";
import { LAYERS } from "./layers";
import { borders, pointColors } from "./seriesColors";

export function drawnBars(drawing: Drawing, one: SeriesReading): DrawnSeries {
  const { kind, series } = one;
  const isStacked = kind.stacking !== undefined;
  const gap = (series.gapWidth ?? automaticGap(kind)) / 100;
  const overlap = (series.overlap ?? automaticOverlap(kind)) / 100;
  const group = drawing.reading.series.filter(
    (other) => other.kind.kind === kind.kind && other.isSecondary === one.isSecondary,
  );
  const count = isStacked || overlap >= 1 ? 1 : group.length;
  const width = 1 / (count + (count - 1) * -overlap + gap);
  const slot = count === 1 ? 1 : 1 - overlap;
  return {
    type: "bar",
    // Bars that lie count from below.
    order: LAYERS.bar - (kind.isHorizontal && !isStacked ? one.index : 0),
    backgroundColor: pointColors(drawing, one),
    ...borders(drawing, one, { color: "#FFFFFF", weight: 0 }),
    borderSkipped: false,
    categoryPercentage: count * slot * width,
    barPercentage: 1 / slot,
    grouped: isStacked || overlap < 1,
    stack: isStacked ? `${kind.kind}${one.isSecondary ? 1 : 0}` : `own${one.index}`,
  };
}
