import { formatCells } from "../../engine/address";
import type { ConditionalFormatSnapshot } from "../../engine/snapshot/workbookSnapshot";
import type { PresetCriterion } from "../../engine/conditionalFormats/conditionalRule";
import { escapeXml } from "../escapeXml";
import { CONDITIONAL_WORDS } from "./comparisonWords";
import { barXml, iconsXml, scaleXml } from "./writeScales";
import { AVERAGE_WORDS, PERIOD_WORDS, PLAIN_PRESETS, TEXT_WORDS, textFormula } from "./conditionalWords";
import { toReferences } from "./ruleCells";
import { attribute, flag } from "./writeValidations";

export interface RuleToWrite {
  readonly format: ConditionalFormatSnapshot;
  /** Its place among the rules of the sheet, from 1. */
  readonly priority: number;
  /** Null for a format without a look of its own. */
  readonly dxf: number | null;
  readonly extensionId: string;
  /** A formula or a plain value to the text that files have. */
  fileFormula(formula: string): string;
}

/** The rule in the words of 2007; "" for icons that only newer readers know. */
export function conditionalXml(job: RuleToWrite): string {
  const rule = ruleXml(job);
  if (rule === "") return "";
  const references = toReferences(job.format.areas);
  return `<conditionalFormatting sqref="${references}">${rule}</conditionalFormatting>`;
}

interface RuleElement {
  readonly type: string;
  readonly attributes?: string;
  readonly inside?: string;
}

function ruleXml(job: RuleToWrite): string {
  const element = elementOf(job);
  if (element === null) return "";
  const { type, attributes = "", inside = "" } = element;
  const dxf = job.dxf === null ? "" : ` dxfId="${job.dxf}"`;
  const stop = flag("stopIfTrue", job.format.stopIfTrue);
  return `<cfRule type="${type}"${dxf} priority="${job.priority}"${stop}${attributes}>${inside}</cfRule>`;
}

function elementOf(job: RuleToWrite): RuleElement | null {
  const { rule, formulas } = job.format;
  const cell = firstCell(job.format);
  switch (rule.kind) {
    case "CellValue": {
      const attributes = attribute("operator", CONDITIONAL_WORDS[rule.operator], "");
      return {
        type: "cellIs",
        attributes,
        inside: formulas.map((each) => formulaXml(job.fileFormula(each))).join(""),
      };
    }
    case "Custom":
      return { type: "expression", inside: formulaXml(job.fileFormula(formulas[0] || "=FALSE")) };
    case "ContainsText": {
      const { type, operator } = TEXT_WORDS[rule.operator];
      const attributes = attribute("operator", operator, "") + attribute("text", rule.text, "");
      return { type, attributes, inside: formulaXml(textFormula(rule.operator, rule.text, cell)) };
    }
    case "TopBottom": {
      const kinds =
        flag("percent", rule.type.endsWith("Percent")) + flag("bottom", rule.type.startsWith("Bottom"));
      return { type: "top10", attributes: `${kinds} rank="${rule.rank}"` };
    }
    case "PresetCriteria":
      return presetElement(rule.criterion, cell);
    case "ColorScale":
      return { type: "colorScale", inside: scaleXml(rule, job) };
    case "DataBar":
      return { type: "dataBar", inside: barXml(rule, job) };
    case "IconSet": {
      const inside = iconsXml(rule, job);
      return inside === "" ? null : { type: "iconSet", inside };
    }
  }
}

function presetElement(criterion: PresetCriterion, cell: string): RuleElement | null {
  const plain = PLAIN_PRESETS[criterion];
  if (plain) return { type: plain.type, inside: plain.formula ? formulaXml(plain.formula(cell)) : "" };
  const period = PERIOD_WORDS[criterion];
  if (period)
    return {
      type: "timePeriod",
      attributes: attribute("timePeriod", period.period, ""),
      inside: formulaXml(period.formula(cell)),
    };
  const average = AVERAGE_WORDS[criterion];
  if (!average) return null;
  const { isAbove, orEqual, deviations } = average;
  const attributes = `${isAbove ? "" : ' aboveAverage="0"'}${flag("equalAverage", orEqual)}`;
  return {
    type: "aboveAverage",
    attributes: attributes + (deviations === 0 ? "" : ` stdDev="${deviations}"`),
  };
}

function formulaXml(text: string): string {
  return `<formula>${escapeXml(text)}</formula>`;
}

function firstCell({ areas }: ConditionalFormatSnapshot): string {
  const [first] = areas;
  const [row, column] = [first?.top ?? 0, first?.left ?? 0];
  return formatCells({ top: row, left: column, bottom: row, right: column });
}
