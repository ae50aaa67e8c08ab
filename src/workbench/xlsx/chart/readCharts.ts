import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import type { ChartAnchor, ChartSnapshot } from "../../engine/snapshot/workbookSnapshot";
import type { Package } from "../package";
import type { SheetSizes } from "../readSizes";
import { childOf, descendantsOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { readNewerChart } from "./newer/readNewerChart";
import { readChart } from "./readChart";
import type { ChartPlace } from "./readChart";
import { POINTS_PER_PIXEL } from "../../engine/points";

const EMU_PER_PIXEL = 9525;

/** The charts of a sheet; pictures, shapes and charts of kinds that are not drawn are left out. */
export function readCharts(file: Package, sheetPath: string, sizes: SheetSizes): ChartSnapshot[] {
  const drawingPath = file.target(sheetPath, "drawing");
  const drawing = drawingPath === null ? null : file.xml(drawingPath);
  if (drawingPath === null || drawing === null) return [];
  return drawing.children.flatMap((anchor) => {
    const id = descendantsOf(anchor, "chart")[0]?.attributes["r:id"];
    const path = id === undefined ? null : file.targetWithId(drawingPath, id);
    const chart = path === null ? null : file.xml(path);
    const place = placeOf(anchor, sizes);
    const snapshot = chart && place && (readNewerChart(chart, place) ?? readChart(chart, place));
    return snapshot === null ? [] : [snapshot];
  });
}

function placeOf(anchor: XmlNode, sizes: SheetSizes): ChartPlace | null {
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
  const number = (name: string): number => Number(childOf(marker, name)?.text) || 0;
  return {
    row: Math.min(Math.max(0, number("row")), MAX_ROWS - 1),
    column: Math.min(Math.max(0, number("col")), MAX_COLUMNS - 1),
    x: Math.round(number("colOff") / EMU_PER_PIXEL),
    y: Math.round(number("rowOff") / EMU_PER_PIXEL),
  };
}

function distance(first: number, last: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = first; index < last; index += 1) sum += sizeOf(index);
  return sum;
}
