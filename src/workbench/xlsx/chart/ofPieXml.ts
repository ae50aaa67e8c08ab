import { automaticGap } from "../../engine/charts/info/automaticBars";
import type { ChartKind } from "../../engine/charts/info/chartKinds";
import type { ChartSeriesInfo } from "../../engine/charts/info/chartSeriesInfo";
import { group, value } from "./element";

/** By how the points of the second plot are chosen; which they are of a choice by hand, scripts cannot say. */
export const SPLITS = {
  SplitByPosition: "pos",
  SplitByValue: "val",
  SplitByPercentValue: "percent",
  SplitByCustomSplit: "cust",
} as const;

/** A pie whose smaller points stand in a second plot. */
export function ofPieXml(
  plot: NonNullable<ChartKind["secondPlot"]>,
  { gapWidth, splitType, splitValue, secondPlotSize }: ChartSeriesInfo<unknown>,
  inside: string,
): string {
  // Where nothing is said, Excel chooses: a third of the points.
  const isChosen = splitType !== undefined || splitValue !== undefined;
  return group(
    "c:ofPieChart",
    value("ofPieType", plot),
    inside,
    value("gapWidth", gapWidth ?? automaticGap({ kind: "pie", secondPlot: plot })),
    value("splitType", isChosen ? SPLITS[splitType ?? "SplitByPosition"] : undefined),
    value("splitPos", splitValue),
    value("secondPieSize", secondPlotSize ?? 75),
    "<c:serLines/>",
  );
}
