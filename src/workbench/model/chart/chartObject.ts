import type { Changes } from "../../engine/charts/info/changed";
import type { ChartData, ChartInfo } from "../../engine/charts/info/chartInfo";
import type { ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { itemNotFound } from "../refusals";
import type { Holder } from "./held";

export interface ChartObject extends ModelObject {
  readonly context: ModelContext;
  readonly sheetId: string;
  readonly chartId: string;
}

/** Throws ItemNotFound for a chart that is gone. */
export function chartOf({ context, chartId }: ChartObject): ChartInfo {
  const chart = context.engine.charts.get(chartId);
  if (!chart) throw itemNotFound();
  return chart;
}

export function changeChart(self: ChartObject, patch: Changes<ChartData>): void {
  chartOf(self);
  assertWritable(self.context, self.sheetId, "allowEditObjects");
  self.context.engine.charts.update(self.chartId, patch);
}

/** The whole chart as a part of itself. */
export function chartHolder(self: ChartObject): Holder<ChartData> {
  return {
    read: () => chartOf(self),
    write: (changes) => changeChart(self, changes),
  };
}
