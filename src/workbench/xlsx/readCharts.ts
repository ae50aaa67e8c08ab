import { parseAddress } from "../engine/address";
import type { ChartAxisInfo } from "../engine/charts/chartStore";
import type {
  ChartAnchor,
  ChartSeriesSnapshot,
  ChartSnapshot,
  SnapshotArea,
} from "../engine/snapshot/workbookSnapshot";
import type { Package } from "./package";
import { readChartType } from "./readChartType";
import type { SheetSizes } from "./readSizes";
import { childOf, childrenOf, descendantsOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";

const EMU_PER_PIXEL = 9525;
const POINTS_PER_PIXEL = 72 / 96;

type Place = Pick<ChartSnapshot, "anchor" | "width" | "height" | "name">;

/** The classic charts of a sheet; pictures, shapes and the newer kinds of chart are left out. */
export function readCharts(file: Package, sheetPath: string, sizes: SheetSizes): ChartSnapshot[] {
  const drawingPath = file.target(sheetPath, "drawing");
  const drawing = drawingPath === null ? null : file.xml(drawingPath);
  if (drawingPath === null || drawing === null) return [];
  return drawing.children.flatMap((anchor) => {
    const id = descendantsOf(anchor, "chart")[0]?.attributes["r:id"];
    const path = id === undefined ? null : file.targetWithId(drawingPath, id);
    const chart = path === null ? null : file.xml(path);
    const place = placeOf(anchor, sizes);
    const snapshot = chart && place && readChart(childOf(chart, "chart"), place);
    return snapshot === null ? [] : [snapshot];
  });
}

function placeOf(anchor: XmlNode, sizes: SheetSizes): Place | null {
  const from = cornerOf(childOf(anchor, "from"));
  if (from === null) return null;
  const name = descendantsOf(anchor, "cNvPr")[0]?.attributes["name"] ?? "";
  const to = cornerOf(childOf(anchor, "to"));
  const size = childOf(anchor, "ext")?.attributes;
  const width = to
    ? distance(from.column, to.column, sizes.columnWidth) - from.x + to.x
    : Number(size?.["cx"]) / EMU_PER_PIXEL;
  const height = to
    ? distance(from.row, to.row, sizes.rowHeight) - from.y + to.y
    : Number(size?.["cy"]) / EMU_PER_PIXEL;
  return { anchor: from, name, width: width * POINTS_PER_PIXEL, height: height * POINTS_PER_PIXEL };
}

function cornerOf(marker: XmlNode | null): ChartAnchor | null {
  if (marker === null) return null;
  const number = (name: string): number => Number(childOf(marker, name)?.text ?? 0);
  return {
    row: number("row"),
    column: number("col"),
    x: Math.round(number("colOff") / EMU_PER_PIXEL),
    y: Math.round(number("rowOff") / EMU_PER_PIXEL),
  };
}

function distance(first: number, last: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index < last; index += 1) sum += sizeOf(index);
  return sum;
}

function readChart(chart: XmlNode | null, place: Place): ChartSnapshot | null {
  const plotArea = childOf(chart, "plotArea");
  const groups = (plotArea?.children ?? []).filter(({ name }) => name.endsWith("Chart"));
  const [first] = groups;
  if (chart === null || plotArea === null || first === undefined) return null;
  const type = readChartType(first);
  const title = childOf(chart, "title");
  const legend = childOf(chart, "legend");
  const axes = plotArea.children.filter(({ name }) => /^(cat|val|date)Ax$/.test(name));
  return {
    ...place,
    type,
    title: titleText(title),
    titleVisible: title !== null,
    legendVisible: legend !== null,
    legendPosition: LEGENDS[childOf(legend, "legendPos")?.attributes["val"] ?? "r"] ?? "Right",
    categoryAxis: readAxis(axes[0] ?? null),
    valueAxis: readAxis(axes[1] ?? null),
    series: groups.flatMap((group) => {
      const own = readChartType(group);
      return childrenOf(group, "ser").map((series) => readSeries(series, own === type ? null : own));
    }),
  };
}

const LEGENDS: Readonly<Record<string, ChartSnapshot["legendPosition"]>> = {
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
  tr: "Right",
};

function titleText(title: XmlNode | null): string {
  return title === null
    ? ""
    : descendantsOf(title, "t")
        .map(({ text }) => text)
        .join("");
}

function readAxis(axis: XmlNode | null): ChartAxisInfo {
  const scaling = childOf(axis, "scaling");
  const limit = (name: string): number | null => {
    const value = childOf(scaling, name)?.attributes["val"];
    return value === undefined ? null : Number(value);
  };
  const format = childOf(axis, "numFmt")?.attributes ?? {};
  const title = childOf(axis, "title");
  return {
    title: titleText(title),
    titleVisible: title !== null,
    numberFormat: format["sourceLinked"] === "0" ? (format["formatCode"] ?? "") : "",
    minimum: limit("min"),
    maximum: limit("max"),
    majorGridlines: childOf(axis, "majorGridlines") !== null,
  };
}

function readSeries(series: XmlNode, type: string | null): ChartSeriesSnapshot {
  const name = childOf(series, "tx");
  const nameArea = areaIn(name);
  return {
    name: nameArea === null && name !== null ? (childOf(name, "v")?.text ?? "") : null,
    nameArea,
    values: areaIn(childOf(series, "val") ?? childOf(series, "yVal")),
    categories: areaIn(childOf(series, "cat") ?? childOf(series, "xVal")),
    type,
    color: colorOf(childOf(series, "spPr")) ?? colorOf(childOf(series, "marker", "spPr")),
  };
}

/** The range behind a reference; null for literal values and for what is no plain range. */
function areaIn(node: XmlNode | null): SnapshotArea | null {
  const formula = node === null ? undefined : descendantsOf(node, "f")[0]?.text;
  const address = formula === undefined ? null : parseAddress(formula);
  if (address === null || address.sheetName === null) return null;
  return { ...address, sheetName: address.sheetName };
}

function colorOf(shape: XmlNode | null): string | null {
  const fill = childOf(shape, "solidFill", "srgbClr") ?? childOf(shape, "ln", "solidFill", "srgbClr");
  const value = fill?.attributes["val"];
  return value === undefined ? null : `#${value.toUpperCase()}`;
}
