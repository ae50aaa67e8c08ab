import { anchorAt } from "../../cells/cellSizes";
import type { Grid } from "../../grid/grid";
import type { ChartBox } from "../info/chartInfo";
import { PIXELS_PER_POINT } from "../../points";

/** A figure of the grid: a cell, the distance from its corner, and a size, in pixels. */
export interface ChartFigure {
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly width: number;
  readonly height: number;
}

export function boxOf(grid: Grid, sheetId: string, figure: ChartFigure): ChartBox {
  const { getters } = grid;
  let left = figure.offset.x;
  for (let column = 0; column < figure.col; column += 1) left += getters.getColSize(sheetId, column);
  let top = figure.offset.y;
  for (let row = 0; row < figure.row; row += 1) top += getters.getRowSize(sheetId, row);
  const points = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
  return { left: points(left), top: points(top), width: points(figure.width), height: points(figure.height) };
}

export function placeOf(grid: Grid, sheetId: string, box: ChartBox) {
  const pixels = (points: number): number => points * PIXELS_PER_POINT;
  const at = anchorAt(grid, sheetId, { x: pixels(box.left), y: pixels(box.top) });
  return {
    anchor: { col: at.column, row: at.row, offset: { x: at.x, y: at.y } },
    size: { width: pixels(box.width), height: pixels(box.height) },
  };
}
