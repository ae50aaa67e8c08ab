import { LINE_STYLES } from "../../../engine/charts/info/chartLooks";
import type { LineLook } from "../../../engine/charts/info/chartLooks";
import { method } from "../../declare";
import type { Member, ModelClass, ModelObject } from "../../member";
import { asColor, asNumber, asOneOf } from "../../plainValue";
import { invalidArgument } from "../../refusals";
import type { ChartObject } from "../chartObject";
import { setting } from "../held";
import type { ChartPart, Holder } from "../held";

/** What a line is while nothing is set; weight 0 is no line. */
export interface AutomaticLine {
  readonly color: string;
  readonly weight: number;
}

interface LineObject extends ChartPart<LineLook> {
  automatic(): AutomaticLine;
}

function automaticOf(self: ChartPart<LineLook>): AutomaticLine {
  return (self as LineObject).automatic();
}

function lineMembers(since: { readonly color: string; readonly clear: string }): Member<LineObject>[] {
  return [
    setting<LineLook, "color">("Color", since.color, {
      key: "color",
      initial: (self) => automaticOf(self).color,
      parse: asColor,
    }),
    setting<LineLook, "style">("LineStyle", "1.7", {
      key: "style",
      initial: (self) => (automaticOf(self).weight === 0 ? "None" : "Automatic"),
      parse: (value) => asOneOf(value, LINE_STYLES),
    }),
    setting<LineLook, "weight">("Weight", "1.7", {
      key: "weight",
      initial: (self) => automaticOf(self).weight,
      parse: asWeight,
    }),
    method("Clear", since.clear, {
      call: (self) => self.at.write({ style: "None", color: undefined, weight: undefined }),
    }),
  ];
}

const lineClass: ModelClass<LineObject> = {
  name: "ChartLineFormat",
  members: lineMembers({ color: "1.1", clear: "1.1" }),
};

const borderClass: ModelClass<LineObject> = {
  name: "ChartBorder",
  members: lineMembers({ color: "1.7", clear: "1.8" }),
};

export function createChartLine(
  chart: ChartObject,
  at: Holder<LineLook>,
  automatic: () => AutomaticLine,
): ModelObject {
  const line: LineObject = { ...chart, modelClass: lineClass, at, automatic };
  return line;
}

export function createChartBorder(
  chart: ChartObject,
  at: Holder<LineLook>,
  automatic: () => AutomaticLine = () => ({ color: "#000000", weight: 0 }),
): ModelObject {
  const border: LineObject = { ...chart, modelClass: borderClass, at, automatic };
  return border;
}

/** Excel's widest line has 1584 points. */
function asWeight(value: unknown): number {
  const points = asNumber(value);
  if (points < 0 || points > 1584) throw invalidArgument();
  return points;
}
