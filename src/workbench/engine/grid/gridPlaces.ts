import type { Model } from "@odoo/o-spreadsheet";
import { areaAt } from "../area";
import type { CellPosition } from "../area";
import { toGridPosition, toZone } from "./grid";

/** A cell under the pointer, and whether the pointer is on its text. */
export interface PointedCell {
  readonly position: CellPosition;
  readonly isOnText: boolean;
}

/** Between a cell's edge and its text, as o-spreadsheet 19.3.7 draws it. */
const TEXT_MARGIN = 4;

/** Where cells are on the page, in its pixels. */
export class GridPlaces {
  constructor(
    private readonly model: Model,
    private readonly element: HTMLElement,
  ) {}

  /** The visible part of the cell, with the cells it is merged with; null when nothing of it can be seen. */
  boxOf(position: CellPosition): DOMRectReadOnly | null {
    const canvas = this.element.querySelector(".o-grid canvas");
    const { getters } = this.model;
    if (canvas === null || position.sheetId !== getters.getActiveSheetId()) return null;
    const zone = getters.getMerge(toGridPosition(position)) ?? toZone(areaAt(position));
    const { x, y, width, height } = getters.getVisibleRectWithZoom(zone);
    const { left, top } = canvas.getBoundingClientRect();
    return width > 0 && height > 0 ? new DOMRectReadOnly(left + x, top + y, width, height) : null;
  }

  /** Null where no cell is. */
  cellAt(x: number, y: number): PointedCell | null {
    const overlay = this.element.querySelector(".o-grid-overlay");
    if (overlay === null) return null;
    const { getters } = this.model;
    const zoom = getters.getViewportZoomLevel();
    const { left, top } = overlay.getBoundingClientRect();
    const column = getters.getColIndex((x - left) / zoom);
    const row = getters.getRowIndex((y - top) / zoom);
    if (column < 0 || row < 0) return null;
    const sheetId = getters.getActiveSheetId();
    const main = getters.getMainCellPosition({ sheetId, row, col: column });
    const position = { sheetId, row: main.row, column: main.col };
    return { position, isOnText: this.isOnText(position, x) };
  }

  private isOnText(position: CellPosition, x: number): boolean {
    const box = this.boxOf(position);
    if (box === null) return false;
    const { getters } = this.model;
    const at = toGridPosition(position);
    const { formattedValue, defaultAlign } = getters.getEvaluatedCell(at);
    const style = getters.getCellComputedStyle(at);
    const zoom = getters.getViewportZoomLevel();
    const width = Math.min(box.width, (getters.getTextWidth(formattedValue, style) + TEXT_MARGIN) * zoom);
    const align = style.align ?? defaultAlign;
    const free = box.width - width;
    const left = box.left + (align === "right" ? free : align === "center" ? free / 2 : 0);
    return formattedValue !== "" && x >= left && x <= left + width;
  }
}
