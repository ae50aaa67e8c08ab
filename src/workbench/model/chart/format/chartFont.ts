import type { FontLook } from "../../../engine/charts/info/chartLooks";
import type { ModelClass, ModelObject } from "../../member";
import { asBoolean, asColor, asNumber, asOneOf, asText } from "../../plainValue";
import { invalidArgument } from "../../refusals";
import type { ChartObject } from "../chartObject";
import { chartOf } from "../chartObject";
import { setting } from "../held";
import type { ChartPart, Holder } from "../held";

interface FontObject extends ChartPart<FontLook> {
  /** In points. */
  readonly automaticSize: number;
}

/** Excel's greatest font. */
const MAX_POINTS = 409;

const fontClass: ModelClass<FontObject> = {
  name: "ChartFont",
  members: [
    setting<FontLook, "bold">("Bold", "1.1", {
      key: "bold",
      initial: (self) => ofChart(self).bold ?? false,
      parse: asBoolean,
    }),
    setting<FontLook, "color">("Color", "1.1", {
      key: "color",
      initial: (self) => ofChart(self).color ?? "#595959",
      parse: asColor,
    }),
    setting<FontLook, "italic">("Italic", "1.1", {
      key: "italic",
      initial: (self) => ofChart(self).italic ?? false,
      parse: asBoolean,
    }),
    setting<FontLook, "name">("Name", "1.1", {
      key: "name",
      initial: (self) => ofChart(self).name ?? "Calibri",
      parse: asText,
    }),
    setting<FontLook, "size">("Size", "1.1", {
      key: "size",
      initial: (self) => ofChart(self).size ?? (self as FontObject).automaticSize,
      parse: asPoints,
    }),
    setting<FontLook, "underline">("Underline", "1.1", {
      key: "underline",
      initial: (self) => ofChart(self).underline ?? "None",
      parse: (value) => asOneOf(value, ["None", "Single"]),
    }),
  ],
};

export function createChartFont(
  chart: ChartObject,
  at: Holder<FontLook>,
  automaticSize: number,
): ModelObject {
  const font: FontObject = { ...chart, modelClass: fontClass, at, automaticSize };
  return font;
}

/** What the whole chart's font says holds for its parts. */
function ofChart(self: ChartObject): FontLook {
  return chartOf(self).area.font ?? {};
}

function asPoints(value: unknown): number {
  const points = asNumber(value);
  if (points < 1 || points > MAX_POINTS) throw invalidArgument();
  return points;
}
