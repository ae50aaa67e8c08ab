import { DISPLAY_UNITS } from "../../../engine/charts/info/chartAxisInfo";
import type { DisplayUnit } from "../../../engine/charts/info/chartAxisInfo";
import { isNumeric, kindOfSeries } from "../../../engine/charts/info/chartKinds";
import { method, property, required } from "../../declare";
import type { Member, PropertyMember } from "../../member";
import { asBoolean, asNumber, asOneOf, asText } from "../../plainValue";
import { invalidArgument } from "../../refusals";
import { asNumberBetween, asNumberOrAutomatic } from "../checkedValue";
import { chartOf } from "../chartObject";
import { setting } from "../held";
import { isCategoryAxis } from "./axisObject";
import type { Axis, AxisObject } from "./axisObject";

const UNITS = Object.keys(DISPLAY_UNITS) as DisplayUnit[];

/** Scale and numbers of an axis. */
export const numberMembers: readonly Member<AxisObject>[] = [
  limit("Minimum", "minimum"),
  limit("Maximum", "maximum"),
  limit("MajorUnit", "majorUnit"),
  limit("MinorUnit", "minorUnit"),
  setting<Axis, "logBase">("LogBase", "1.7", {
    key: "logBase",
    initial: () => 10,
    parse: asNumberBetween(2, 1000),
  }),
  setting<Axis, "displayUnit">("DisplayUnit", "1.7", {
    key: "displayUnit",
    initial: () => "None",
    parse: (value) => asOneOf(value, UNITS),
  }),
  property("CustomDisplayUnit", "1.7", { get: (self) => self.at.read().customDisplayUnit ?? 0 }),
  method("SetCustomDisplayUnit", "1.7", {
    args: [required("value", "number")],
    call: (self, [value]) => {
      const unit = asNumber(value);
      if (unit <= 0) throw invalidArgument();
      self.at.write({ displayUnit: "Custom", customDisplayUnit: unit });
    },
  }),
  setting<Axis, "showDisplayUnitLabel">("ShowDisplayUnitLabel", "1.7", {
    key: "showDisplayUnitLabel",
    initial: (self) => (self.at.read().displayUnit ?? "None") !== "None",
    parse: asBoolean,
  }),
  property("NumberFormat", "1.8", {
    get: (self) => self.at.read().numberFormat ?? sourceFormat(self),
    set: (self, value) => self.at.write({ numberFormat: asText(value) }),
  }),
  property("LinkNumberFormat", "1.9", {
    get: (self) => self.at.read().numberFormat === undefined,
    set: (self, value) => {
      const isLinked = asBoolean(value);
      const { numberFormat } = self.at.read();
      self.at.write({ numberFormat: isLinked ? undefined : (numberFormat ?? sourceFormat(self)) });
    },
  }),
];

/** The automatic value while none is set: "the returned value is always a number". */
function limit(
  name: string,
  key: "minimum" | "maximum" | "majorUnit" | "minorUnit",
): PropertyMember<AxisObject> {
  return property(name, "1.1", {
    get: (self) => self.at.read()[key] ?? automaticLimit(self, key),
    set: (self, value) => {
      const number = asNumberOrAutomatic(value);
      const isUnit = key === "majorUnit" || key === "minorUnit";
      if (isUnit && number !== undefined && number <= 0) throw invalidArgument();
      self.at.write({ [key]: number });
    },
  });
}

/** Axes of texts count their categories. */
function automaticLimit(self: AxisObject, key: "minimum" | "maximum" | "majorUnit" | "minorUnit"): number {
  const { charts } = self.context.engine;
  const { series, id, ...chart } = chartOf(self);
  const counts = series.some((one) => isNumeric(kindOfSeries(chart, one)));
  if (!isCategoryAxis(self) || counts) return charts.scale(id, self.key)[key];
  if (key !== "maximum") return 1;
  return Math.max(1, ...charts.read(id).series.map(({ values }) => values.length));
}

/** Of the first cell that the axis shows. */
function sourceFormat(self: AxisObject): string {
  const [first] = chartOf(self).series;
  const area = isCategoryAxis(self) ? first?.categories : first?.values;
  if (!area) return "General";
  const cell = { ...area, bottom: area.top, right: area.left };
  return self.context.engine.cells.numberFormats(cell)[0]?.[0] ?? "General";
}
