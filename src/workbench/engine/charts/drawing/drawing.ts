import type { ChartReading } from "../reading/chartReading";
import type { ChartTheme } from "./chartTheme";

/** A data set of Chart.js. */
export type DrawnSeries = Readonly<Record<string, unknown>>;

/** What there is to draw, and in which colours. */
export interface Drawing {
  readonly reading: ChartReading;
  readonly theme: ChartTheme;
}
