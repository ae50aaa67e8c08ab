import { axisScale } from "./axisScale";
import type { AxisScale } from "./axisScale";
import type { ChartReading, SeriesReading } from "./chartReading";
import { isNumeric } from "../info/chartKinds";
import type { AxisKey } from "../info/chartAxisInfo";

/** What titles, legend and labels take of a chart's height, and the least distance of two labels, in points. */
const AROUND_PLOT = 70;
const LABEL_DISTANCE = 14;
const WIDE_LABEL_DISTANCE = 40;

/** The scale of an axis that counts, from what the series on it show. */
export function scaleOfAxis(
  { chart, series }: ChartReading,
  key: AxisKey,
  size: { readonly width: number; readonly height: number },
): AxisScale {
  const isSecondary = key.startsWith("secondary");
  const mine = series.filter((one) => one.isSecondary === isSecondary);
  const isOfX = key.endsWith("ategoryAxis");
  const isAcross = isOfX !== (mine[0]?.kind.isHorizontal ?? false);
  const room = isAcross
    ? (size.width - AROUND_PLOT) / WIDE_LABEL_DISTANCE
    : (size.height - AROUND_PLOT) / LABEL_DISTANCE / (mine[0]?.kind.kind === "radar" ? 2 : 1);
  const values = isOfX ? mine.flatMap(xValues) : valuesShown(mine);
  return axisScale(chart[key], { values, maxIntervals: Math.max(2, Math.floor(room)) });
}

/** X values that are no numbers count from 1. */
export function xValues({ kind, categories, values }: SeriesReading): number[] {
  if (!isNumeric(kind)) return values.map((_, index) => index + 1);
  const isCounted = categories.every(({ value }) => typeof value === "number" || value === null);
  return values.map((_, index) => (isCounted ? (categories[index]?.number ?? index + 1) : index + 1));
}

/** Of stacked series the sums, of percentages the shares. */
function valuesShown(series: readonly SeriesReading[]): number[] {
  const plain = series.filter(({ kind }) => kind.stacking === undefined);
  const stacked = series.filter(({ kind }) => kind.stacking === "stacked");
  const shares = series.filter(({ kind }) => kind.stacking === "percent");
  const percents = shares.some(({ values }) => values.some(({ number }) => (number ?? 0) < 0))
    ? [-0.95, 0.95]
    : [0, 0.95];
  return [
    ...plain.flatMap(({ kind, values }) =>
      kind.kind === "waterfall" ? runningSums(values) : numbersIn(values),
    ),
    ...sums(stacked),
    ...(shares.length > 0 ? percents : []),
  ];
}

function numbersIn(values: SeriesReading["values"]): number[] {
  return values.flatMap(({ number }) => (number === null ? [] : [number]));
}

/** From 0 on: one more than there are values. */
export function runningSums(values: SeriesReading["values"]): number[] {
  let sum = 0;
  return [0, ...values.map(({ number }) => (sum += number ?? 0))];
}

/** Heights of the stacks upwards, and depths downwards. */
function sums(series: readonly SeriesReading[]): number[] {
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  return Array.from({ length: count }, (_, index) => {
    const numbers = series.map(({ values }) => values[index]?.number ?? 0);
    const isPiled = series.some(({ kind }) => kind.kind !== "bar");
    const total = (sign: 1 | -1): number =>
      numbers.filter((one) => one * sign > 0).reduce((sum, one) => sum + one, 0);
    return isPiled ? [numbers.reduce((sum, one) => sum + one, 0), numbers[0] ?? 0] : [total(1), total(-1)];
  }).flat();
}
