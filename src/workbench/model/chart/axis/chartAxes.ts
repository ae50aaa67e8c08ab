import type { AxisKey } from "../../../engine/charts/info/chartAxisInfo";
import { chartKind, hasAxes } from "../../../engine/charts/info/chartKinds";
import { method, navigation, oneOf, optionalOneOf } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { invalidArgument, unsupported } from "../../refusals";
import { chartHolder, chartOf } from "../chartObject";
import type { ChartObject } from "../chartObject";
import { partOf } from "../held";
import { createChartAxis } from "./chartAxis";

const axesClass: ModelClass<ChartObject> = {
  name: "ChartAxes",
  members: [
    navigation("CategoryAxis", "1.1", (self) => axisWith(self, "categoryAxis")),
    navigation("ValueAxis", "1.1", (self) => axisWith(self, "valueAxis")),
    navigation("SeriesAxis", "1.1", seriesAxis),
    method("GetItem", "1.7", {
      args: [
        oneOf("type", ["Category", "Value", "Series"]),
        optionalOneOf("group", ["Primary", "Secondary"]),
      ],
      call: (self, [type, group]) => {
        if (type === "Series") return seriesAxis(self);
        const isCategory = type === "Category";
        if (group === "Secondary")
          return axisWith(self, isCategory ? "secondaryCategoryAxis" : "secondaryValueAxis");
        return axisWith(self, isCategory ? "categoryAxis" : "valueAxis");
      },
    }),
  ],
};

export function createChartAxes(chart: ChartObject): ModelObject {
  return { ...chart, modelClass: axesClass };
}

/** Charts whose series stand one behind another have a third axis; they are drawn flat, without it. */
function seriesAxis(chart: ChartObject): never {
  throw chartKind(chartOf(chart).type).isDeep ? unsupported("draw an axis of series.") : invalidArgument();
}

/** Throws InvalidArgument for charts that have no axes, and for a second pair that no series is drawn on. */
function axisWith(chart: ChartObject, key: AxisKey): ModelObject {
  const { type, series, [key]: axis } = chartOf(chart);
  const isThere = !key.startsWith("secondary") || series.some(({ axisGroup }) => axisGroup === "Secondary");
  if (!hasAxes(type) || !isThere) throw invalidArgument();
  return createChartAxis(chart, { key, at: partOf(chartHolder(chart), key, axis) });
}
