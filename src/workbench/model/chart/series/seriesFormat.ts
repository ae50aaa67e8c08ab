import { automaticColor } from "../../../engine/charts/drawing/palette";
import { navigation } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { chartOf } from "../chartObject";
import { createChartFill } from "../format/chartFill";
import { createChartLine } from "../format/chartLine";
import { partOf } from "../held";
import { kindOf } from "./seriesObject";
import type { SeriesObject } from "./seriesObject";

const formatClass: ModelClass<SeriesObject> = {
  name: "ChartSeriesFormat",
  members: [
    navigation("Fill", "1.1", (self) => createChartFill(self, self.at, () => colorOf(self))),
    navigation("Line", "1.1", (self) =>
      createChartLine(self, partOf(self.at, "line", {}), () => ({
        color: colorOf(self),
        weight: ["line", "scatter", "radar"].includes(kindOf(self).kind) ? 2.25 : 0,
      })),
    ),
  ],
};

export function createSeriesFormat(series: SeriesObject): ModelObject {
  return { ...series, modelClass: formatClass };
}

function colorOf(self: SeriesObject): string {
  const { series, area } = chartOf(self);
  return automaticColor(self.index, series.length, area.colorScheme);
}
