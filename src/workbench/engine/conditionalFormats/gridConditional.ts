import type { ConditionalFormatRule, Style } from "@odoo/o-spreadsheet";
import { columnLetters } from "../address";
import { comparisonOf, CONDITIONAL_COMPARISONS } from "../rules/gridComparisons";
import type { RuleAnchor } from "../rules/ruleFormula";
import { excelOf } from "./excelConditional";
import type { ExcelConditional } from "./excelConditional";
import { newRule } from "./conditionalDefaults";
import { NO_LOOK } from "./conditionalLook";
import type { ConditionalLook } from "./conditionalLook";
import type { ConditionalRule, PointType } from "./conditionalRule";

type CellIsRule = Extract<ConditionalFormatRule, { readonly type: "CellIsRule" }>;
type IconSetRule = Extract<ConditionalFormatRule, { readonly type: "IconSetRule" }>;
type ColorScaleRule = Extract<ConditionalFormatRule, { readonly type: "ColorScaleRule" }>;

interface Read {
  readonly rule: ConditionalRule;
  readonly formulas: readonly string[];
}

/** Excel's format in a rule of the grid; `first` is the first cell of the rule, for rules of the grid's own. */
export function conditionalOf(rule: ConditionalFormatRule, first: RuleAnchor): ExcelConditional {
  return excelOf(rule) ?? fromGridRule(rule, first);
}

/** A format that a user made in the grid's own side panel, as Excel would have it. */
function fromGridRule(rule: ConditionalFormatRule, anchor: RuleAnchor): ExcelConditional {
  const cell = columnLetters(anchor.column) + String(anchor.row + 1);
  const { rule: read, formulas } = readRule(rule, cell);
  return {
    rule: read,
    look: rule.type === "CellIsRule" ? lookOf(rule.style) : NO_LOOK,
    anchor,
    formulas: formulas.map((text) => ({ typed: text, grid: text })),
  };
}

function readRule(rule: ConditionalFormatRule, cell: string): Read {
  switch (rule.type) {
    case "CellIsRule":
      return readCellRule(rule, cell);
    case "ColorScaleRule":
      return readScale(rule);
    case "DataBarRule": {
      const plain = newRule("DataBar");
      if (plain.rule.kind !== "DataBar") return plain;
      const positive = { ...plain.rule.look.positive, fillColor: colorText(rule.color) };
      return { ...plain, rule: { ...plain.rule, look: { ...plain.rule.look, positive } } };
    }
    case "IconSetRule":
      return readIcons(rule);
  }
}

const TEXT_RULES = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWithText: "BeginsWith",
  endsWithText: "EndsWith",
} as const;

const PRESETS = {
  isEmpty: "Blanks",
  isNotEmpty: "NonBlanks",
  uniqueValues: "UniqueValues",
  duplicateValues: "DuplicateValues",
} as const;

const DATE_COMPARISONS = {
  dateIs: "=",
  dateIsBefore: "<",
  dateIsAfter: ">",
  dateIsOnOrBefore: "<=",
  dateIsOnOrAfter: ">=",
} as const;

function readCellRule({ operator, values, ...more }: CellIsRule, cell: string): Read {
  const [first = ""] = values;
  const valueOperator = comparisonOf(CONDITIONAL_COMPARISONS, operator);
  if (valueOperator) return { rule: { kind: "CellValue", operator: valueOperator }, formulas: values };
  if (operator in TEXT_RULES) {
    const text = TEXT_RULES[operator as keyof typeof TEXT_RULES];
    return { rule: { kind: "ContainsText", operator: text, text: first }, formulas: [] };
  }
  if (operator in PRESETS) {
    const criterion = PRESETS[operator as keyof typeof PRESETS];
    return { rule: { kind: "PresetCriteria", criterion }, formulas: [] };
  }
  if (operator === "top10") {
    const type = `${more.isBottom ? "Bottom" : "Top"}${more.isPercent ? "Percent" : "Items"}` as const;
    return { rule: { kind: "TopBottom", type, rank: Number(first) || 10 }, formulas: [] };
  }
  const comparison = DATE_COMPARISONS[operator as keyof typeof DATE_COMPARISONS] as string | undefined;
  const formula = comparison === undefined ? first : `=${cell}${comparison}DATEVALUE("${first}")`;
  return { rule: { kind: "Custom" }, formulas: [formula] };
}

const POINT_TYPES = {
  number: "Number",
  percentage: "Percent",
  percentile: "Percentile",
  formula: "Formula",
} as const;

function readScale({ minimum, midpoint, maximum }: ColorScaleRule): Read {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  const typeOf = (type: string, index: number): Exclude<PointType, "Automatic"> =>
    POINT_TYPES[type as keyof typeof POINT_TYPES] ?? (index === 0 ? "LowestValue" : "HighestValue");
  return {
    rule: {
      kind: "ColorScale",
      points: points.map(({ type, color }, index) => ({
        type: typeOf(type, index),
        color: colorText(color),
      })),
    },
    formulas: points.map(({ value }) => value ?? ""),
  };
}

function readIcons({ icons, lowerInflectionPoint, upperInflectionPoint }: IconSetRule): Read {
  const style = icons.upper.startsWith("arrow") ? "ThreeArrows" : "ThreeTrafficLights1";
  const points = [lowerInflectionPoint, upperInflectionPoint];
  const first = { type: "Percent", operator: "GreaterThanOrEqual", customIcon: null } as const;
  return {
    rule: {
      kind: "IconSet",
      style,
      reverseIconOrder: icons.upper.endsWith("Bad"),
      showIconOnly: false,
      points: [
        first,
        ...points.map(({ type, operator }) => ({
          type: POINT_TYPES[type],
          operator: operator === "gt" ? ("GreaterThan" as const) : ("GreaterThanOrEqual" as const),
          customIcon: null,
        })),
      ],
    },
    formulas: ["0", ...points.map(({ value }) => value)],
  };
}

function lookOf(style: Style): ConditionalLook {
  const { bold = null, italic = null, strikethrough = null, underline, textColor, fillColor } = style;
  return {
    ...NO_LOOK,
    bold,
    italic,
    strikethrough,
    underline: underline === undefined ? null : underline ? "Single" : "None",
    fontColor: textColor ?? null,
    fillColor: fillColor ?? null,
  };
}

function colorText(color: number): string {
  return `#${color.toString(16).padStart(6, "0").toUpperCase()}`;
}
