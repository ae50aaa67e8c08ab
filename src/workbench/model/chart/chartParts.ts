import type { ChartAxisInfo } from "../../engine/charts/chartStore";
import { method, navigation, oneOf, optional, property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { changeChart, chartOf } from "./chartObject";
import type { ChartObject } from "./chartObject";
import { asBoolean, asNumber, asOneOf, asText } from "../plainValue";

interface AxisObject extends ChartObject {
  readonly axis: "categoryAxis" | "valueAxis";
}

const titleClass: ModelClass<ChartObject> = {
  name: "ChartTitle",
  members: [
    // Text makes a hidden title show, as it does in Excel.
    property("Text", "1.1", {
      get: (self) => chartOf(self).title,
      set: (self, value) => changeChart(self, { title: asText(value), titleVisible: true }),
    }),
    property("Visible", "1.1", {
      get: (self) => chartOf(self).titleVisible,
      set: (self, value) => changeChart(self, { titleVisible: asBoolean(value) }),
    }),
  ],
};

const legendClass: ModelClass<ChartObject> = {
  name: "ChartLegend",
  members: [
    property("Visible", "1.1", {
      get: (self) => chartOf(self).legendVisible,
      set: (self, value) => changeChart(self, { legendVisible: asBoolean(value) }),
    }),
    property("Position", "1.1", {
      get: (self) => chartOf(self).legendPosition,
      set: (self, value) =>
        changeChart(self, { legendPosition: asOneOf(value, ["Top", "Bottom", "Left", "Right"]) }),
    }),
  ],
};

const axisTitleClass: ModelClass<AxisObject> = {
  name: "ChartAxisTitle",
  members: [
    property("Text", "1.1", {
      get: (self) => axisOf(self).title,
      set: (self, value) => changeAxis(self, { title: asText(value), titleVisible: true }),
    }),
    property("Visible", "1.1", {
      get: (self) => axisOf(self).titleVisible,
      set: (self, value) => changeAxis(self, { titleVisible: asBoolean(value) }),
    }),
  ],
};

const gridlinesClass: ModelClass<AxisObject> = {
  name: "ChartGridlines",
  members: [
    property("Visible", "1.1", {
      get: (self) => axisOf(self).majorGridlines,
      set: (self, value) => changeAxis(self, { majorGridlines: asBoolean(value) }),
    }),
  ],
};

const axisClass: ModelClass<AxisObject> = {
  name: "ChartAxis",
  members: [
    property("Minimum", "1.1", {
      get: (self) => axisOf(self).minimum,
      set: (self, value) => changeAxis(self, { minimum: asLimit(value) }),
    }),
    property("Maximum", "1.1", {
      get: (self) => axisOf(self).maximum,
      set: (self, value) => changeAxis(self, { maximum: asLimit(value) }),
    }),
    property("NumberFormat", "1.8", {
      get: (self) => axisOf(self).numberFormat || "General",
      set: (self, value) => changeAxis(self, { numberFormat: asText(value) }),
    }),
    property("Type", "1.7", { get: ({ axis }) => (axis === "categoryAxis" ? "Category" : "Value") }),
    navigation("Title", "1.1", (self) => ({ ...self, modelClass: axisTitleClass })),
    navigation("MajorGridlines", "1.1", (self) => ({ ...self, modelClass: gridlinesClass })),
  ],
};

const axesClass: ModelClass<ChartObject> = {
  name: "ChartAxes",
  members: [
    navigation("CategoryAxis", "1.1", (self) => createAxis(self, "categoryAxis")),
    navigation("ValueAxis", "1.1", (self) => createAxis(self, "valueAxis")),
    method("GetItem", "1.7", {
      args: [oneOf("type", ["Category", "Value"]), optional("group", "string")],
      call: (self, [type]) => createAxis(self, type === "Category" ? "categoryAxis" : "valueAxis"),
    }),
  ],
};

export function createChartTitle(chart: ChartObject): ModelObject {
  return { ...chart, modelClass: titleClass };
}

export function createChartLegend(chart: ChartObject): ModelObject {
  return { ...chart, modelClass: legendClass };
}

export function createChartAxes(chart: ChartObject): ModelObject {
  return { ...chart, modelClass: axesClass };
}

function createAxis(chart: ChartObject, axis: AxisObject["axis"]): ModelObject {
  const object: AxisObject = { ...chart, modelClass: axisClass, axis };
  return object;
}

function axisOf(self: AxisObject): ChartAxisInfo {
  return chartOf(self)[self.axis];
}

function changeAxis(self: AxisObject, patch: Partial<ChartAxisInfo>): void {
  changeChart(self, { [self.axis]: { ...axisOf(self), ...patch } });
}

/** Empty text makes the limit automatic again. */
function asLimit(value: unknown): number | null {
  return value === "" ? null : asNumber(value);
}
