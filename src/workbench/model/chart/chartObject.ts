import type { ChartInfo } from "../../engine/charts/chartStore";
import type { ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { itemNotFound } from "../refusals";

export interface ChartObject extends ModelObject {
  readonly context: ModelContext;
  readonly sheetId: string;
  readonly chartId: string;
}

/** Throws ItemNotFound for a chart that is gone. */
export function chartOf({ context, sheetId, chartId }: ChartObject): ChartInfo {
  const isKnown = context.engine.sheets.list().some((sheet) => sheet.id === sheetId);
  const chart = isKnown && context.engine.charts.list(sheetId).find((one) => one.id === chartId);
  if (!chart) throw itemNotFound();
  return chart;
}

export function changeChart(self: ChartObject, patch: Partial<Omit<ChartInfo, "id" | "sheetId">>): void {
  chartOf(self);
  assertWritable(self.context, self.sheetId, "allowEditObjects");
  self.context.engine.charts.update(self.chartId, patch);
}
