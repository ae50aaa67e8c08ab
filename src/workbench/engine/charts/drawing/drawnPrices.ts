import type { SeriesReading } from "../reading/chartReading";
import type { Drawing } from "./drawing";
import type { DrawnErrorBars } from "./drawnExtras";
import { toDrawnLine } from "./drawnLooks";
import type { DrawnLine } from "./drawnLooks";

/** Bars between the prices at opening and at close. */
export interface DrawnBoxes {
  /** By point: both prices, or null for none. */
  readonly ends: readonly (readonly [opening: number, close: number] | null)[];
  readonly up: string;
  readonly down: string;
  readonly line: DrawnLine;
  /** The gap between two of them, in widths. */
  readonly gap: number;
}

const DARK = "#404040";
const UP = "#FFFFFF";

/** The line from the highest price to the lowest, drawn with the first series of prices. */
export function highLowLines(drawing: Drawing, one: SeriesReading): DrawnErrorBars[] {
  const prices = pricesFrom(drawing, one);
  if (prices.length < 2) return [];
  const ends = one.values.map((_, index): [number, number] | null => {
    const known = prices.flatMap(({ values }) => values[index]?.number ?? []);
    return known.length < 2 ? null : [Math.min(...known), Math.max(...known)];
  });
  return [{ axis: "y", ends, hasCaps: false, line: lineOf(drawing) }];
}

export function upDownBars(drawing: Drawing, one: SeriesReading): DrawnBoxes | null {
  const prices = pricesFrom(drawing, one);
  const last = prices.at(-1);
  if (one.kind.stock !== "OHLC" || last === undefined || last === one) return null;
  const ends = one.values.map(({ number: opening }, index): [number, number] | null => {
    const close = last.values[index]?.number ?? null;
    return opening === null || close === null ? null : [opening, close];
  });
  return { ends, up: UP, down: DARK, line: lineOf(drawing), gap: 1.5 };
}

/** All series of prices, if this is the first of them. */
function pricesFrom({ reading }: Drawing, one: SeriesReading): readonly SeriesReading[] {
  const prices = reading.series.filter(
    ({ kind, isSecondary }) => kind.stock !== undefined && isSecondary === one.isSecondary,
  );
  return prices[0] === one ? prices : [];
}

function lineOf({ theme }: Drawing): DrawnLine {
  return toDrawnLine(undefined, { color: theme.text, weight: 0.75 });
}
