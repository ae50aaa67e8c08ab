import type { SizeSnapshot } from "../engine/snapshot/workbookSnapshot";
import { COLUMN_WIDTH } from "../engine/cells/cellSizes";
import { MAX_COLUMNS } from "../engine/area";
import { rowsOf } from "./sheetRows";
import { childOf, childrenOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";
import { PIXELS_PER_POINT } from "../engine/points";
import { columnSpan } from "./columnSpan";
import { isTrue } from "./xmlFlag";

/** Sizes of a sheet's rows and columns: what differs from the grid's, and what charts need to know of all. */
export interface SheetSizes {
  readonly columnWidths: readonly SizeSnapshot[];
  readonly rowHeights: readonly SizeSnapshot[];
  /** In pixels, as the file has them. */
  columnWidth(index: number): number;
  rowHeight(index: number): number;
}

/** Excel's, for its default font. */
const DEFAULT_COLUMN_WIDTH = 64;
const DEFAULT_ROW_HEIGHT = 15;
/** In characters, and in points (support.microsoft.com, "Excel specifications and limits"). */
const WIDEST_COLUMN = 255;
const HIGHEST_ROW = 409.5;
const WIDEST_DIGIT = 7;
const COLUMN_PADDING = 5;

export function readSizes(sheet: XmlNode): SheetSizes {
  const columns = new Map<number, number>();
  for (const { attributes } of childrenOf(childOf(sheet, "cols"), "col")) {
    const width = Math.min(Number(attributes["width"]), WIDEST_COLUMN);
    const { first, last } = columnSpan(attributes);
    // A width for all the rest of the sheet is no column's own.
    if (last === MAX_COLUMNS - 1 || !(width >= 0)) continue;
    for (let index = first; index <= last; index += 1) columns.set(index, toPixels(width));
  }
  const rows = new Map<number, number>();
  for (const { index, node } of rowsOf(sheet)) {
    const { customHeight, ht } = node.attributes;
    const isOwn = isTrue(customHeight);
    const points = Math.min(Number(ht), HIGHEST_ROW);
    if (isOwn && points > 0) rows.set(index, Math.round(points * PIXELS_PER_POINT));
  }
  const defaults = childOf(sheet, "sheetFormatPr")?.attributes;
  const rowHeight = Math.round(
    Number(defaults?.["defaultRowHeight"] ?? DEFAULT_ROW_HEIGHT) * PIXELS_PER_POINT,
  );
  return {
    columnWidths: toSizes(columns).filter(({ pixels }) => pixels !== COLUMN_WIDTH),
    rowHeights: toSizes(rows),
    columnWidth: (index) => columns.get(index) ?? DEFAULT_COLUMN_WIDTH,
    rowHeight: (index) => rows.get(index) ?? rowHeight,
  };
}

/** Widths count the widest digit of the default font, padding included (ECMA-376 part 1, 18.3.1.13). */
function toPixels(width: number): number {
  return width < 1
    ? Math.round(width * (WIDEST_DIGIT + COLUMN_PADDING))
    : Math.round((width - COLUMN_PADDING / WIDEST_DIGIT) * WIDEST_DIGIT) + COLUMN_PADDING;
}

function toSizes(sizes: ReadonlyMap<number, number>): SizeSnapshot[] {
  return [...sizes]
    .map(([index, pixels]) => ({ index, pixels }))
    .sort((one, other) => one.index - other.index);
}
