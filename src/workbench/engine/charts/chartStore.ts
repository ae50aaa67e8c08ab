import type { ChartReading, SeriesReading } from "./reading/chartReading";
import type { AxisScale } from "./reading/axisScale";
import type { AxisKey } from "./info/chartAxisInfo";
import type { Changes } from "./info/changed";
import type { ChartData, ChartInfo } from "./info/chartInfo";
import type { ChartLayout } from "./drawing/chartLayout";

/** Charts are drawn live: they follow the cells of their series. */
export interface ChartStore {
  /** In the order of their making. */
  list(sheetId: string): readonly ChartInfo[];
  get(chartId: string): ChartInfo | undefined;
  /** Throws when the grid cannot draw the type: ask `canDraw` first. */
  create(sheetId: string, chart: ChartData): ChartInfo;
  update(chartId: string, changes: Changes<ChartData>): void;
  delete(chartId: string): void;
  /** Selects the chart in the grid. */
  activate(chartId: string): void;
  /** The chart that is selected in the grid, or null. */
  active(): string | null;
  canDraw(type: string): boolean;
  /** What the chart shows of its cells now; series that are not drawn are left out. */
  read(chartId: string): ChartReading;
  /** One series, drawn or not. */
  readSeries(chartId: string, index: number): SeriesReading;
  /** The limits and units of an axis that counts, as drawn. */
  scale(chartId: string, axis: AxisKey): AxisScale;
  /** Where the parts of the chart stand as drawn, or null where nothing can be drawn: outside a browser. */
  layout(chartId: string): ChartLayout | null;
  /** The chart drawn on a PNG of that size in pixels, in base64; null outside a browser. */
  picture(chartId: string, size: { readonly width: number; readonly height: number }): string | null;
}
