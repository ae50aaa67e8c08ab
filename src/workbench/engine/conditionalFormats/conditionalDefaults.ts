import { ICON_SETS } from "./conditionalRule";
import type { ConditionalKind, ConditionalRule, IconSetName } from "./conditionalRule";

export interface NewRule {
  readonly rule: ConditionalRule;
  readonly formulas: readonly string[];
}

/** What a new format of a kind asks, until a script says more; a formula that is "" is met by no cell. */
export function newRule(kind: ConditionalKind): NewRule {
  switch (kind) {
    case "CellValue":
      return { rule: { kind, operator: "EqualTo" }, formulas: [""] };
    case "Custom":
      return { rule: { kind }, formulas: [""] };
    case "ContainsText":
      return { rule: { kind, operator: "Contains", text: "" }, formulas: [] };
    case "TopBottom":
      return { rule: { kind, type: "TopItems", rank: 10 }, formulas: [] };
    case "PresetCriteria":
      return { rule: { kind, criterion: "DuplicateValues" }, formulas: [] };
    case "ColorScale":
      return { rule: { kind, points: SCALE }, formulas: ["", "50", ""] };
    case "DataBar":
      return { rule: { kind, bounds: ["Automatic", "Automatic"], look: BAR }, formulas: ["", ""] };
    case "IconSet":
      return newIconSet("ThreeTrafficLights1");
  }
}

/** The icons share the range between the lowest and the highest value evenly, as Excel's own rules do. */
export function newIconSet(style: IconSetName): NewRule {
  const count = ICON_SETS[style];
  const point = { type: "Percent", operator: "GreaterThanOrEqual", customIcon: null } as const;
  return {
    rule: {
      kind: "IconSet",
      style,
      reverseIconOrder: false,
      showIconOnly: false,
      points: Array.from({ length: count }, () => point),
    },
    formulas: Array.from({ length: count }, (_, index) => String(Math.round((100 * index) / count))),
  };
}

/** Red, yellow, green: the colours of Excel's own scale. */
const SCALE = [
  { type: "LowestValue", color: "#F8696B" },
  { type: "Percentile", color: "#FFEB84" },
  { type: "HighestValue", color: "#63BE7B" },
] as const;

const BAR = {
  axisColor: "#000000",
  axisFormat: "Automatic",
  barDirection: "Context",
  showDataBarOnly: false,
  positive: { fillColor: "#638EC6", borderColor: "", gradientFill: true },
  negative: {
    fillColor: "#FF0000",
    borderColor: "",
    matchPositiveFillColor: false,
    matchPositiveBorderColor: true,
  },
} as const;
