import type { SeriesReading } from "../reading/chartReading";
import type { Drawing, DrawnSeries } from "./drawing";
import { pointColors } from "./seriesColors";

/** The widest bubble is a quarter of the plot's shorter side; areas tell the sizes. */
export function drawnBubbles(drawing: Drawing, one: SeriesReading): DrawnSeries {
  if (one.kind.kind !== "bubble") return {};
  const sizesOf = ({ sizes, values }: SeriesReading): number[] =>
    values.map((_, index) => Math.max(0, sizes[index]?.number ?? 1));
  const widest = Math.max(...drawing.reading.series.flatMap(sizesOf));
  const scale = (one.series.bubbleScale ?? 100) / 100;
  const shares = sizesOf(one).map((size) => (widest === 0 ? 0 : Math.sqrt(size / widest)) * scale);
  const radius = (context: BubbleContext): number => {
    const { chartArea } = context.chart;
    const side = chartArea ? Math.min(chartArea.width, chartArea.height) : 0;
    return (side / 8) * (shares[context.dataIndex] ?? 0);
  };
  const colors = pointColors(drawing, one);
  return {
    showLine: false,
    pointStyle: "circle",
    pointRadius: radius,
    pointHoverRadius: radius,
    pointBackgroundColor: colors.map((color) => (color === "transparent" ? color : `${color}BF`)),
    pointBorderWidth: 0,
  };
}

interface BubbleContext {
  readonly chart: { readonly chartArea?: { readonly width: number; readonly height: number } };
  readonly dataIndex: number;
}
