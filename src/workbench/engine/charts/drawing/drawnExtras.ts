import { xValues } from "../reading/axisValues";
import { errorAmount } from "../reading/errorAmount";
import type { SeriesReading } from "../reading/chartReading";
import { trendFit } from "../reading/trendFit";
import type { ErrorBarsInfo, TrendlineInfo } from "../info/chartSeriesInfo";
import type { Drawing } from "./drawing";
import { drawnConnectors } from "./drawnConnectors";
import type { DrawnConnectors } from "./drawnConnectors";
import { drawnLabels } from "./drawnLabels";
import type { DrawnLabel } from "./drawnLabels";
import { toDrawnLine, toDrawnText } from "./drawnLooks";
import type { DrawnLine, DrawnText } from "./drawnLooks";
import { highLowLines, upDownBars } from "./drawnPrices";
import type { DrawnBoxes } from "./drawnPrices";
import { numberText } from "./numberText";
import { automaticColor } from "./palette";

export interface DrawnErrorBars {
  readonly axis: "x" | "y";
  /** By point: the ends of its bar, or null for none. */
  readonly ends: readonly (readonly [number, number] | null)[];
  readonly hasCaps: boolean;
  readonly line: DrawnLine;
}

export interface DrawnTrendline {
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly line: DrawnLine;
  /** What is written beside its end; "" for nothing. */
  readonly note: string;
  readonly noteText: DrawnText;
  readonly isSmooth: boolean;
}

/** What this project's own plugins draw on a series; null for a point without a label. */
export interface DrawnExtras {
  readonly labels: readonly (DrawnLabel | null)[];
  readonly errorBars: readonly DrawnErrorBars[];
  readonly trendlines: readonly DrawnTrendline[];
  readonly boxes: DrawnBoxes | null;
  readonly connectors: DrawnConnectors | null;
}

export function drawnExtras(drawing: Drawing, one: SeriesReading): DrawnExtras {
  const { xErrorBars, yErrorBars, trendlines = [] } = one.series;
  return {
    labels: drawnLabels(drawing, one),
    errorBars: [
      ...errorBars(drawing, { one, axis: "x", bars: xErrorBars }),
      ...errorBars(drawing, { one, axis: "y", bars: yErrorBars }),
      ...highLowLines(drawing, one),
    ],
    trendlines: trendlines.flatMap((trendline) => drawnTrendline(drawing, one, trendline)),
    boxes: upDownBars(drawing, one),
    connectors: drawnConnectors(drawing, one),
  };
}

interface BarsOfSeries {
  readonly one: SeriesReading;
  readonly axis: "x" | "y";
  readonly bars: ErrorBarsInfo | undefined;
}

function errorBars(drawing: Drawing, { one, axis, bars }: BarsOfSeries): DrawnErrorBars[] {
  if (bars === undefined || !bars.visible || one.kind.kind === "pie") return [];
  const values = axis === "x" ? xValues(one) : one.values.map(({ number }) => number);
  const known = values.filter((value): value is number => value !== null);
  const ends = values.map((value): [number, number] | null => {
    const amount = value === null ? null : errorAmount(bars, value, known);
    if (value === null || amount === null) return null;
    return [
      bars.include === "PlusValues" ? value : value - amount,
      bars.include === "MinusValues" ? value : value + amount,
    ];
  });
  const line = toDrawnLine(bars.line, { color: drawing.theme.text, weight: 0.75 });
  return [{ axis, ends, hasCaps: bars.endStyleCap, line }];
}

const STEPS = 60;

function drawnTrendline(drawing: Drawing, one: SeriesReading, trendline: TrendlineInfo): DrawnTrendline[] {
  const xs = xValues(one);
  const known = one.values.flatMap(({ number }, index) =>
    number === null ? [] : [{ x: xs[index] ?? index + 1, y: number }],
  );
  const fit = trendFit(trendline, known);
  if (fit === null || known.length === 0) return [];
  const isAverage = trendline.type === "MovingAverage";
  const first = Math.min(...known.map(({ x }) => x)) - (isAverage ? 0 : (trendline.backward ?? 0));
  const last = Math.max(...known.map(({ x }) => x)) + (isAverage ? 0 : (trendline.forward ?? 0));
  const stops = isAverage
    ? known.map(({ x }) => x)
    : Array.from({ length: STEPS + 1 }, (_, index) => first + ((last - first) * index) / STEPS);
  const points = stops.flatMap((x) => {
    const y = fit.at(x);
    return y === undefined ? [] : [{ x, y }];
  });
  const count = drawing.reading.chart.series.length;
  const color = automaticColor(one.index, count, drawing.reading.chart.area.colorScheme);
  const { label } = trendline;
  return [
    {
      name: trendlineName(trendline, one.name),
      points,
      line: toDrawnLine(trendline.line ?? { style: "RoundDot" }, { color, weight: 1.5 }),
      note: label?.text ?? trendlineNote(trendline, fit),
      noteText: toDrawnText(
        { size: 9, color: drawing.theme.text },
        drawing.reading.chart.area.font,
        label?.look?.font,
      ),
      isSmooth: !isAverage,
    },
  ];
}

/** Excel's own name: "Linear (Units)", "2 per. Mov. Avg. (Units)". */
export function trendlineName({ name, type, period }: TrendlineInfo, seriesName: string): string {
  if (name !== undefined) return name;
  const short: Partial<Record<TrendlineInfo["type"], string>> = {
    Exponential: "Expon.",
    Logarithmic: "Log.",
    Polynomial: "Poly.",
    MovingAverage: `${period ?? 2} per. Mov. Avg.`,
  };
  return `${short[type] ?? type} (${seriesName})`;
}

export function trendlineNote(
  { showEquation, showRSquared, label }: TrendlineInfo,
  { equation, rSquared }: { readonly equation: string; readonly rSquared: number | null },
): string {
  const share = rSquared === null ? "" : numberText(rSquared, label?.numberFormat ?? "0.0000");
  return [
    ...(showEquation === true && equation !== "" ? [equation] : []),
    ...(showRSquared === true && rSquared !== null ? [`R² = ${share}`] : []),
  ].join("\n");
}
