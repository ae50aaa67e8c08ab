import type { Area } from "../area";
import { COLUMN_WIDTH } from "../cells/cellSizes";
import { STANDARD_WIDTH } from "./standardSizes";
import type { Grid } from "../grid/grid";
import { ownGetters } from "../grid/ownGetters";
import { POINTS_PER_PIXEL } from "../points";

/** The button and the gaps beside it, in pixels. */
const FILTER_BUTTON = 22;

/** Widths and heights, in pixels where nothing else is said. */
export class GridSizes {
  constructor(private readonly grid: Grid) {}

  columnWidth(area: Area): number | null {
    return this.commonSize(area, "COL");
  }

  rowHeight(area: Area): number | null {
    return this.commonSize(area, "ROW");
  }

  /** In points; beyond the grid all rows and columns have the size of its last ones. */
  box(area: Area): { left: number; top: number; width: number; height: number } {
    const { getters } = this.grid;
    const { sheetId } = area;
    const lastColumn = getters.getNumberCols(sheetId) - 1;
    const lastRow = getters.getNumberRows(sheetId) - 1;
    const columnEnd = (count: number): number =>
      sumOf(Math.min(count, lastColumn + 1), (index) => getters.getColSize(sheetId, index)) +
      Math.max(0, count - lastColumn - 1) * getters.getColSize(sheetId, lastColumn);
    const rowEnd = (count: number): number =>
      sumOf(Math.min(count, lastRow + 1), (index) => getters.getRowSize(sheetId, index)) +
      Math.max(0, count - lastRow - 1) * getters.getRowSize(sheetId, lastRow);
    const left = columnEnd(area.left) * POINTS_PER_PIXEL;
    const top = rowEnd(area.top) * POINTS_PER_PIXEL;
    const width = columnEnd(area.right + 1) * POINTS_PER_PIXEL - left;
    return { left, top, width, height: rowEnd(area.bottom + 1) * POINTS_PER_PIXEL - top };
  }

  standardWidth(sheetId: string): number {
    const width = stateOf(this.grid, sheetId)[STANDARD_WIDTH];
    return typeof width === "number" ? width : COLUMN_WIDTH;
  }

  setColumnWidth(area: Area, pixels: number | null): void {
    this.resize(area, "COL", pixels);
  }

  setRowHeight(area: Area, pixels: number | null): void {
    this.resize(area, "ROW", pixels);
  }

  /** Room for the longest text; wide characters count twice. There is no canvas to measure with in every host. */
  autofitColumns(area: Area): void {
    const part = this.grid.existingPart(area);
    if (!part) return;
    for (let column = part.left; column <= part.right; column += 1) {
      let widest = 0;
      for (let row = part.top; row <= part.bottom; row += 1) {
        widest = Math.max(widest, this.textWidth({ sheetId: part.sheetId, col: column, row }));
      }
      if (widest > 0) this.resize({ ...part, left: column, right: column }, "COL", widest);
    }
  }

  /** In pixels, 0 for an empty cell; a filter button takes its place beside the text. */
  private textWidth(position: { sheetId: string; col: number; row: number }): number {
    const { getters } = this.grid;
    const characters = widthInCharacters(getters.getEvaluatedCell(position).formattedValue);
    if (characters === 0) return 0;
    return characters * 8 + 12 + (getters.isFilterHeader(position) ? FILTER_BUTTON : 0);
  }

  autofitRows(area: Area): void {
    this.resize(area, "ROW", null);
  }

  private resize(area: Area, dimension: "COL" | "ROW", size: number | null): void {
    this.grid.runSoon((dispatch) => {
      this.grid.ensureSize(dispatch, area);
      const getters = this.grid.model.getters;
      const count =
        dimension === "COL" ? getters.getNumberCols(area.sheetId) : getters.getNumberRows(area.sheetId);
      const first = dimension === "COL" ? area.left : area.top;
      const last = Math.min(dimension === "COL" ? area.right : area.bottom, count - 1);
      const elements = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
      dispatch("RESIZE_COLUMNS_ROWS", { sheetId: area.sheetId, dimension, elements, size });
    });
  }

  private commonSize(area: Area, dimension: "COL" | "ROW"): number | null {
    const part = this.grid.existingPart(area) ?? { ...area, bottom: area.top, right: area.left };
    const { getters } = this.grid;
    const isColumn = dimension === "COL";
    const sizes = new Set<number>();
    for (
      let index = isColumn ? part.left : part.top;
      index <= (isColumn ? part.right : part.bottom);
      index += 1
    ) {
      sizes.add(isColumn ? getters.getColSize(part.sheetId, index) : getters.getRowSize(part.sheetId, index));
    }
    return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
  }
}

function stateOf(grid: Grid, sheetId: string): Readonly<Record<string, unknown>> {
  return ownGetters(grid.model.getters).getWorkbenchState(sheetId);
}

function widthInCharacters(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1;
  return width;
}

function sumOf(count: number, sizeOf: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += sizeOf(index);
  return sum;
}
