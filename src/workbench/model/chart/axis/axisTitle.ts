import type { Area } from "../../../engine/area";
import { textOf } from "../../../engine/charts/reading/axisTitle";
import type { ChartTextInfo } from "../../../engine/charts/info/chartTextInfo";
import { method, navigation, property, required } from "../../declare";
import type { ModelClass, ModelObject } from "../../member";
import { asBoolean, asText } from "../../plainValue";
import { asOrientation } from "../checkedValue";
import { chartOf } from "../chartObject";
import { boxFormatClass, createBoxFormat } from "../format/boxFormat";
import { partOf } from "../held";
import type { ChartPart } from "../held";
import { areaOfFormula } from "../text/textFormula";
import type { AxisObject } from "./axisObject";
import { isCategoryAxis } from "./axisObject";

interface AxisTitleObject extends ChartPart<ChartTextInfo<Area>> {
  readonly axis: AxisObject;
}

const formatClass = boxFormatClass("ChartAxisTitleFormat", { border: "1.8", fill: "1.8", font: "1.1" });

const axisTitleClass: ModelClass<AxisTitleObject> = {
  name: "ChartAxisTitle",
  members: [
    property("Text", "1.1", {
      get: (self) => textOf(self.context.engine.charts.read(chartOf(self).id), self.axis.key),
      set: (self, value) => self.at.write({ text: asText(value), textArea: null, visible: true }),
    }),
    property("Visible", "1.1", {
      get: (self) => self.at.read().visible,
      set: (self, value) => self.at.write({ visible: asBoolean(value) }),
    }),
    property("TextOrientation", "1.12", {
      get: (self) => self.at.read().orientation ?? (isCategoryAxis(self.axis) ? 0 : 90),
      set: (self, value) => self.at.write({ orientation: asOrientation(value) }),
    }),
    navigation("Format", "1.1", (self) =>
      createBoxFormat(formatClass, self, { at: partOf(self.at, "look", {}), fontSize: 10 }),
    ),
    method("SetFormula", "1.8", {
      args: [required("formula", "string")],
      call: (self, [formula]) =>
        self.at.write({ textArea: areaOfFormula(self, formula), text: null, visible: true }),
    }),
  ],
};

export function createAxisTitle(axis: AxisObject): ModelObject {
  const at = partOf(axis.at, "title", axis.at.read().title);
  const title: AxisTitleObject = { ...axis, modelClass: axisTitleClass, at, axis };
  return title;
}
