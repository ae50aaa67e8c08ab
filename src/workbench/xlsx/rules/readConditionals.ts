import { NO_LOOK } from "../../engine/conditionalFormats/conditionalLook";
import type { ConditionalLook } from "../../engine/conditionalFormats/conditionalLook";
import { PRESET_CRITERIA } from "../../engine/conditionalFormats/conditionalRule";
import type { ConditionalRule } from "../../engine/conditionalFormats/conditionalRule";
import type { NewRule } from "../../engine/conditionalFormats/conditionalDefaults";
import type { ConditionalFormatSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { fromFileFormula } from "../fileFormula";
import type { FunctionNames } from "../functionNames";
import { childOf, childrenOf, descendantsOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { AVERAGE_WORDS, PERIOD_WORDS, PLAIN_PRESETS, TEXT_WORDS } from "./conditionalWords";
import type { ColorReader } from "../styles/readColor";
import { CONDITIONAL_WORDS } from "./comparisonWords";
import { extensionsOf } from "./extensions";
import { readBar, readIcons, readScale } from "./readScales";
import { fromReferences } from "./ruleCells";
import { keyWith } from "./validationWords";
import { isFalse, isTrue } from "../xmlFlag";

export interface ConditionalReading {
  readonly functions: FunctionNames;
  readonly looks: readonly ConditionalLook[];
  readonly colorOf: ColorReader;
}

/** The formats of a sheet, highest priority first. Kinds that Excel's own dialog cannot make are left out. */
export function readConditionals(sheet: XmlNode, reading: ConditionalReading): ConditionalFormatSnapshot[] {
  const extended = extensionsOf(sheet, "conditionalFormattings").flatMap((list) =>
    childrenOf(list, "conditionalFormatting"),
  );
  const more = new Map(
    extended.flatMap((node) => childrenOf(node, "cfRule").map((rule) => [rule.attributes["id"] ?? "", rule])),
  );
  const found = [...childrenOf(sheet, "conditionalFormatting"), ...extended].flatMap((node) => {
    const areas = fromReferences(node.attributes["sqref"] ?? childOf(node, "sqref")?.text ?? "");
    return childrenOf(node, "cfRule").flatMap((element) => {
      const rule = areas.length === 0 ? null : ruleOf(element, more, reading);
      if (!rule) return [];
      const look = reading.looks[Number(element.attributes["dxfId"] ?? -1)] ?? NO_LOOK;
      const stopIfTrue = isSet(element, "stopIfTrue");
      const priority = Number(element.attributes["priority"] ?? Number.MAX_SAFE_INTEGER);
      return [{ priority, format: { areas, ...rule, look, stopIfTrue } }];
    });
  });
  return found.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}

function isSet({ attributes }: XmlNode, name: string): boolean {
  return isTrue(attributes[name]);
}

function ruleOf(
  element: XmlNode,
  more: ReadonlyMap<string, XmlNode>,
  reading: ConditionalReading,
): NewRule | null {
  const { attributes } = element;
  const type = attributes["type"] ?? "";
  switch (type) {
    case "cellIs": {
      const operator = keyWith(CONDITIONAL_WORDS, attributes["operator"] ?? "", "EqualTo");
      return { rule: { kind: "CellValue", operator }, formulas: formulasOf(element, reading) };
    }
    case "expression":
      return { rule: { kind: "Custom" }, formulas: formulasOf(element, reading).slice(0, 1) };
    case "top10": {
      const end = isSet(element, "bottom") ? "Bottom" : "Top";
      const unit = isSet(element, "percent") ? "Percent" : "Items";
      const rank = Number(attributes["rank"] ?? 10);
      return { rule: { kind: "TopBottom", type: `${end}${unit}`, rank }, formulas: [] };
    }
    case "colorScale":
      return readScale(childOf(element, "colorScale"), reading);
    case "dataBar":
      return isExtended(element) ? null : readBar(element, extensionOf(element, more), reading);
    case "iconSet":
      return readIcons(childOf(element, "iconSet"), reading);
    default:
      return namedRule(element);
  }
}

/** A bar in the extension belongs to one of 2007. */
function isExtended(element: XmlNode): boolean {
  return element.attributes["id"] !== undefined;
}

function extensionOf(element: XmlNode, more: ReadonlyMap<string, XmlNode>): XmlNode | null {
  const [id] = descendantsOf(element, "id");
  return more.get(id?.text.trim() ?? "") ?? null;
}

function formulasOf(element: XmlNode, { functions }: ConditionalReading): string[] {
  const texts = [...childrenOf(element, "formula"), ...childrenOf(element, "f")].map(({ text }) => text);
  return texts.map((text) => fromFileFormula(text, { functions, tableName: null }));
}

/** Kinds that have no formula of their own, though one may stand beside them for readers that do not know the kind. */
function namedRule(element: XmlNode): NewRule | null {
  const { type = "", text = "", timePeriod = "" } = element.attributes;
  const operators = Object.keys(TEXT_WORDS) as (keyof typeof TEXT_WORDS)[];
  const operator = operators.find((key) => TEXT_WORDS[key].type === type);
  if (operator) return { rule: { kind: "ContainsText", operator, text }, formulas: [] };
  const criterion = PRESET_CRITERIA.find((key) => {
    if (type === "timePeriod") return PERIOD_WORDS[key]?.period === timePeriod;
    if (type === "aboveAverage") return isAverage(element, key);
    return PLAIN_PRESETS[key]?.type === type;
  });
  const rule: ConditionalRule | null = criterion ? { kind: "PresetCriteria", criterion } : null;
  return rule && { rule, formulas: [] };
}

function isAverage(element: XmlNode, key: (typeof PRESET_CRITERIA)[number]): boolean {
  const words = AVERAGE_WORDS[key];
  if (!words) return false;
  const { aboveAverage = "1", stdDev = "0" } = element.attributes;
  const isAbove = !isFalse(aboveAverage);
  return (
    words.isAbove === isAbove &&
    words.orEqual === isSet(element, "equalAverage") &&
    words.deviations === Number(stdDev)
  );
}
