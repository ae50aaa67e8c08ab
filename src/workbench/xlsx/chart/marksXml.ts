import type { ChartKind } from "../../engine/charts/info/chartKinds";
import type { ChartSeriesInfo, ErrorBarsInfo, TrendlineInfo } from "../../engine/charts/info/chartSeriesInfo";
import { LABEL_POINTS } from "./automaticLooks";
import { element, group, textElement, value } from "./element";
import { layoutXml } from "./layoutXml";
import { shapeXml } from "./shapeXml";
import { automaticFont, richXml, textLookXml } from "./textXml";

const TYPES: Readonly<Record<TrendlineInfo["type"], string>> = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
};

export function trendlineXml(
  trendline: TrendlineInfo,
  chart: { readonly width: number; readonly height: number },
): string {
  const { type, name, line, forward, backward, intercept } = trendline;
  const hasLabel = trendline.showEquation === true || trendline.showRSquared === true;
  return group(
    "c:trendline",
    name === undefined ? "" : textElement("c:name", name),
    shapeXml({ line: line ?? { weight: 1.5, style: "RoundDot" } }),
    value("trendlineType", TYPES[type]),
    type === "Polynomial" ? value("order", trendline.order ?? 2) : "",
    type === "MovingAverage" ? value("period", trendline.period ?? 2) : "",
    value("forward", forward === 0 ? undefined : forward),
    value("backward", backward === 0 ? undefined : backward),
    value("intercept", intercept),
    value("dispRSqr", trendline.showRSquared ?? false),
    value("dispEq", trendline.showEquation ?? false),
    hasLabel ? labelXml(trendline, chart) : "",
  );
}

function labelXml(
  { label = {} }: TrendlineInfo,
  chart: { readonly width: number; readonly height: number },
): string {
  const font = automaticFont(LABEL_POINTS, label.look?.font);
  const { text, orientation } = label;
  return group(
    "c:trendlineLbl",
    layoutXml(label.place, chart),
    text === undefined ? "" : group("c:tx", richXml({ text, font, orientation })),
    element("c:numFmt", { formatCode: label.numberFormat ?? "General", sourceLinked: 0 }),
    shapeXml({ fill: label.look?.fill, line: label.look?.border }),
    text === undefined ? textLookXml(font, orientation) : "",
  );
}

const PARTS = { Both: "both", MinusValues: "minus", PlusValues: "plus" };
const VALUES = {
  FixedValue: "fixedVal",
  Percent: "percentage",
  StDev: "stdDev",
  StError: "stdErr",
  Custom: "cust",
};
const AMOUNTS = { FixedValue: 1, Percent: 5, StDev: 1, StError: undefined, Custom: undefined };

/** Charts of lines and bars have one pair of error bars without a direction. */
export function errorBarsXml(series: ChartSeriesInfo<unknown>, { kind }: ChartKind): string {
  const isTwoWay = kind === "scatter" || kind === "bubble";
  const bars = (info: ErrorBarsInfo | undefined, direction: string): string => {
    if (info === undefined || !info.visible || info.type === "Custom") return "";
    return group(
      "c:errBars",
      isTwoWay || kind === "area" ? value("errDir", direction) : "",
      value("errBarType", PARTS[info.include]),
      value("errValType", VALUES[info.type]),
      value("noEndCap", !info.endStyleCap),
      value("val", info.amount ?? AMOUNTS[info.type]),
      shapeXml({ line: info.line ?? { weight: 0.75, color: "#595959" } }),
    );
  };
  return (isTwoWay ? bars(series.xErrorBars, "x") : "") + bars(series.yErrorBars, "y");
}
