import { newRule } from "../../engine/conditionalFormats/conditionalDefaults";
import type { NewRule } from "../../engine/conditionalFormats/conditionalDefaults";
import { method, required } from "../declare";
import type { Member } from "../member";
import { changeFormat } from "./conditionalFormatObject";
import type { FormatObject } from "./conditionalFormatObject";
import { parseCellValue, parseCustom, parsePreset, parseText, parseTopBottom } from "./ruleProperties";

/** A format gets a rule of another kind, and keeps its place, its cells and its looks. */
export const changeRules: readonly Member<FormatObject>[] = [
  change("CellValue", parseCellValue),
  change("ContainsText", parseText),
  change("PresetCriteria", parsePreset),
  change("TopBottom", parseTopBottom),
  method("ChangeRuleToCustom", "1.17", {
    args: [required("formula", "string")],
    call: (self, [formula]) => changeFormat(self, parseCustom(self, formula)),
  }),
  ...(["ColorScale", "DataBar", "IconSet"] as const).map((kind) =>
    method<FormatObject>(`ChangeRuleTo${kind}`, "1.17", {
      call: (self) => changeFormat(self, newRule(kind)),
    }),
  ),
];

function change(name: string, parse: (self: FormatObject, value: unknown) => NewRule): Member<FormatObject> {
  return method(`ChangeRuleTo${name}`, "1.17", {
    args: [required("properties", "object")],
    call: (self, [properties]) => changeFormat(self, parse(self, properties)),
  });
}
