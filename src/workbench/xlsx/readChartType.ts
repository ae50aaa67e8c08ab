import { childOf, childrenOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";

/** Excel's name of the type that a group of series has in a file. */
export function readChartType(group: XmlNode): string {
  const value = (name: string): string => childOf(group, name)?.attributes["val"] ?? "";
  const stacking = { stacked: "Stacked", percentStacked: "Stacked100" }[value("grouping")] ?? "";
  switch (group.name) {
    case "barChart":
    case "bar3DChart":
      return `${value("barDir") === "bar" ? "Bar" : "Column"}${stacking || "Clustered"}`;
    case "lineChart":
    case "line3DChart":
      return `Line${hasMarkers(group) ? "Markers" : ""}${stacking}`;
    case "areaChart":
    case "area3DChart":
      return `Area${stacking}`;
    case "pieChart":
    case "pie3DChart":
    case "ofPieChart":
      return "Pie";
    case "doughnutChart":
      return "Doughnut";
    case "scatterChart":
      return scatterType(group);
    case "radarChart":
      if (value("radarStyle") === "filled") return "RadarFilled";
      return hasMarkedSeries(group) ? "RadarMarkers" : "Radar";
    default:
      return "ColumnClustered";
  }
}

/** A group says that it may have markers; each series says whether it has. */
function hasMarkers(group: XmlNode): boolean {
  return childOf(group, "marker")?.attributes["val"] === "1" && hasMarkedSeries(group);
}

function hasMarkedSeries(group: XmlNode): boolean {
  const symbols = childrenOf(group, "ser").map(
    (series) => childOf(series, "marker", "symbol")?.attributes["val"],
  );
  return symbols.some((symbol) => symbol !== "none");
}

function scatterType(group: XmlNode): string {
  const series = childrenOf(group, "ser");
  const isSmooth = childOf(group, "scatterStyle")?.attributes["val"] === "smoothMarker";
  const hasLines = !series.every((one) => childOf(one, "spPr", "ln", "noFill") !== null);
  const isBare = series.every((one) => childOf(one, "marker", "symbol")?.attributes["val"] === "none");
  if (!hasLines) return "XYScatter";
  return `XYScatter${isSmooth ? "Smooth" : "Lines"}${isBare ? "NoMarkers" : ""}`;
}
