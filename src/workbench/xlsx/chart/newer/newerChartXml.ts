import { automaticGap } from "../../../engine/charts/info/automaticBars";
import type { ChartAxisInfo } from "../../../engine/charts/info/chartAxisInfo";
import { chartKind, hasAxes } from "../../../engine/charts/info/chartKinds";
import type { ChartSnapshot, SnapshotArea } from "../../../engine/snapshot/workbookSnapshot";
import { AREA_FILL, GRIDLINE } from "../automaticLooks";
import { cellsIn } from "../dataXml";
import type { FindCell } from "../dataXml";
import { escapeXml } from "../../escapeXml";
import { element, group } from "../element";
import { shapeXml } from "../shapeXml";
import { textLookXml } from "../textXml";
import { NEWER_NAMESPACE } from "./newerLayouts";
import { newerSeriesXml } from "./newerSeriesXml";
import { formulaXml, newer, textXml } from "./newerText";

const NAMESPACES = {
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "xmlns:cx": NEWER_NAMESPACE,
};

/** The part of a chart of a newer kind, bound to the cells of its series. */
export function newerChartXml(chart: ChartSnapshot, find: FindCell): string {
  const { area } = chart;
  const shown = chart.series.filter(({ values, filtered }) => values !== null && filtered !== true);
  return element(
    "cx:chartSpace",
    NAMESPACES,
    group(
      "cx:chartData",
      ...shown.map((series, index) =>
        element(
          "cx:data",
          { id: index },
          categoriesXml(series.categories, find),
          valuesXml(series.values, find),
        ),
      ),
    ),
    group(
      "cx:chart",
      titleXml(chart.title, find),
      group(
        "cx:plotArea",
        group(
          "cx:plotAreaRegion",
          ...shown.map((series, index) => newerSeriesXml({ type: chart.type, series, index, find })),
        ),
        axesXml(chart, find),
      ),
      legendXml(chart),
    ),
    newer(shapeXml({ fill: area.fill ?? AREA_FILL, line: { ...GRIDLINE, ...area.border } })),
    area.font === undefined ? "" : newer(textLookXml(area.font)),
  );
}

function pointsOf(area: SnapshotArea, find: FindCell): readonly string[] {
  return cellsIn(find, area).map((cell, idx) =>
    cell === undefined || cell.value === "" ? "" : element("cx:pt", { idx }, escapeXml(String(cell.value))),
  );
}

function categoriesXml(area: SnapshotArea | null, find: FindCell): string {
  if (area === null) return "";
  const points = pointsOf(area, find);
  const level = element("cx:lvl", { ptCount: points.length }, ...points);
  return element("cx:strDim", { type: "cat" }, formulaXml(area), level);
}

function valuesXml(area: SnapshotArea | null, find: FindCell): string {
  if (area === null) return "";
  const cells = cellsIn(find, area);
  const numbers = cells.map((cell, idx) =>
    typeof cell?.value === "number" ? element("cx:pt", { idx }, String(cell.value)) : "",
  );
  const formatCode = cells.find((cell) => cell !== undefined)?.numberFormat ?? "General";
  const level = element("cx:lvl", { ptCount: cells.length, formatCode }, ...numbers);
  return element("cx:numDim", { type: "val" }, formulaXml(area), level);
}

function titleXml(title: ChartSnapshot["title"], find: FindCell): string {
  if (!title.visible) return "";
  const sides = { Automatic: "t", Top: "t", Bottom: "b", Left: "l", Right: "r" };
  const pos = sides[title.position ?? "Top"];
  const look = title.look?.font === undefined ? "" : newer(textLookXml(title.look.font));
  const overlay = title.overlay === true ? 1 : 0;
  return element("cx:title", { pos, align: "ctr", overlay }, textXml(title, find), look);
}

const SIDES = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "r", Custom: "r" };

function legendXml({ legend }: ChartSnapshot): string {
  if (!legend.visible) return "";
  const align = legend.position === "Corner" ? "min" : "ctr";
  const overlay = legend.overlay === true ? 1 : 0;
  return element("cx:legend", { pos: SIDES[legend.position], align, overlay });
}

function axesXml(chart: ChartSnapshot, find: FindCell): string {
  const { categoryAxis, valueAxis, type, series } = chart;
  const gap = (series[0]?.gapWidth ?? automaticGap(chartKind(type))) / 100;
  const categories = axisXml(categoryAxis, {
    id: 0,
    scaling: element("cx:catScaling", { gapWidth: gap }),
    find,
  });
  if (!hasAxes(type)) return categories;
  const { maximum, minimum, majorUnit, minorUnit } = valueAxis;
  const limits = { max: maximum, min: minimum, majorUnit, minorUnit };
  return categories + axisXml(valueAxis, { id: 1, scaling: element("cx:valScaling", limits), find });
}

interface AxisParts {
  readonly id: number;
  readonly scaling: string;
  readonly find: FindCell;
}

function axisXml(axis: ChartAxisInfo<SnapshotArea>, { id, scaling, find }: AxisParts): string {
  const hasLabels = axis.tickLabelPosition !== "None";
  return element(
    "cx:axis",
    { id, hidden: axis.visible ? undefined : 1 },
    scaling,
    axis.title.visible ? element("cx:title", {}, textXml(axis.title, find)) : "",
    axis.majorGridlines.visible ? "<cx:majorGridlines/>" : "",
    axis.minorGridlines.visible ? "<cx:minorGridlines/>" : "",
    hasLabels ? "<cx:tickLabels/>" : "",
    axis.numberFormat === undefined
      ? ""
      : element("cx:numFmt", { formatCode: axis.numberFormat, sourceLinked: 0 }),
    newer(shapeXml({ fill: axis.fill, line: axis.line })),
    axis.font === undefined ? "" : newer(textLookXml(axis.font)),
  );
}
