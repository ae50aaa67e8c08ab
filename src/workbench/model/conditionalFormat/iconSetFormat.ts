import { newIconSet } from "../../engine/conditionalFormats/conditionalDefaults";
import { ICON_POINT_TYPES, ICON_SETS } from "../../engine/conditionalFormats/conditionalRule";
import type { CustomIcon, IconPoint, IconSetName } from "../../engine/conditionalFormats/conditionalRule";
import { property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { asBoolean, asIndex, asOneOf, asRecord } from "../plainValue";
import { invalidArgument, invalidOperation } from "../refusals";
import { changeFormat, formatOf, parseFormula, ruleOf } from "./conditionalFormatObject";
import type { FormatObject } from "./conditionalFormatObject";

const SETS = Object.keys(ICON_SETS) as IconSetName[];

const iconsClass: ModelClass<FormatObject> = {
  name: "IconSetConditionalFormat",
  members: [
    property("Criteria", "1.6", { get: readCriteria, set: setCriteria }),
    property("ReverseIconOrder", "1.6", {
      get: (self) => ruleOf(self, "IconSet").reverseIconOrder,
      set: (self, value) => {
        const rule = ruleOf(self, "IconSet");
        if (rule.points.some(({ customIcon }) => customIcon))
          throw invalidOperation("Icons chosen one by one have no order to reverse.");
        changeFormat(self, { rule: { ...rule, reverseIconOrder: asBoolean(value) } });
      },
    }),
    property("ShowIconOnly", "1.6", {
      get: (self) => ruleOf(self, "IconSet").showIconOnly,
      set: (self, value) =>
        changeFormat(self, { rule: { ...ruleOf(self, "IconSet"), showIconOnly: asBoolean(value) } }),
    }),
    property("Style", "1.6", {
      get: (self) => ruleOf(self, "IconSet").style,
      set: (self, value) => setStyle(self, asOneOf(value, SETS)),
    }),
  ],
};

export function createIconSet(self: FormatObject): ModelObject {
  return { ...self, modelClass: iconsClass };
}

function readCriteria(self: FormatObject): object[] {
  const { formulas } = formatOf(self);
  return ruleOf(self, "IconSet").points.map(({ type, operator, customIcon }, index) => ({
    type,
    formula: formulas[index] ?? "",
    operator,
    customIcon,
  }));
}

/** Sets of the same size keep the criteria. */
function setStyle(self: FormatObject, style: IconSetName): void {
  const before = ruleOf(self, "IconSet");
  if (before.points.length === ICON_SETS[style]) {
    const points = before.points.map((point) => ({ ...point, customIcon: null }));
    return changeFormat(self, { rule: { ...before, style, points } });
  }
  const { rule, formulas } = newIconSet(style);
  const { reverseIconOrder, showIconOnly } = before;
  if (rule.kind === "IconSet")
    changeFormat(self, { rule: { ...rule, reverseIconOrder, showIconOnly }, formulas });
}

function setCriteria(self: FormatObject, value: unknown): void {
  const rule = ruleOf(self, "IconSet");
  const held = formatOf(self).formulas;
  if (!Array.isArray(value) || value.length !== rule.points.length) throw invalidArgument();
  const parsed = value.map((given: unknown, index) => {
    const criterion = asRecord(given);
    const customIcon = parseIcon(criterion["customIcon"]);
    const before = rule.points[index];
    // The first criterion holds for all that the others leave, whatever a script says of it.
    if (index === 0 && before) return { point: { ...before, customIcon }, formula: held[0] ?? "" };
    return { point: { ...parsePoint(criterion), customIcon }, formula: limit(self, criterion["formula"]) };
  });
  changeFormat(self, {
    rule: { ...rule, points: parsed.map(({ point }) => point) },
    formulas: parsed.map(({ formula }) => formula),
  });
}

function limit(self: FormatObject, value: unknown): string {
  const formula = parseFormula(self, value);
  if (formula === "") throw invalidArgument();
  return formula;
}

function parsePoint({ type, operator }: Readonly<Record<string, unknown>>): Omit<IconPoint, "customIcon"> {
  return {
    type: asOneOf(type, ICON_POINT_TYPES),
    operator: asOneOf(operator, ["GreaterThan", "GreaterThanOrEqual"]),
  };
}

function parseIcon(value: unknown): CustomIcon | null {
  if (value === null || value === undefined) return null;
  const { set: given, index: place } = asRecord(value);
  const set = asOneOf(given, SETS);
  const index = asIndex(place);
  if (index >= ICON_SETS[set]) throw invalidArgument();
  return { set, index };
}
