import type { ChartAxisInfo } from "../info/chartAxisInfo";

export interface AxisScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly minorUnit: number;
}

type Limits = Pick<
  ChartAxisInfo<unknown>,
  "minimum" | "maximum" | "majorUnit" | "minorUnit" | "scaleType" | "logBase"
>;

/** What the axis must hold, and how many intervals there is room for. */
export interface AxisDemand {
  readonly values: readonly number[];
  readonly maxIntervals: number;
}

/**
 * The scale that Excel gives an axis, with what the axis says itself in the place of what is automatic.
 * Rules: https://support.microsoft.com/en-us/topic/214075 (how chart axis limits are calculated).
 */
export function axisScale(axis: Limits, { values, maxIntervals }: AxisDemand): AxisScale {
  const [low, high] = extent(values);
  if (axis.scaleType === "Logarithmic") return logScale(axis, low, high);
  const isFlat = high === low;
  const from = axis.minimum ?? automaticLow(low, high);
  const to = axis.maximum ?? (isFlat && high === 0 ? 1 : automaticHigh(low, high));
  const majorUnit = axis.majorUnit ?? niceUnit((to - from) / maxIntervals);
  return {
    minimum: axis.minimum ?? multiple(Math.floor(tidy(from / majorUnit)), majorUnit),
    maximum: axis.maximum ?? multiple(Math.ceil(tidy(to / majorUnit)), majorUnit),
    majorUnit,
    minorUnit: axis.minorUnit ?? multiple(1, majorUnit / 5),
  };
}

function extent(values: readonly number[]): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low > high ? [0, 1] : [low, high];
}

/** Zero, unless all values are far from it and near one another. */
function automaticLow(low: number, high: number): number {
  if (low >= 0) return low === high || (high - low) / high > 1 / 6 ? 0 : low - (high - low) / 2;
  return low - (Math.max(high, 0) - low) / 20;
}

function automaticHigh(low: number, high: number): number {
  if (high > 0) return high + (high - (automaticLow(low, high) > 0 ? low : Math.min(low, 0))) / 20;
  return low === high || (high - low) / -low > 1 / 6 ? 0 : high + (high - low) / 2;
}

/** The smallest of 1, 2, 5 times a power of ten that is not smaller than the wish. */
function niceUnit(wish: number): number {
  if (!(wish > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(wish));
  const step = [1, 2, 5, 10].find((one) => one * power >= wish * (1 - 1e-9)) ?? 10;
  return multiple(step, power);
}

function logScale(axis: Limits, low: number, high: number): AxisScale {
  const base = axis.logBase ?? 10;
  const exponent = (value: number): number => Math.log(value) / Math.log(base);
  const least = low > 0 ? low : 1;
  const minimum = axis.minimum ?? base ** Math.min(0, Math.floor(tidy(exponent(least))));
  const maximum = axis.maximum ?? base ** Math.ceil(tidy(exponent(Math.max(high, least * base))));
  return { minimum, maximum, majorUnit: axis.majorUnit ?? base, minorUnit: axis.minorUnit ?? base };
}

/** Without the dust of binary fractions. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

function multiple(count: number, unit: number): number {
  const product = tidy(count * unit);
  return Object.is(product, -0) ? 0 : product;
}
