import type { GridlinesInfo } from "../../../engine/charts/info/chartAxisInfo";
import { navigation, property } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { asBoolean } from "../../plainValue";
import type { ChartObject } from "../chartObject";
import { createChartLine } from "../format/chartLine";
import { partOf } from "../held";
import type { ChartPart, Holder } from "../held";

type GridlinesObject = ChartPart<GridlinesInfo>;

const formatClass: ModelClass<GridlinesObject> = {
  name: "ChartGridlinesFormat",
  members: [
    navigation("Line", "1.1", (self) =>
      createChartLine(self, partOf(self.at, "line", {}), () => ({ color: "#D9D9D9", weight: 0.75 })),
    ),
  ],
};

const gridlinesClass: ModelClass<GridlinesObject> = {
  name: "ChartGridlines",
  members: [
    property("Visible", "1.1", {
      get: (self) => self.at.read().visible,
      set: (self, value) => self.at.write({ visible: asBoolean(value) }),
    }),
    navigation("Format", "1.1", (self) => ({ ...self, modelClass: formatClass })),
  ],
};

export function createGridlines(chart: ChartObject, at: Holder<GridlinesInfo>): ModelObject {
  const gridlines: GridlinesObject = { ...chart, modelClass: gridlinesClass, at };
  return gridlines;
}
