import type { Area } from "../../../engine/area";
import { changed } from "../../../engine/charts/info/changed";
import type { Changes } from "../../../engine/charts/info/changed";
import { kindOfSeries } from "../../../engine/charts/info/chartKinds";
import type { ChartKind } from "../../../engine/charts/info/chartKinds";
import type { ChartSeriesInfo } from "../../../engine/charts/info/chartSeriesInfo";
import { itemNotFound } from "../../refusals";
import { changeChart, chartOf } from "../chartObject";
import type { ChartObject } from "../chartObject";
import type { ChartPart, Holder } from "../held";

/** Excel's limit for the name of a series. */
export const MAX_SERIES_NAME = 255;

export type Series = ChartSeriesInfo<Area>;

export interface SeriesObject extends ChartPart<Series> {
  readonly index: number;
}

/** Throws ItemNotFound when the chart has no series with that index any more. */
export function seriesHolder(chart: ChartObject, index: number): Holder<Series> {
  return {
    read: () => {
      const series = chartOf(chart).series[index];
      if (!series) throw itemNotFound();
      return series;
    },
    write: (changes) => {
      const { series } = chartOf(chart);
      if (!series[index]) throw itemNotFound();
      changeChart(chart, { series: series.map((one, at) => (at === index ? changed(one, changes) : one)) });
    },
  };
}

export function kindOf(self: SeriesObject): ChartKind {
  return kindOfSeries(chartOf(self), self.at.read());
}

/** Gaps, holes and angles belong to all series of a kind on an axis. */
export function changeGroup(self: SeriesObject, changes: Changes<Series>): void {
  const chart = chartOf(self);
  const own = self.at.read();
  const { kind, isHorizontal } = kindOf(self);
  const isSameGroup = (one: Series): boolean => {
    const other = kindOfSeries(chart, one);
    return (
      other.kind === kind &&
      other.isHorizontal === isHorizontal &&
      (one.axisGroup ?? "Primary") === (own.axisGroup ?? "Primary")
    );
  };
  changeChart(self, {
    series: chart.series.map((one) => (isSameGroup(one) ? changed(one, changes) : one)),
  });
}
