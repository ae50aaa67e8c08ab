import type { SizeSnapshot } from "../engine/snapshot/workbookSnapshot";
import { MAX_COLUMNS } from "../engine/area";
import { rowsOf } from "./sheetRows";
import { childOf, childrenOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";
import { PIXELS_PER_POINT } from "../engine/points";
import { columnSpan } from "./columnSpan";
import { standardPixels, toPixels } from "./fileWidth";
import { isTrue } from "./xmlFlag";

/** Sizes of a sheet's rows and columns: what differs from the grid's, and what charts need to know of all. */
export interface SheetSizes {
  readonly standardWidth: number;
  readonly columnWidths: readonly SizeSnapshot[];
  readonly rowHeights: readonly SizeSnapshot[];
  /** In pixels, as the file has them. */
  columnWidth(index: number): number;
  rowHeight(index: number): number;
}

/** Excel's, in characters and in points. */
const BASE_COLUMN_WIDTH = 8;
const DEFAULT_ROW_HEIGHT = 15;
/** In characters, and in points (support.microsoft.com, "Excel specifications and limits"). */
const WIDEST_COLUMN = 255;
const HIGHEST_ROW = 409.5;

export function readSizes(sheet: XmlNode): SheetSizes {
  const defaults = childOf(sheet, "sheetFormatPr")?.attributes ?? {};
  const { columns, standardWidth } = readWidths(sheet, standardWidthOf(defaults));
  const rows = new Map<number, number>();
  for (const { index, node } of rowsOf(sheet)) {
    const { customHeight, ht } = node.attributes;
    const isOwn = isTrue(customHeight);
    const points = Math.min(Number(ht), HIGHEST_ROW);
    if (isOwn && points > 0) rows.set(index, Math.round(points * PIXELS_PER_POINT));
  }
  const rowHeight = Math.round(
    (Number(defaults["defaultRowHeight"]) || DEFAULT_ROW_HEIGHT) * PIXELS_PER_POINT,
  );
  return {
    standardWidth,
    columnWidths: toSizes(columns).filter(({ pixels }) => pixels !== standardWidth),
    rowHeights: toSizes(rows),
    columnWidth: (index) => columns.get(index) ?? standardWidth,
    rowHeight: (index) => rows.get(index) ?? rowHeight,
  };
}

function standardWidthOf({ defaultColWidth, baseColWidth }: XmlNode["attributes"]): number {
  const width = Math.min(Number(defaultColWidth), WIDEST_COLUMN);
  return width > 0 ? toPixels(width) : standardPixels(Number(baseColWidth) || BASE_COLUMN_WIDTH);
}

interface Widths {
  readonly columns: ReadonlyMap<number, number>;
  readonly standardWidth: number;
}

/** A width for all the rest of the sheet is the standard one; the columns before it keep that of the file. */
function readWidths(sheet: XmlNode, fileWidth: number): Widths {
  const columns = new Map<number, number>();
  let standardWidth = fileWidth;
  for (const { attributes } of childrenOf(childOf(sheet, "cols"), "col")) {
    const width = Math.min(Number(attributes["width"]), WIDEST_COLUMN);
    const { first, last } = columnSpan(attributes);
    if (!(width >= 0)) continue;
    if (last === MAX_COLUMNS - 1) {
      standardWidth = toPixels(width);
      for (let index = 0; index < first; index += 1) if (!columns.has(index)) columns.set(index, fileWidth);
    } else for (let index = first; index <= last; index += 1) columns.set(index, toPixels(width));
  }
  return { columns, standardWidth };
}

function toSizes(sizes: ReadonlyMap<number, number>): SizeSnapshot[] {
  return [...sizes]
    .map(([index, pixels]) => ({ index, pixels }))
    .sort((one, other) => one.index - other.index);
}
