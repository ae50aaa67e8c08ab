import { childOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { flagOf, numberOf, valueOf } from "./readLooks";

/** Excel's name of the type that a series has in its group; charts with depth are read as flat ones. */
export function readSeriesType(group: XmlNode, series: XmlNode): string {
  const stacking =
    { stacked: "Stacked", percentStacked: "Stacked100" }[valueOf(group, "grouping") ?? ""] ?? "";
  switch (group.name) {
    case "barChart":
    case "bar3DChart":
      return `${valueOf(group, "barDir") === "bar" ? "Bar" : "Column"}${stacking || "Clustered"}`;
    case "lineChart":
    case "line3DChart":
      return `Line${isMarked(group, series) ? "Markers" : ""}${stacking}`;
    case "areaChart":
    case "area3DChart":
      return `Area${stacking}`;
    case "pieChart":
    case "pie3DChart":
    case "ofPieChart":
      return isExploded(series) ? "PieExploded" : "Pie";
    case "doughnutChart":
      return isExploded(series) ? "DoughnutExploded" : "Doughnut";
    case "scatterChart":
      return scatterType(group, series);
    case "bubbleChart":
      return "Bubble";
    case "radarChart":
      if (valueOf(group, "radarStyle") === "filled") return "RadarFilled";
      return hasSymbol(series) ? "RadarMarkers" : "Radar";
    default:
      return "ColumnClustered";
  }
}

/** A group says that it may have markers; each series says whether it has. */
function isMarked(group: XmlNode, series: XmlNode): boolean {
  return flagOf(group, "marker") === true && hasSymbol(series);
}

function hasSymbol(series: XmlNode): boolean {
  return valueOf(series, "marker", "symbol") !== "none";
}

function isExploded(series: XmlNode): boolean {
  return (numberOf(series, "explosion") ?? 0) > 0;
}

function scatterType(group: XmlNode, series: XmlNode): string {
  if (childOf(series, "spPr", "ln", "noFill") !== null) return "XYScatter";
  const isSmooth = flagOf(series, "smooth") ?? valueOf(group, "scatterStyle") === "smoothMarker";
  return `XYScatter${isSmooth ? "Smooth" : "Lines"}${hasSymbol(series) ? "" : "NoMarkers"}`;
}
