import { newRule } from "../../engine/conditionalFormats/conditionalDefaults";
import type { NewRule } from "../../engine/conditionalFormats/conditionalDefaults";
import { ICON_SETS } from "../../engine/conditionalFormats/conditionalRule";
import type {
  CustomIcon,
  DataBarLook,
  IconPoint,
  PointType,
} from "../../engine/conditionalFormats/conditionalRule";
import { fromFileFormula } from "../fileFormula";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { ICON_SET_WORDS, POINT_WORDS } from "./conditionalWords";
import type { ConditionalReading } from "./readConditionals";
import { keyWith } from "./validationWords";
import { isFalse, isTrue } from "../xmlFlag";

export function readScale(scale: XmlNode | null, reading: ConditionalReading): NewRule | null {
  const limits = childrenOf(scale, "cfvo");
  const colors = childrenOf(scale, "color").map((color) => reading.colorOf(color) ?? "#FFFFFF");
  if (limits.length < 2 || colors.length < limits.length) return null;
  const points = limits.map((limit, index) => {
    const type = typeOf(limit, "Number");
    return { type: type === "Automatic" ? "Number" : type, color: colors[index] ?? "#FFFFFF" } as const;
  });
  return { rule: { kind: "ColorScale", points }, formulas: limits.map((limit) => valueOf(limit, reading)) };
}

/** The bar of 2007, with what its extension says more; without one its looks are those of that time. */
export function readBar(
  element: XmlNode,
  extension: XmlNode | null,
  reading: ConditionalReading,
): NewRule | null {
  const bar = childOf(element, "dataBar");
  const extended = childOf(extension, "dataBar");
  const { rule } = newRule("DataBar");
  if (!bar || rule.kind !== "DataBar") return null;
  const fillColor = reading.colorOf(childOf(bar, "color")) ?? rule.look.positive.fillColor;
  const look = extended
    ? extendedLook(extended, fillColor, reading)
    : { ...rule.look, positive: { ...rule.look.positive, fillColor } };
  const [low, high] = childrenOf(extended ?? bar, "cfvo");
  if (!low || !high) return null;
  return {
    rule: {
      ...rule,
      bounds: [typeOf(low, "LowestValue"), typeOf(high, "HighestValue")],
      look: { ...look, showDataBarOnly: isFalse(bar.attributes["showValue"]) },
    },
    formulas: [valueOf(low, reading), valueOf(high, reading)],
  };
}

const AXES = { none: "None", middle: "CellMidPoint" } as const;
const DIRECTIONS = { leftToRight: "LeftToRight", rightToLeft: "RightToLeft" } as const;

function extendedLook(bar: XmlNode, fillColor: string, { colorOf }: ConditionalReading): DataBarLook {
  const { attributes } = bar;
  const color = (name: string): string => colorOf(childOf(bar, name)) ?? "";
  const isOn = (name: string, usual: boolean): boolean =>
    attributes[name] === undefined ? usual : isTrue(attributes[name]);
  const axisFormat = AXES[attributes["axisPosition"] as keyof typeof AXES] ?? "Automatic";
  return {
    axisColor: color("axisColor") || "#000000",
    axisFormat,
    barDirection: DIRECTIONS[attributes["direction"] as keyof typeof DIRECTIONS] ?? "Context",
    showDataBarOnly: false,
    positive: { fillColor, borderColor: color("borderColor"), gradientFill: isOn("gradient", true) },
    negative: {
      fillColor: color("negativeFillColor") || "#FF0000",
      borderColor: color("negativeBorderColor"),
      matchPositiveFillColor: isOn("negativeBarColorSameAsPositive", false),
      matchPositiveBorderColor: isOn("negativeBarBorderColorSameAsPositive", true),
    },
  };
}

export function readIcons(set: XmlNode | null, reading: ConditionalReading): NewRule | null {
  const style = keyWith(ICON_SET_WORDS, set?.attributes["iconSet"] ?? "", "ThreeTrafficLights1");
  const limits = childrenOf(set, "cfvo");
  if (!set || limits.length !== ICON_SETS[style]) return null;
  const custom = childrenOf(set, "cfIcon");
  const points = limits.map((limit, index): IconPoint => {
    const type = typeOf(limit, "Percent");
    const isKnown = type === "Number" || type === "Percent" || type === "Formula" || type === "Percentile";
    const operator = isFalse(limit.attributes["gte"]) ? "GreaterThan" : "GreaterThanOrEqual";
    return { type: isKnown ? type : "Percent", operator, customIcon: iconOf(custom[index]) };
  });
  const isOn = (name: string): boolean => isTrue(set.attributes[name]);
  return {
    rule: {
      kind: "IconSet",
      style,
      reverseIconOrder: isOn("reverse"),
      showIconOnly: isFalse(set.attributes["showValue"]),
      points,
    },
    formulas: limits.map((limit) => valueOf(limit, reading)),
  };
}

function iconOf(icon: XmlNode | undefined): CustomIcon | null {
  if (!icon) return null;
  const set = keyWith(ICON_SET_WORDS, icon.attributes["iconSet"] ?? "", "ThreeTrafficLights1");
  return { set, index: Number(icon.attributes["iconId"] ?? 0) };
}

function typeOf({ attributes }: XmlNode, other: PointType): PointType {
  const word = attributes["type"] ?? "";
  return word === "autoMin" || word === "autoMax" ? "Automatic" : keyWith(POINT_WORDS, word, plain(other));
}

function plain(type: PointType): Exclude<PointType, "Automatic"> {
  return type === "Automatic" ? "Number" : type;
}

/** A number as it is, anything else as a formula. */
function valueOf(limit: XmlNode, { functions }: ConditionalReading): string {
  const text = limit.attributes["val"] ?? childOf(limit, "f")?.text ?? "";
  const type = limit.attributes["type"] ?? "";
  if (["min", "max", "autoMin", "autoMax"].includes(type) || text === "") return "";
  const isNumber = type !== "formula" && Number.isFinite(Number(text));
  return isNumber ? text : fromFileFormula(text, { functions, tableName: null });
}
