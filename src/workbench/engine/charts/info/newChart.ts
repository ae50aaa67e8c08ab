import type { ChartAxisInfo } from "./chartAxisInfo";
import type { ChartContent } from "./chartInfo";
import type { ChartSeriesInfo } from "./chartSeriesInfo";
import type { ChartTextInfo } from "./chartTextInfo";
import { chartKind } from "./chartKinds";

/** A series that shows nothing until it gets values. */
export const EMPTY_SERIES: ChartSeriesInfo<never> = {
  name: null,
  nameArea: null,
  values: null,
  categories: null,
  bubbleSizes: null,
  type: null,
};

const HIDDEN_TEXT: ChartTextInfo<never> = { text: null, visible: false, textArea: null };

export function newAxis({ gridlines = false }: { readonly gridlines?: boolean }): ChartAxisInfo<never> {
  return {
    visible: true,
    title: HIDDEN_TEXT,
    majorGridlines: { visible: gridlines },
    minorGridlines: { visible: false },
  };
}

/** A chart as Excel makes it: one series is titled by its name and needs no legend, unless it is round. */
export function newChart<A>(
  name: string,
  type: string,
  series: readonly ChartSeriesInfo<A>[],
): ChartContent<A> {
  const isSingle = series.length === 1;
  const isNamed = series.some((one) => one.name !== null || one.nameArea !== null);
  const { kind } = chartKind(type);
  const isRound = kind === "pie";
  const hasGrid = kind === "scatter" || kind === "bubble";
  return {
    name,
    type,
    title: { text: null, visible: !isSingle || isNamed, textArea: null },
    legend: { visible: !isSingle || isRound, position: "Bottom" },
    area: {},
    plotArea: {},
    categoryAxis: newAxis({ gridlines: hasGrid }),
    valueAxis: newAxis({ gridlines: true }),
    secondaryCategoryAxis: { ...newAxis({}), visible: false },
    secondaryValueAxis: newAxis({}),
    series,
  };
}
