import type { ChartAxisInfo } from "./chartAxisInfo";
import type { ChartContent } from "./chartInfo";
import type { ChartTextInfo } from "./chartTextInfo";

type MapArea<A, B> = (area: A) => B | null;

/** The chart with all its areas in another form; what the mapping gives no area for has none. */
export function mapChartAreas<A, B>(chart: ChartContent<A>, map: MapArea<A, B>): ChartContent<B> {
  const mapped = (area: A | null): B | null => (area === null ? null : map(area));
  const text = <T extends ChartTextInfo<A>>(info: T) => ({ ...info, textArea: mapped(info.textArea) });
  const axis = (info: ChartAxisInfo<A>): ChartAxisInfo<B> => ({ ...info, title: text(info.title) });
  return {
    ...chart,
    title: text(chart.title),
    categoryAxis: axis(chart.categoryAxis),
    valueAxis: axis(chart.valueAxis),
    secondaryCategoryAxis: axis(chart.secondaryCategoryAxis),
    secondaryValueAxis: axis(chart.secondaryValueAxis),
    series: chart.series.map((series) => ({
      ...series,
      nameArea: mapped(series.nameArea),
      values: mapped(series.values),
      categories: mapped(series.categories),
      bubbleSizes: mapped(series.bubbleSizes),
    })),
  };
}
