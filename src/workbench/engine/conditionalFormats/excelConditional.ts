import type { ConditionalFormatRule } from "@odoo/o-spreadsheet";
import { CONDITIONAL_COMPARISONS } from "../rules/gridComparisons";
import type { AnchoredFormulas } from "../rules/ruleFormula";
import type { ConditionalLook } from "./conditionalLook";
import type { ConditionalRule } from "./conditionalRule";
import { toGridStyle } from "./conditionalStyle";

/** A conditional format as Excel has it; it rides in the grid's own rule, which is as near as the grid comes to it. */
export interface ExcelConditional extends AnchoredFormulas {
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook;
}

type CarryingRule = ConditionalFormatRule & { readonly excel?: ExcelConditional };

/** Words of the grid's side panel; what is drawn comes from Excel's rule. */
const TEXT_TYPES = {
  Contains: "containsText",
  NotContains: "notContainsText",
  BeginsWith: "beginsWithText",
  EndsWith: "endsWithText",
} as const;

export function toGridRule(excel: ExcelConditional): ConditionalFormatRule {
  const rule: CarryingRule = { ...nearestRule(excel), excel };
  return rule;
}

/** Excel's format in a rule, as long as no user has changed the rest of it in the grid's side panel. */
export function excelOf(rule: ConditionalFormatRule): ExcelConditional | null {
  const { excel, ...native } = rule as CarryingRule;
  if (!excel) return null;
  const nearest: Record<string, unknown> = { ...nearestRule(excel) };
  const held = native as Record<string, unknown>;
  const isUnchanged = Object.keys(nearest).every(
    (key) => JSON.stringify(nearest[key]) === JSON.stringify(held[key]),
  );
  return isUnchanged && Object.keys(held).every((key) => held[key] === undefined || key in nearest)
    ? excel
    : null;
}

function nearestRule(excel: ExcelConditional): ConditionalFormatRule {
  const { rule, formulas, look } = excel;
  const values = formulas.map(({ grid }) => grid);
  const cell = { type: "CellIsRule", style: toGridStyle(look) } as const;
  switch (rule.kind) {
    case "CellValue":
      return { ...cell, operator: CONDITIONAL_COMPARISONS[rule.operator], values };
    case "Custom":
      return { ...cell, operator: "customFormula", values };
    case "ContainsText":
      return { ...cell, operator: TEXT_TYPES[rule.operator], values: [rule.text] };
    case "TopBottom":
      return {
        ...cell,
        operator: "top10",
        values: [String(rule.rank)],
        isPercent: rule.type.endsWith("Percent"),
        isBottom: rule.type.startsWith("Bottom"),
      };
    case "PresetCriteria":
      return { ...cell, ...presetType(rule.criterion) };
    case "DataBar":
      return { type: "DataBarRule", color: colorNumber(rule.look.positive.fillColor) };
    case "ColorScale":
      return nearestScale(rule.points.map(({ color }) => colorNumber(color)));
    case "IconSet":
      return NEAREST_ICONS;
  }
}

function presetType(criterion: string): {
  operator: "isEmpty" | "isNotEmpty" | "uniqueValues" | "duplicateValues" | "customFormula";
  values: string[];
} {
  if (criterion === "Blanks") return { operator: "isEmpty", values: [] };
  if (criterion === "NonBlanks") return { operator: "isNotEmpty", values: [] };
  if (criterion === "UniqueValues") return { operator: "uniqueValues", values: [] };
  if (criterion === "DuplicateValues") return { operator: "duplicateValues", values: [] };
  return { operator: "customFormula", values: ["=TRUE"] };
}

function nearestScale(colors: readonly number[]): ConditionalFormatRule {
  const [first = 0, second = 0, third] = colors;
  const ends = {
    minimum: { type: "value", color: first },
    maximum: { type: "value", color: third ?? second },
  } as const;
  if (third === undefined) return { type: "ColorScaleRule", ...ends };
  return { type: "ColorScaleRule", ...ends, midpoint: { type: "percentile", value: "50", color: second } };
}

const NEAREST_ICONS: ConditionalFormatRule = {
  type: "IconSetRule",
  icons: { upper: "dotGood", middle: "dotNeutral", lower: "dotBad" },
  lowerInflectionPoint: { type: "percentage", operator: "ge", value: "33" },
  upperInflectionPoint: { type: "percentage", operator: "ge", value: "67" },
};

function colorNumber(color: string): number {
  return Number.parseInt(color.slice(1), 16) || 0;
}
