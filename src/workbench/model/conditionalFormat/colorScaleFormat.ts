import { COLOR_POINT_TYPES } from "../../engine/conditionalFormats/conditionalRule";
import { property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { asColor, asOneOf, asRecord } from "../plainValue";
import { invalidArgument } from "../refusals";
import { changeFormat, formatOf, parseFormula, ruleOf } from "./conditionalFormatObject";
import type { FormatObject, RuleOf } from "./conditionalFormatObject";

type Point = RuleOf<"ColorScale">["points"][number];

const scaleClass: ModelClass<FormatObject> = {
  name: "ColorScaleConditionalFormat",
  members: [
    property("Criteria", "1.6", { get: readCriteria, set: setCriteria }),
    property("ThreeColorScale", "1.6", { get: (self) => ruleOf(self, "ColorScale").points.length === 3 }),
  ],
};

export function createColorScale(self: FormatObject): ModelObject {
  return { ...self, modelClass: scaleClass };
}

function readCriteria(self: FormatObject): object {
  const { formulas } = formatOf(self);
  const points = ruleOf(self, "ColorScale").points.map(({ type, color }, index) => ({
    formula: formulas[index] || null,
    type,
    color,
  }));
  const [minimum, middle, last] = points;
  return last ? { minimum, midpoint: middle, maximum: last } : { minimum, maximum: middle };
}

function setCriteria(self: FormatObject, value: unknown): void {
  const { minimum, midpoint, maximum } = asRecord(value);
  const hasMiddle = midpoint !== null && midpoint !== undefined;
  const parsed = [
    parsePoint(self, minimum, ["HighestValue"]),
    ...(hasMiddle ? [parsePoint(self, midpoint, ["LowestValue", "HighestValue"])] : []),
    parsePoint(self, maximum, ["LowestValue"]),
  ];
  changeFormat(self, {
    rule: { kind: "ColorScale", points: parsed.map(({ point }) => point) },
    formulas: parsed.map(({ formula }) => formula),
  });
}

/** `others` make no sense at this end of the scale. */
function parsePoint(
  self: FormatObject,
  value: unknown,
  others: readonly string[],
): { readonly point: Point; readonly formula: string } {
  const { type: given, formula: text, color } = asRecord(value);
  const type = asOneOf(given, COLOR_POINT_TYPES);
  const isEnd = type === "LowestValue" || type === "HighestValue";
  const formula = isEnd ? "" : parseFormula(self, text);
  if (others.includes(type) || (!isEnd && formula === "")) throw invalidArgument();
  return { point: { type, color: asColor(color) }, formula };
}
