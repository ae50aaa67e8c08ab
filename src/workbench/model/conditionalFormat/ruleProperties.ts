import {
  CELL_VALUE_OPERATORS,
  PRESET_CRITERIA,
  TEXT_OPERATORS,
  TOP_BOTTOM_TYPES,
} from "../../engine/conditionalFormats/conditionalRule";
import type { NewRule } from "../../engine/conditionalFormats/conditionalDefaults";
import { asNumber, asOneOf, asRecord, asText } from "../plainValue";
import { invalidArgument } from "../refusals";
import { formatOf, parseFormula, ruleOf } from "./conditionalFormatObject";
import type { FormatObject } from "./conditionalFormatObject";

/** The `rule` objects of scripts to the engine's rules and back. */

export function parseCellValue(self: FormatObject, value: unknown): NewRule {
  const { formula1, formula2, operator: given } = asRecord(value);
  const operator = asOneOf(given, CELL_VALUE_OPERATORS);
  const isDouble = operator === "Between" || operator === "NotBetween";
  const formulas = [formula1, ...(isDouble ? [formula2] : [])].map((each) => parseFormula(self, each));
  if (formulas.includes("")) throw invalidArgument();
  return { rule: { kind: "CellValue", operator }, formulas };
}

export function readCellValue(self: FormatObject): object {
  const { operator } = ruleOf(self, "CellValue");
  const [formula1, formula2] = formatOf(self).formulas;
  return { formula1, ...(formula2 !== undefined && { formula2 }), operator };
}

export function parseCustom(self: FormatObject, value: unknown): NewRule {
  const formula = parseFormula(self, value);
  if (!formula.startsWith("=")) throw invalidArgument();
  return { rule: { kind: "Custom" }, formulas: [formula] };
}

export function parseText(_: FormatObject, value: unknown): NewRule {
  const { operator, text } = asRecord(value);
  return {
    rule: { kind: "ContainsText", operator: asOneOf(operator, TEXT_OPERATORS), text: asText(text) },
    formulas: [],
  };
}

export function readText(self: FormatObject): object {
  const { operator, text } = ruleOf(self, "ContainsText");
  return { operator, text };
}

export function parseTopBottom(_: FormatObject, value: unknown): NewRule {
  const { rank: given, type: kind } = asRecord(value);
  const type = asOneOf(kind, TOP_BOTTOM_TYPES);
  const rank = asNumber(given);
  const most = type.endsWith("Percent") ? 100 : 1000;
  if (!Number.isInteger(rank) || rank < 1 || rank > most) throw invalidArgument();
  return { rule: { kind: "TopBottom", type, rank }, formulas: [] };
}

export function readTopBottom(self: FormatObject): object {
  const { rank, type } = ruleOf(self, "TopBottom");
  return { rank, type };
}

export function parsePreset(_: FormatObject, value: unknown): NewRule {
  const criterion = asOneOf(asRecord(value)["criterion"], PRESET_CRITERIA);
  return { rule: { kind: "PresetCriteria", criterion }, formulas: [] };
}

export function readPreset(self: FormatObject): object {
  return { criterion: ruleOf(self, "PresetCriteria").criterion };
}
