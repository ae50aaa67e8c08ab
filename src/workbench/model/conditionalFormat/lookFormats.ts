import { fromR1C1, toR1C1 } from "../../engine/formulas/r1c1";
import type { NewRule } from "../../engine/conditionalFormats/conditionalDefaults";
import { navigation, property } from "../declare";
import type { Member, ModelClass, ModelObject } from "../member";
import { asText } from "../plainValue";
import { changeFormat, formatOf } from "./conditionalFormatObject";
import type { FormatObject } from "./conditionalFormatObject";
import { createConditionalLook } from "./conditionalRangeFormat";
import {
  parseCellValue,
  parseCustom,
  parsePreset,
  parseText,
  parseTopBottom,
  readCellValue,
  readPreset,
  readText,
  readTopBottom,
} from "./ruleProperties";

/** The kinds of formats that give a look to the cells that meet their rule. */

const format: Member<FormatObject> = navigation("Format", "1.6", createConditionalLook);

interface RuleForm {
  readonly parse: (self: FormatObject, value: unknown) => NewRule;
  readonly read: (self: FormatObject) => object;
}

function classOf(name: string, { parse, read }: RuleForm): ModelClass<FormatObject> {
  const rule = property<FormatObject>("Rule", "1.6", {
    get: read,
    set: (self, value) => changeFormat(self, parse(self, value)),
  });
  return { name, members: [format, rule] };
}

const cellValueClass = classOf("CellValueConditionalFormat", { parse: parseCellValue, read: readCellValue });
const textClass = classOf("TextConditionalFormat", { parse: parseText, read: readText });
const topBottomClass = classOf("TopBottomConditionalFormat", { parse: parseTopBottom, read: readTopBottom });
const presetClass = classOf("PresetCriteriaConditionalFormat", { parse: parsePreset, read: readPreset });

const ruleClass: ModelClass<FormatObject> = {
  name: "ConditionalFormatRule",
  members: [
    property("Formula", "1.6", { get: formulaOf, set: setFormula }),
    // The words of functions are English here in every culture.
    property("FormulaLocal", "1.6", { get: formulaOf, set: setFormula }),
    property("FormulaR1C1", "1.6", {
      get: (self) => toR1C1(formulaOf(self), placeOf(self)),
      set: (self, value) => setFormula(self, fromR1C1(asText(value), placeOf(self))),
    }),
  ],
};

const customClass: ModelClass<FormatObject> = {
  name: "CustomConditionalFormat",
  members: [format, navigation("Rule", "1.6", (self) => ({ ...self, modelClass: ruleClass }))],
};

export const createCellValue = (self: FormatObject): ModelObject => ({ ...self, modelClass: cellValueClass });
export const createCustom = (self: FormatObject): ModelObject => ({ ...self, modelClass: customClass });
export const createPreset = (self: FormatObject): ModelObject => ({ ...self, modelClass: presetClass });
export const createText = (self: FormatObject): ModelObject => ({ ...self, modelClass: textClass });
export const createTopBottom = (self: FormatObject): ModelObject => ({ ...self, modelClass: topBottomClass });

function formulaOf(self: FormatObject): string {
  return formatOf(self).formulas[0] ?? "";
}

function setFormula(self: FormatObject, value: unknown): void {
  changeFormat(self, parseCustom(self, value));
}

function placeOf(self: FormatObject): { readonly row: number; readonly column: number } {
  const [first] = formatOf(self).areas;
  return { row: first?.top ?? 0, column: first?.left ?? 0 };
}
