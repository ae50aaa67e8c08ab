import type { Border, Style } from "@odoo/o-spreadsheet";
import type { Area } from "../area";
import { moveRules } from "../copies/copyRules";
import { forEachCell, mustDo, toZone } from "../grid/grid";
import type { Grid, GridZone } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import { areasOfMove } from "./cellMove";
import type { CellMove } from "./cellMove";
import { MOVE_CELLS } from "./movePlugin";

type AnyDispatch = (type: string, payload: object) => Parameters<typeof mustDo>[0];

interface HeldCell {
  readonly row: number;
  readonly column: number;
  readonly content: string;
  readonly style: Style | null;
  readonly format: string;
  readonly border: Border | null;
}

/** Moves cells to another sheet: written anew there, and taken away here; inside a command. */
export function moveToSheet(
  grid: Grid,
  dispatch: Dispatch,
  move: Extract<CellMove, { readonly kind: "move" }>,
): void {
  const [from, to] = areasOfMove(move) as [Area, Area];
  const { getters } = grid.model;
  grid.ensureSize(dispatch, to);
  moveRules(grid, dispatch, { from, to: move.to });
  const merges = getters.getMergesInZone(from.sheetId, toZone(from));
  partMerges(grid, dispatch, from);
  partMerges(grid, dispatch, to);
  mustDo((dispatch as AnyDispatch)(MOVE_CELLS, { move, from: null, rows: 0, columns: 0 }));
  // After the references, so that formulas are read as they are now.
  const held = heldCells(grid, from, to.sheetId);
  for (const { row, column, content, style, format, border } of held) {
    const here = { sheetId: from.sheetId, row: from.top + row, col: from.left + column };
    const there = { sheetId: to.sheetId, row: to.top + row, col: to.left + column };
    dispatch("CLEAR_CELL", here);
    dispatch("SET_BORDER", { ...here, border: undefined });
    dispatch("UPDATE_CELL", { ...there, content, style, format });
    dispatch("SET_BORDER", { ...there, border: border ?? undefined });
  }
  const rows = to.top - from.top;
  const columns = to.left - from.left;
  const target = merges.map((zone): GridZone => {
    const { top, left, bottom, right } = zone;
    return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
  });
  if (target.length > 0) mustDo(dispatch("ADD_MERGE", { sheetId: to.sheetId, target, force: true }));
}

function partMerges(grid: Grid, dispatch: Dispatch, area: Area): void {
  const target = grid.model.getters.getMergesInZone(area.sheetId, toZone(area));
  if (target.length > 0) mustDo(dispatch("REMOVE_MERGE", { sheetId: area.sheetId, target }));
}

function heldCells(grid: Grid, from: Area, newSheetId: string): HeldCell[] {
  const { getters } = grid.model;
  const held: HeldCell[] = [];
  forEachCell(from, (row, column) => {
    const position = { sheetId: from.sheetId, row: from.top + row, col: from.left + column };
    const cell = getters.getCell(position);
    const content = cell?.isFormula
      ? getters.getFormulaMovedInSheet(newSheetId, cell.compiledFormula)
      : (cell?.content ?? "");
    const { style = null, format = "" } = cell ?? {};
    held.push({ row, column, content, style, format, border: getters.getCellBorder(position) });
  });
  return held;
}
