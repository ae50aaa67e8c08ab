import {
  AXIS_FORMATS,
  BAR_BOUND_TYPES,
  BAR_DIRECTIONS,
} from "../../engine/conditionalFormats/conditionalRule";
import type { DataBarLook } from "../../engine/conditionalFormats/conditionalRule";
import { navigation, property } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import { asBoolean, asColor, asOneOf, asRecord } from "../plainValue";
import { invalidArgument } from "../refusals";
import { changeFormat, formatOf, parseFormula, ruleOf } from "./conditionalFormatObject";
import type { FormatObject } from "./conditionalFormatObject";

type Positive = DataBarLook["positive"];
type Negative = DataBarLook["negative"];

const positiveClass: ModelClass<FormatObject> = {
  name: "ConditionalDataBarPositiveFormat",
  members: [
    positive("BorderColor", "borderColor", asColor),
    positive("FillColor", "fillColor", asColor),
    positive("GradientFill", "gradientFill", asBoolean),
  ],
};

const negativeClass: ModelClass<FormatObject> = {
  name: "ConditionalDataBarNegativeFormat",
  members: [
    negative("BorderColor", "borderColor", asColor),
    negative("FillColor", "fillColor", asColor),
    negative("MatchPositiveBorderColor", "matchPositiveBorderColor", asBoolean),
    negative("MatchPositiveFillColor", "matchPositiveFillColor", asBoolean),
  ],
};

const barClass: ModelClass<FormatObject> = {
  name: "DataBarConditionalFormat",
  members: [
    navigation("NegativeFormat", "1.6", (self) => ({ ...self, modelClass: negativeClass })),
    navigation("PositiveFormat", "1.6", (self) => ({ ...self, modelClass: positiveClass })),
    look("AxisColor", "axisColor", asColor),
    look("AxisFormat", "axisFormat", (value) => asOneOf(value, AXIS_FORMATS)),
    look("BarDirection", "barDirection", (value) => asOneOf(value, BAR_DIRECTIONS)),
    look("ShowDataBarOnly", "showDataBarOnly", asBoolean),
    bound("LowerBoundRule", 0),
    bound("UpperBoundRule", 1),
  ],
};

export function createDataBar(self: FormatObject): ModelObject {
  return { ...self, modelClass: barClass };
}

function look<K extends keyof DataBarLook>(
  name: string,
  key: K,
  parse: (value: unknown) => DataBarLook[K],
): PropertyMember<FormatObject> {
  return property(name, "1.6", {
    get: (self) => ruleOf(self, "DataBar").look[key],
    set: (self, value) => changeBar(self, { [key]: parse(value) }),
  });
}

function positive<K extends keyof Positive>(
  name: string,
  key: K,
  parse: (value: unknown) => Positive[K],
): PropertyMember<FormatObject> {
  return property(name, "1.6", {
    get: (self) => ruleOf(self, "DataBar").look.positive[key],
    set: (self, value) =>
      changeBar(self, { positive: { ...ruleOf(self, "DataBar").look.positive, [key]: parse(value) } }),
  });
}

/** What matches the positive bars says so instead of a colour of its own. */
function negative<K extends keyof Negative>(
  name: string,
  key: K,
  parse: (value: unknown) => Negative[K],
): PropertyMember<FormatObject> {
  return property(name, "1.6", {
    get: (self) => ruleOf(self, "DataBar").look.negative[key],
    set: (self, value) => {
      const before = ruleOf(self, "DataBar").look.negative;
      const own = {
        ...(key === "fillColor" && { matchPositiveFillColor: false }),
        ...(key === "borderColor" && { matchPositiveBorderColor: false }),
      };
      changeBar(self, { negative: { ...before, ...own, [key]: parse(value) } });
    },
  });
}

function bound(name: string, index: 0 | 1): PropertyMember<FormatObject> {
  return property(name, "1.6", {
    get: (self) => ({
      formula: formatOf(self).formulas[index] || null,
      type: ruleOf(self, "DataBar").bounds[index],
    }),
    set: (self, value) => {
      const { type: given, formula: text } = asRecord(value);
      const type = asOneOf(given, BAR_BOUND_TYPES);
      const isPlain = type === "Automatic" || type === "LowestValue" || type === "HighestValue";
      const formula = isPlain ? "" : parseFormula(self, text);
      const isWrongEnd = type === (index === 0 ? "HighestValue" : "LowestValue");
      if (isWrongEnd || (!isPlain && formula === "")) throw invalidArgument();
      const rule = ruleOf(self, "DataBar");
      const { formulas } = formatOf(self);
      const [low, high] = rule.bounds;
      changeFormat(self, {
        rule: { ...rule, bounds: index === 0 ? [type, high] : [low, type] },
        formulas: index === 0 ? [formula, formulas[1] ?? ""] : [formulas[0] ?? "", formula],
      });
    },
  });
}

function changeBar(self: FormatObject, patch: Partial<DataBarLook>): void {
  const rule = ruleOf(self, "DataBar");
  changeFormat(self, { rule: { ...rule, look: { ...rule.look, ...patch } } });
}
