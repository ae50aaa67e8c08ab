/** Every number from `low` to `high`, both included. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Keeps what lies on an edge inside: 0.1 + 0.2 is not 0.3, and no count here has nine digits. */
const ROUNDING_ERROR = 1e-6;

/** Both above or at 0. */
export function multiplyIntervals(a: Interval, b: Interval): Interval {
  return { low: a.low * b.low, high: a.high * b.high };
}

/** Null where the divisor reaches 0: then there is no upper end. */
export function divideIntervals(dividend: Interval, divisor: Interval): Interval | null {
  if (divisor.low <= 0) return null;
  return { low: dividend.low / divisor.high, high: dividend.high / divisor.low };
}

/** The whole numbers inside; null where there is none. */
export function wholeNumbersIn({ low, high }: Interval): Interval | null {
  const whole = { low: Math.ceil(low - ROUNDING_ERROR), high: Math.floor(high + ROUNDING_ERROR) };
  return whole.low <= whole.high ? whole : null;
}

/** What all of them contain; where they do not meet, the whole stretch from the lowest to the highest. */
export function meetOrSpan(intervals: readonly [Interval, ...Interval[]]): Interval {
  const lows = intervals.map(({ low }) => low);
  const highs = intervals.map(({ high }) => high);
  const meet = { low: Math.max(...lows), high: Math.min(...highs) };
  return meet.low <= meet.high ? meet : { low: Math.min(...lows), high: Math.max(...highs) };
}
