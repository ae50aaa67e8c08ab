import { childOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { flagOf, numberOf, valueOf } from "./readLooks";

/** Excel's name of the type that a series has in its group. */
export function readSeriesType(group: XmlNode, series: XmlNode): string {
  return group.name.endsWith("3DChart") ? solidType(group, series) : flatType(group, series);
}

const BODIES: Readonly<Record<string, readonly [standing: string, lying: string]>> = {
  box: ["3DColumn", "3DBar"],
  cylinder: ["CylinderCol", "CylinderBar"],
  cone: ["ConeCol", "ConeBar"],
  coneToMax: ["ConeCol", "ConeBar"],
  pyramid: ["PyramidCol", "PyramidBar"],
  pyramidToMax: ["PyramidCol", "PyramidBar"],
};

function solidType(group: XmlNode, series: XmlNode): string {
  const stacking = stackingOf(group);
  switch (group.name) {
    case "line3DChart":
      return "3DLine";
    case "area3DChart":
      return `3DArea${stacking}`;
    case "pie3DChart":
      return isExploded(series) ? "3DPieExploded" : "3DPie";
    default: {
      const shape = valueOf(series, "shape") ?? valueOf(group, "shape") ?? "box";
      const [standing, lying] = BODIES[shape] ?? ["3DColumn", "3DBar"];
      const isDeep = valueOf(group, "grouping") === "standard";
      if (valueOf(group, "barDir") === "bar") return `${lying}${stacking || "Clustered"}`;
      return isDeep ? standing : `${standing}${stacking || "Clustered"}`;
    }
  }
}

function stackingOf(group: XmlNode): string {
  return { stacked: "Stacked", percentStacked: "Stacked100" }[valueOf(group, "grouping") ?? ""] ?? "";
}

function flatType(group: XmlNode, series: XmlNode): string {
  const stacking = stackingOf(group);
  switch (group.name) {
    case "barChart":
      return `${valueOf(group, "barDir") === "bar" ? "Bar" : "Column"}${stacking || "Clustered"}`;
    case "lineChart":
      return `Line${isMarked(group, series) ? "Markers" : ""}${stacking}`;
    case "areaChart":
      return `Area${stacking}`;
    case "pieChart":
      return isExploded(series) ? "PieExploded" : "Pie";
    case "ofPieChart":
      return valueOf(group, "ofPieType") === "bar" ? "BarOfPie" : "PieOfPie";
    case "stockChart":
      return childOf(group, "upDownBars") === null ? "StockHLC" : "StockOHLC";
    case "doughnutChart":
      return isExploded(series) ? "DoughnutExploded" : "Doughnut";
    case "scatterChart":
      return scatterType(group, series);
    case "bubbleChart":
      return flagOf(series, "bubble3D") === true ? "Bubble3DEffect" : "Bubble";
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
