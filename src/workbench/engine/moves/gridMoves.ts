import { columnCountOf, rowCountOf } from "../area";
import type { Area } from "../area";
import { forEachCell, mustDo } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import type { CellMove } from "./cellMove";
import { isToOtherSheet, MOVE_CELLS } from "./movePlugin";
import { moveToSheet } from "./moveToSheet";
import type { MoveStore } from "./moveStore";

type AnyDispatch = (type: string, payload: object) => Parameters<typeof mustDo>[0];

interface Shift {
  readonly from: Area | null;
  readonly rows: number;
  readonly columns: number;
}

export class GridMoves implements MoveStore {
  constructor(private readonly grid: Grid) {}

  move(move: CellMove): void {
    this.grid.run((dispatch) => {
      if (move.kind === "move" && isToOtherSheet(move)) return moveToSheet(this.grid, dispatch, move);
      const { from, rows, columns } = this.shiftOf(move);
      if (from) this.makeRoom(dispatch, from, { rows, columns });
      mustDo((dispatch as AnyDispatch)(MOVE_CELLS, { move, from, rows, columns }));
      if (move.kind === "insert") this.dressNewCells(dispatch, move.area, move.shift);
    });
  }

  /** What takes another place, and how far. */
  private shiftOf(move: CellMove): Shift {
    const { area } = move;
    if (move.kind === "move") {
      return { from: area, rows: move.to.row - area.top, columns: move.to.column - area.left };
    }
    const sign = move.kind === "insert" ? 1 : -1;
    const isVertical = move.shift === "Down" || move.shift === "Up";
    const end = move.kind === "insert" ? 0 : 1;
    const strip = isVertical
      ? { ...area, top: area.top + end * rowCountOf(area), bottom: Infinity }
      : { ...area, left: area.left + end * columnCountOf(area), right: Infinity };
    return {
      from: this.heldPart(strip),
      rows: isVertical ? sign * rowCountOf(area) : 0,
      columns: isVertical ? 0 : sign * columnCountOf(area),
    };
  }

  /** New cells look like those above them, or to the left when the others went right. */
  private dressNewCells(dispatch: Dispatch, area: Area, shift: "Down" | "Right"): void {
    const { getters } = this.grid.model;
    const { sheetId } = area;
    const model = shift === "Down" ? { row: area.top - 1, col: null } : { row: null, col: area.left - 1 };
    if (model.row === -1 || model.col === -1) return;
    const part = this.grid.existingPartNow(area);
    if (!part) return;
    forEachCell(part, (rowOffset, columnOffset) => {
      const [row, col] = [part.top + rowOffset, part.left + columnOffset];
      const beside = getters.getCell({ sheetId, row: model.row ?? row, col: model.col ?? col });
      const { style, format } = beside ?? {};
      if (style === undefined && format === undefined) return;
      dispatch("UPDATE_CELL", { sheetId, row, col, style: style ?? null, format: format ?? "" });
    });
  }

  private makeRoom(
    dispatch: Dispatch,
    { sheetId, bottom, right }: Area,
    { rows, columns }: Omit<Shift, "from">,
  ): void {
    const corner = { top: bottom + rows, left: right + columns };
    this.grid.ensureSize(dispatch, { sheetId, ...corner, bottom: corner.top, right: corner.left });
  }

  /** As far down and right as there are cells or borders in the strip. */
  private heldPart(strip: Area): Area | null {
    const { sheetId, top, left } = strip;
    const { getters } = this.grid.model;
    const lastRow = Math.min(strip.bottom, getters.getNumberRows(sheetId) - 1);
    const lastColumn = Math.min(strip.right, getters.getNumberCols(sheetId) - 1);
    let bottom = -1;
    let right = -1;
    for (let row = top; row <= lastRow; row += 1) {
      for (let col = left; col <= lastColumn; col += 1) {
        const position = { sheetId, row, col };
        if (!getters.getCell(position) && !getters.getCellBorder(position)) continue;
        bottom = row;
        right = Math.max(right, col);
      }
    }
    return bottom < 0 ? null : { sheetId, top, left, bottom, right };
  }
}
