import type {
  ChartLabelsInfo,
  LabelPosition,
  PointLabelInfo,
} from "../../engine/charts/info/chartLabelsInfo";
import type { PointInfo } from "../../engine/charts/info/chartSeriesInfo";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { LABEL_POINTS } from "./automaticLooks";
import { flagOf, known, readBox, readLine, readOrientation, readPlace, valueOf } from "./readLooks";
import { richRuns, richText } from "./readTitle";

const POSITIONS: Readonly<Record<string, LabelPosition>> = {
  ctr: "Center",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  outEnd: "OutsideEnd",
  l: "Left",
  r: "Right",
  t: "Top",
  b: "Bottom",
  bestFit: "BestFit",
};

interface ReadLabels {
  /** Undefined when the series has none. */
  readonly shared: ChartLabelsInfo | undefined;
  readonly points: Readonly<Record<string, PointInfo>>;
}

export function readLabels(
  labels: XmlNode | null,
  chart: { readonly width: number; readonly height: number },
): ReadLabels {
  if (labels === null) return { shared: undefined, points: {} };
  const read = readParts(labels);
  const isShown = flagOf(labels, "delete") !== true && showsAnything(read);
  const points = childrenOf(labels, "dLbl").map((node): [string, PointInfo] => {
    const index = valueOf(node, "idx") ?? "0";
    if (flagOf(node, "delete") === true) return [index, { hasLabel: false }];
    return [
      index,
      { hasLabel: true, label: withoutShared(readPointLabel(node, chart), isShown ? read : {}) },
    ];
  });
  return { shared: isShown ? read : undefined, points: Object.fromEntries(points) };
}

/** A file repeats for a point what its series says. */
function withoutShared(label: PointLabelInfo, shared: ChartLabelsInfo): PointLabelInfo {
  const own = Object.entries(label).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(shared[key as keyof ChartLabelsInfo]),
  );
  return Object.fromEntries(own);
}

function showsAnything(read: ChartLabelsInfo): boolean {
  const { showValue, showSeriesName, showCategoryName, showPercentage, showLegendKey, showBubbleSize } = read;
  return [
    showValue,
    showSeriesName,
    showCategoryName,
    showPercentage,
    showLegendKey,
    showBubbleSize,
  ].includes(true);
}

function readPointLabel(
  node: XmlNode,
  chart: { readonly width: number; readonly height: number },
): PointLabelInfo {
  const rich = childOf(node, "tx", "rich");
  const runs = richRuns(rich);
  return {
    ...readParts(node),
    ...known<PointLabelInfo>({
      text: richText(rich) ?? undefined,
      runs: runs.length === 0 ? undefined : runs,
      place: readPlace(node, chart),
    }),
  };
}

function readParts(node: XmlNode): ChartLabelsInfo {
  const shown = (name: string): true | undefined => (flagOf(node, name) === true ? true : undefined);
  const format = childOf(node, "numFmt")?.attributes;
  return known<ChartLabelsInfo>({
    showLegendKey: shown("showLegendKey"),
    showValue: shown("showVal"),
    showCategoryName: shown("showCatName"),
    showSeriesName: shown("showSerName"),
    showPercentage: shown("showPercent"),
    showBubbleSize: shown("showBubbleSize"),
    position: POSITIONS[valueOf(node, "dLblPos") ?? ""],
    separator: childOf(node, "separator")?.text,
    numberFormat: format?.["sourceLinked"] === "0" ? format["formatCode"] : undefined,
    look: readBox(node, { font: { size: LABEL_POINTS } }),
    orientation: readOrientation(node),
    showLeaderLines: flagOf(node, "showLeaderLines") === false ? false : undefined,
    leaderLine: readLine(childOf(node, "leaderLines", "spPr")),
  });
}
