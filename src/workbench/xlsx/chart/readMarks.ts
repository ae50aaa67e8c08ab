import type {
  ErrorBarsInfo,
  TrendlineInfo,
  TrendlineLabelInfo,
} from "../../engine/charts/info/chartSeriesInfo";
import { childOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { LABEL_POINTS } from "./automaticLooks";
import { flagOf, known, numberOf, readBox, readLine, readOrientation, readPlace, valueOf } from "./readLooks";
import { richText } from "./readTitle";

const TYPES: Readonly<Record<string, TrendlineInfo["type"]>> = {
  linear: "Linear",
  exp: "Exponential",
  log: "Logarithmic",
  movingAvg: "MovingAverage",
  poly: "Polynomial",
  power: "Power",
};

export function readTrendline(
  node: XmlNode,
  chart: { readonly width: number; readonly height: number },
): TrendlineInfo {
  const order = numberOf(node, "order");
  const period = numberOf(node, "period");
  return {
    type: TYPES[valueOf(node, "trendlineType") ?? ""] ?? "Linear",
    ...known<Partial<TrendlineInfo>>({
      name: childOf(node, "name")?.text,
      line: readLine(childOf(node, "spPr"), { weight: 1.5, style: "RoundDot" }),
      order: order === 2 ? undefined : order,
      period: period === 2 ? undefined : period,
      forward: numberOf(node, "forward"),
      backward: numberOf(node, "backward"),
      intercept: numberOf(node, "intercept"),
      showRSquared: flagOf(node, "dispRSqr") === true ? true : undefined,
      showEquation: flagOf(node, "dispEq") === true ? true : undefined,
      label: readTrendlineLabel(childOf(node, "trendlineLbl"), chart),
    }),
  };
}

function readTrendlineLabel(
  node: XmlNode | null,
  chart: { readonly width: number; readonly height: number },
): TrendlineLabelInfo | undefined {
  const code = childOf(node, "numFmt")?.attributes["formatCode"];
  const label = known<TrendlineLabelInfo>({
    text: richText(childOf(node, "tx", "rich")) ?? undefined,
    numberFormat: code === "General" ? undefined : code,
    look: readBox(node, { font: { size: LABEL_POINTS } }),
    place: readPlace(node, chart),
    orientation: readOrientation(node),
    formula: undefined,
    horizontalAlignment: undefined,
    verticalAlignment: undefined,
  });
  return Object.keys(label).length === 0 ? undefined : label;
}

const VALUES: Readonly<Record<string, ErrorBarsInfo["type"]>> = {
  fixedVal: "FixedValue",
  percentage: "Percent",
  stdDev: "StDev",
  stdErr: "StError",
  cust: "Custom",
};
const AMOUNTS: Partial<Record<ErrorBarsInfo["type"], number>> = { FixedValue: 1, Percent: 5, StDev: 1 };

export function readErrorBars(node: XmlNode): ErrorBarsInfo {
  const parts = valueOf(node, "errBarType");
  const type = VALUES[valueOf(node, "errValType") ?? ""] ?? "FixedValue";
  const amount = numberOf(node, "val");
  return {
    visible: true,
    type,
    include: parts === "minus" ? "MinusValues" : parts === "plus" ? "PlusValues" : "Both",
    endStyleCap: flagOf(node, "noEndCap") !== true,
    ...known<Pick<ErrorBarsInfo, "amount" | "line">>({
      amount: amount === AMOUNTS[type] ? undefined : amount,
      line: readLine(childOf(node, "spPr"), { weight: 0.75, color: "#595959" }),
    }),
  };
}
