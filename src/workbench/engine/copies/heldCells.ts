import type { Border, Style } from "@odoo/o-spreadsheet";
import { areaAt, intersectionOf } from "../area";
import type { Area, CellPosition } from "../area";
import type { CellReader } from "../cells/cellReader";
import type { CellInput } from "../cells/cellStore";
import { literalInput } from "../cells/literalInput";
import { toArea, toGridPosition } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { CopySource } from "./cellCopy";

/** A cell as it is before anything is pasted. */
export interface HeldCell {
  readonly position: CellPosition;
  /** As typed, with "="; null for a plain value. */
  readonly formula: string | null;
  /** What was entered, or what is spilled into the cell from a formula that is not copied along. */
  readonly content: string;
  readonly value: CellInput;
  readonly isBlank: boolean;
  readonly style: Style | null;
  readonly format: string;
  readonly border: Border | null;
  /** The merged area whose top left cell this is. */
  readonly merge: Area | null;
}

/** Row by row; both the grid's copy and a script may change the cells afterwards. */
export function heldCells(grid: Grid, reader: CellReader, source: CopySource): HeldCell[][] {
  const { getters } = grid;
  const { sheetId } = source;
  const isCopied = ({ row, column }: { row: number; column: number }): boolean =>
    source.rows.includes(row) && source.columns.includes(column);
  const hold = (position: CellPosition): HeldCell => {
    const at = toGridPosition(position);
    const cell = getters.getCell(at);
    const { value, error, formula } = reader.read(position);
    const parent = getters.getArrayFormulaSpreadingOn(at);
    const isSpilled = cell?.isFormula !== true && parent !== undefined;
    const comesAlong = isSpilled && isCopied({ row: parent.row, column: parent.col });
    const spilled = isSpilled && !comesAlong ? String(literalInput(value, error !== null) ?? "") : "";
    const merge = getters.getMerge(at);
    return {
      position,
      formula: cell?.isFormula ? String(formula) : null,
      content: cell && !cell.isFormula ? cell.content : spilled,
      value: literalInput(value, error !== null),
      isBlank: value === "" && !cell?.isFormula,
      style: cell?.style ?? null,
      format: cell?.format ?? "",
      border: getters.getCellBorder(at),
      merge: merge && merge.top === at.row && merge.left === at.col ? toArea(sheetId, merge) : null,
    };
  };
  return source.rows.map((row) => source.columns.map((column) => hold({ sheetId, row, column })));
}

/** Whether all of a merged area is copied. */
export function isWholeIn(merge: Area, { sheetId, rows, columns }: CopySource): boolean {
  const [top, left, bottom, right] = [rows[0], columns[0], rows.at(-1), columns.at(-1)];
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) return false;
  const around = { sheetId, top, left, bottom, right };
  const corner = areaAt({ sheetId, row: merge.bottom, column: merge.right });
  return intersectionOf(around, corner) !== null;
}
