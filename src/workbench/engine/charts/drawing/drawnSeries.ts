import { xValues } from "../reading/axisValues";
import type { SeriesReading } from "../reading/chartReading";
import { xAxisOf, yAxisOf } from "./axisIds";
import type { Drawing, DrawnSeries } from "./drawing";
import { drawnBars } from "./drawnBars";
import { drawnBubbles } from "./drawnBubbles";
import { drawnExtras } from "./drawnExtras";
import { drawnArea, drawnLine } from "./drawnLines";
import { drawnSlices } from "./drawnSlices";
import { shareOf } from "./shares";

export function drawnSeries(drawing: Drawing): DrawnSeries[] {
  return drawing.reading.series.map((one) => ({
    label: one.name,
    ...shapeOf(drawing, one),
    office: drawnExtras(drawing, one),
  }));
}

function shapeOf(drawing: Drawing, one: SeriesReading): DrawnSeries {
  switch (one.kind.kind) {
    case "pie":
      return drawnSlices(drawing, one);
    case "scatter":
    case "bubble":
      return { ...drawnLine(drawing, one), ...onAxes(one), data: points(one), ...drawnBubbles(drawing, one) };
    case "radar":
      return { ...drawnLine(drawing, one), type: "radar", data: plain(one) };
    case "line":
    case "area":
      return {
        ...drawnLine(drawing, one),
        ...onAxes(one),
        data: stackedValues(drawing, one),
        ...drawnArea(drawing, one),
      };
    case "funnel":
      return {
        ...drawnBars(drawing, one),
        data: one.values.map(({ number }) => [-(number ?? 0) / 2, (number ?? 0) / 2]),
      };
    case "waterfall":
      return { ...drawnBars(drawing, one), ...onAxes(one), data: steps(one) };
    default:
      return { ...drawnBars(drawing, one), ...onAxes(one), data: stackedValues(drawing, one) };
  }
}

function onAxes(one: SeriesReading): DrawnSeries {
  return { xAxisID: xAxisOf(one), yAxisID: yAxisOf(one) };
}

function plain({ values }: SeriesReading): (number | null)[] {
  return values.map(({ number }) => number);
}

function stackedValues({ reading }: Drawing, one: SeriesReading): (number | null)[] {
  const isZero = reading.chart.blanks === "Zero" || one.kind.kind === "area";
  return plain(one).map((value, index) => {
    const known = value ?? (isZero ? 0 : null);
    return one.kind.stacking === "percent" ? shareOf(reading, one, index) : known;
  });
}

function points(one: SeriesReading): { x: number; y: number | null }[] {
  const xs = xValues(one);
  return one.values.map(({ number }, index) => ({ x: xs[index] ?? index + 1, y: number }));
}

function steps({ values }: SeriesReading): [number, number][] {
  let sum = 0;
  return values.map(({ number }) => {
    const from = sum;
    sum += number ?? 0;
    return [from, sum];
  });
}
