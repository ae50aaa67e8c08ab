import type { ChartKind } from "../../engine/charts/info/chartKinds";
import type {
  ChartLabelsInfo,
  LabelPosition,
  PointLabelInfo,
} from "../../engine/charts/info/chartLabelsInfo";
import type { ChartSeriesInfo } from "../../engine/charts/info/chartSeriesInfo";
import { LABEL_POINTS } from "./automaticLooks";
import { element, group, textElement, value } from "./element";
import { layoutXml } from "./layoutXml";
import { shapeXml } from "./shapeXml";
import { automaticFont, richXml, textLookXml } from "./textXml";

const POSITIONS: Partial<Record<LabelPosition, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Left: "l",
  Right: "r",
  Top: "t",
  Bottom: "b",
  BestFit: "bestFit",
};

/** Excel does not open a file with a position that the kind of series has not. */
function allowedPositions({ kind, stacking, isRing, solid }: ChartKind): readonly string[] {
  if (solid !== undefined && kind !== "pie") return [];
  switch (kind) {
    case "bar":
      return stacking === undefined ? ["ctr", "inEnd", "inBase", "outEnd"] : ["ctr", "inEnd", "inBase"];
    case "line":
    case "scatter":
    case "bubble":
      return ["ctr", "l", "r", "t", "b"];
    case "pie":
      return isRing === true ? [] : ["ctr", "inEnd", "outEnd", "bestFit"];
    case "radar":
      return ["outEnd"];
    default:
      return [];
  }
}

interface LabelledSeries {
  readonly series: ChartSeriesInfo<unknown>;
  readonly kind: ChartKind;
  readonly chart: { readonly width: number; readonly height: number };
}

export function labelsXml({ series, kind, chart }: LabelledSeries): string {
  const own = Object.entries(series.points ?? {}).flatMap(([index, point]) => {
    if (point.hasLabel === undefined && point.label === undefined) return [];
    return [
      {
        index,
        label: { ...series.labels, ...point.label },
        isShown: point.hasLabel ?? series.hasLabels ?? false,
      },
    ];
  });
  if (series.hasLabels !== true && own.length === 0) return "";
  const single = own.map(({ index, label, isShown }) =>
    group(
      "c:dLbl",
      value("idx", Number(index)),
      ...(isShown ? [pointLabel(label, chart), partsXml(label, kind)] : [value("delete", true)]),
    ),
  );
  const shared = series.hasLabels === true ? (series.labels ?? {}) : {};
  return group("c:dLbls", ...single, partsXml(shared, kind), leaderLines(shared, kind));
}

function pointLabel(label: PointLabelInfo, chart: LabelledSeries["chart"]): string {
  const place = label.place && { left: label.place.left, top: label.place.top };
  const isMoved = place !== undefined && (place.left !== undefined || place.top !== undefined);
  const layout = isMoved ? layoutXml(label.place, chart) : "";
  if (label.text === undefined) return layout;
  const { text, runs, orientation } = label;
  const font = automaticFont(LABEL_POINTS, label.look?.font);
  return layout + group("c:tx", richXml({ text, font, runs, orientation }));
}

function partsXml(label: ChartLabelsInfo, kind: ChartKind): string {
  const position = label.position && POSITIONS[label.position];
  const { look, numberFormat } = label;
  return [
    numberFormat === undefined ? "" : element("c:numFmt", { formatCode: numberFormat, sourceLinked: 0 }),
    shapeXml({ fill: look?.fill, line: look?.border }),
    textLookXml(automaticFont(LABEL_POINTS, look?.font), label.orientation),
    position !== undefined && allowedPositions(kind).includes(position) ? value("dLblPos", position) : "",
    value("showLegendKey", label.showLegendKey ?? false),
    value("showVal", label.showValue ?? false),
    value("showCatName", label.showCategoryName ?? false),
    value("showSerName", label.showSeriesName ?? false),
    value("showPercent", label.showPercentage ?? false),
    value("showBubbleSize", label.showBubbleSize ?? false),
    label.separator === undefined ? "" : textElement("c:separator", label.separator),
  ].join("");
}

/** Older readers know them of pies only. */
function leaderLines(label: ChartLabelsInfo, { kind }: ChartKind): string {
  if (kind !== "pie") return "";
  const shows = label.showLeaderLines ?? true;
  return (
    value("showLeaderLines", shows) +
    (shows ? group("c:leaderLines", shapeXml({ line: label.leaderLine })) : "")
  );
}
