import type { Grid } from "../grid/grid";
import type { ChartAnchor, SizeSnapshot } from "../snapshot/workbookSnapshot";

/** Pixels of a new column; what the grid makes them. */
export const COLUMN_WIDTH = 96;

export function customSizes(
  grid: Grid,
  sheetId: string,
  standardWidth: number,
): { columnWidths: SizeSnapshot[]; rowHeights: SizeSnapshot[] } {
  const { getters } = grid;
  const columnWidths: SizeSnapshot[] = [];
  for (let index = 0; index < getters.getNumberCols(sheetId); index += 1) {
    const pixels = getters.getColSize(sheetId, index);
    if (pixels !== standardWidth) columnWidths.push({ index, pixels });
  }
  const rowHeights: SizeSnapshot[] = [];
  for (let index = 0; index < getters.getNumberRows(sheetId); index += 1) {
    const pixels = getters.getUserRowSize(sheetId, index);
    if (pixels !== undefined) rowHeights.push({ index, pixels });
  }
  return { columnWidths, rowHeights };
}

/** Also right inside a command. */
export function anchorAt(
  grid: Grid,
  sheetId: string,
  { x, y }: { readonly x: number; readonly y: number },
): ChartAnchor {
  const { getters } = grid.model;
  const column = headerAt(x, getters.getNumberCols(sheetId), (index) => getters.getColSize(sheetId, index));
  const row = headerAt(y, getters.getNumberRows(sheetId), (index) => getters.getRowSize(sheetId, index));
  return { row: row.index, column: column.index, x: column.rest, y: row.rest };
}

/** The header under a distance from the edge, and how far into it. */
function headerAt(
  distance: number,
  count: number,
  sizeOf: (index: number) => number,
): { index: number; rest: number } {
  let rest = distance;
  let index = 0;
  while (index < count - 1 && rest >= sizeOf(index)) {
    rest -= sizeOf(index);
    index += 1;
  }
  return { index, rest };
}
