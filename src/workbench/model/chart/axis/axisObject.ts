import type { Area } from "../../../engine/area";
import type { AxisKey, ChartAxisInfo } from "../../../engine/charts/info/chartAxisInfo";
import type { ChartPart } from "../held";

export type Axis = ChartAxisInfo<Area>;

export interface AxisObject extends ChartPart<Axis> {
  readonly key: AxisKey;
}

export function isCategoryAxis({ key }: AxisObject): boolean {
  return key === "categoryAxis" || key === "secondaryCategoryAxis";
}
