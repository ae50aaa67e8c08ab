import { navigation } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { createChartFill } from "../format/chartFill";
import { createChartFont } from "../format/chartFont";
import { createChartLine } from "../format/chartLine";
import { partOf } from "../held";
import { isCategoryAxis } from "./axisObject";
import type { AxisObject } from "./axisObject";

const LABEL_POINTS = 9;

const formatClass: ModelClass<AxisObject> = {
  name: "ChartAxisFormat",
  members: [
    navigation("Fill", "1.8", (self) => createChartFill(self, self.at)),
    navigation("Font", "1.1", (self) => createChartFont(self, partOf(self.at, "font", {}), LABEL_POINTS)),
    navigation("Line", "1.1", (self) =>
      createChartLine(self, partOf(self.at, "line", {}), () => ({
        color: "#D9D9D9",
        weight: isCategoryAxis(self) ? 0.75 : 0,
      })),
    ),
  ],
};

export function createAxisFormat(axis: AxisObject): ModelObject {
  return { ...axis, modelClass: formatClass };
}
