import { asNumber } from "../plainValue";
import { invalidArgument, unsupported } from "../refusals";
import { chartOf } from "./chartObject";
import type { ChartObject } from "./chartObject";
import type { ChartLayout } from "../../engine/charts/drawing/chartLayout";

export function asNumberBetween(least: number, most: number): (value: unknown) => number {
  return (value) => {
    const number = asNumber(value);
    if (number < least || number > most) throw invalidArgument();
    return number;
  };
}

export function asWholeBetween(least: number, most: number): (value: unknown) => number {
  const parse = asNumberBetween(least, most);
  return (value) => {
    const number = parse(value);
    if (!Number.isInteger(number)) throw invalidArgument();
    return number;
  };
}

/** A number, or empty text for automatic. */
export function asNumberOrAutomatic(value: unknown): number | undefined {
  return value === "" ? undefined : asNumber(value);
}

/** Degrees from -90 to 90, or 180 for letters below one another. */
export function asOrientation(value: unknown): number {
  return value === 180 ? 180 : asWholeBetween(-90, 90)(value);
}

/** Where the parts stand is known only where the chart is drawn. */
export function layoutOf(self: ChartObject): ChartLayout {
  const layout = self.context.engine.charts.layout(chartOf(self).id);
  if (layout === null) throw unsupported("measure a chart outside a browser.");
  return layout;
}
