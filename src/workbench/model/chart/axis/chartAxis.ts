import {
  AXIS_POSITIONS,
  CATEGORY_TYPES,
  SCALE_TYPES,
  TICK_LABEL_ALIGNMENTS,
  TICK_LABEL_POSITIONS,
  TICK_MARKS,
  TIME_UNITS,
} from "../../../engine/charts/info/chartAxisInfo";
import { method, navigation, property, required } from "../../declare";
import type { Member, ModelClass, ModelObject } from "../../member";
import { asBoolean, asNumber, asOneOf } from "../../plainValue";
import { isRange } from "../../range/rangeObject";
import { invalidArgument } from "../../refusals";
import { asOrientation, asWholeBetween } from "../checkedValue";
import { chartOf } from "../chartObject";
import type { ChartObject } from "../chartObject";
import { changeChart } from "../chartObject";
import { partOf, setting } from "../held";
import { isCategoryAxis } from "./axisObject";
import type { Axis, AxisObject } from "./axisObject";
import { createAxisFormat } from "./axisFormat";
import { numberMembers } from "./axisNumbers";
import { placeMembers } from "./axisPlace";
import { createAxisTitle } from "./axisTitle";
import { createGridlines } from "./chartGridlines";

const MOST_CATEGORIES = 31_999;

const lookMembers: Member<AxisObject>[] = [
  setting<Axis, "alignment">("Alignment", "1.8", {
    key: "alignment",
    initial: () => "Center",
    parse: (value) => asOneOf(value, TICK_LABEL_ALIGNMENTS),
  }),
  setting<Axis, "majorTickMark">("MajorTickMark", "1.7", {
    key: "majorTickMark",
    initial: () => "None",
    parse: (value) => asOneOf(value, TICK_MARKS),
  }),
  setting<Axis, "minorTickMark">("MinorTickMark", "1.7", {
    key: "minorTickMark",
    initial: () => "None",
    parse: (value) => asOneOf(value, TICK_MARKS),
  }),
  setting<Axis, "offset">("Offset", "1.8", {
    key: "offset",
    initial: () => 100,
    parse: asWholeBetween(0, 1000),
  }),
  setting<Axis, "orientation">("TextOrientation", "1.8", {
    key: "orientation",
    initial: () => 0,
    parse: asOrientation,
  }),
  setting<Axis, "tickLabelPosition">("TickLabelPosition", "1.7", {
    key: "tickLabelPosition",
    initial: () => "NextToAxis",
    parse: (value) => asOneOf(value, TICK_LABEL_POSITIONS),
  }),
  setting<Axis, "tickLabelSpacing">("TickLabelSpacing", "1.7", {
    key: "tickLabelSpacing",
    initial: () => 1,
    parse: (value) => (value === "" ? undefined : asWholeBetween(1, MOST_CATEGORIES)(value)),
  }),
  setting<Axis, "tickMarkSpacing">("TickMarkSpacing", "1.7", {
    key: "tickMarkSpacing",
    initial: () => 1,
    parse: asWholeBetween(1, MOST_CATEGORIES),
  }),
  property("Visible", "1.7", {
    get: (self) => self.at.read().visible,
    set: (self, value) => self.at.write({ visible: asBoolean(value) }),
  }),
];

const kindMembers: Member<AxisObject>[] = [
  property("AxisGroup", "1.7", {
    get: ({ key }) => (key.startsWith("secondary") ? "Secondary" : "Primary"),
  }),
  property("Type", "1.7", { get: (self) => (isCategoryAxis(self) ? "Category" : "Value") }),
  setting<Axis, "baseTimeUnit">("BaseTimeUnit", "1.7", {
    key: "baseTimeUnit",
    initial: () => "Days",
    parse: asTimeUnit,
  }),
  setting<Axis, "majorTimeUnit">("MajorTimeUnitScale", "1.7", {
    key: "majorTimeUnit",
    initial: () => "Days",
    parse: asTimeUnit,
  }),
  setting<Axis, "minorTimeUnit">("MinorTimeUnitScale", "1.7", {
    key: "minorTimeUnit",
    initial: () => "Days",
    parse: asTimeUnit,
  }),
  setting<Axis, "categoryType">("CategoryType", "1.7", {
    key: "categoryType",
    initial: () => "Automatic",
    parse: (value, self) => {
      if (!isCategoryAxis(self as AxisObject)) throw invalidArgument();
      return asOneOf(value, CATEGORY_TYPES);
    },
  }),
  setting<Axis, "betweenCategories">("IsBetweenCategories", "1.8", {
    key: "betweenCategories",
    initial: () => true,
    parse: asBoolean,
  }),
  setting<Axis, "multiLevel">("MultiLevel", "1.8", {
    key: "multiLevel",
    initial: () => true,
    parse: asBoolean,
  }),
  setting<Axis, "reversed">("ReversePlotOrder", "1.7", {
    key: "reversed",
    initial: () => false,
    parse: asBoolean,
  }),
  setting<Axis, "scaleType">("ScaleType", "1.7", {
    key: "scaleType",
    initial: () => "Linear",
    parse: (value) => asOneOf(value, SCALE_TYPES),
  }),
  setting<Axis, "position">("Position", "1.8", {
    key: "position",
    initial: () => "Automatic",
    parse: (value) => asOneOf(value, AXIS_POSITIONS),
  }),
  property("PositionAt", "1.8", { get: (self) => self.at.read().positionAt ?? 0 }),
  method("SetPositionAt", "1.8", {
    args: [required("value", "number")],
    call: (self, [value]) => self.at.write({ position: "Custom", positionAt: asNumber(value) }),
  }),
  method("SetCategoryNames", "1.7", {
    args: [required("sourceData", "object")],
    call: setCategoryNames,
  }),
];

const axisClass: ModelClass<AxisObject> = {
  name: "ChartAxis",
  members: [
    navigation("Format", "1.1", createAxisFormat),
    navigation("MajorGridlines", "1.1", (self) =>
      createGridlines(self, partOf(self.at, "majorGridlines", { visible: false })),
    ),
    navigation("MinorGridlines", "1.1", (self) =>
      createGridlines(self, partOf(self.at, "minorGridlines", { visible: false })),
    ),
    navigation("Title", "1.1", createAxisTitle),
    ...numberMembers,
    ...lookMembers,
    ...kindMembers,
    ...placeMembers,
  ],
};

export function createChartAxis(
  chart: ChartObject,
  { key, at }: Pick<AxisObject, "key" | "at">,
): ModelObject {
  const axis: AxisObject = { ...chart, modelClass: axisClass, key, at };
  return axis;
}

function asTimeUnit(value: unknown): (typeof TIME_UNITS)[number] {
  return asOneOf(value, TIME_UNITS);
}

/** All series on the axis get them. */
function setCategoryNames(self: AxisObject, [source]: readonly unknown[]): void {
  if (!isRange(source) || !isCategoryAxis(self)) throw invalidArgument();
  const isSecondary = self.key === "secondaryCategoryAxis";
  const series = chartOf(self).series.map((one) =>
    (one.axisGroup === "Secondary") === isSecondary ? { ...one, categories: source.area } : one,
  );
  changeChart(self, { series });
}
