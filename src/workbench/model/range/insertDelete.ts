import {
  columnCountOf,
  intersectionOf,
  isSameArea,
  isWholeColumns,
  isWholeRows,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCountOf,
} from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";
import type { CellMove } from "../../engine/moves/cellMove";
import { oneOf, method } from "../declare";
import type { Member } from "../member";
import { assertDeletable, assertInsertable } from "../protection/shiftPermission";
import { insertDeleteConflict, nonBlankCellOffSheet } from "../refusals";
import type { RangeObject } from "./rangeObject";

type Shift = Exclude<CellMove, { readonly kind: "move" }>;

export const insertDelete: readonly Member<RangeObject>[] = [
  method("Insert", "1.1", {
    args: [oneOf("shift", ["Down", "Right"])],
    call: (range, [shift]) => {
      const { context, area } = range;
      carryOut(range, { kind: "insert", area, shift: shift === "Down" ? "Down" : "Right" });
      return context.objects.range(area);
    },
  }),
  method("Delete", "1.1", {
    args: [oneOf("shift", ["Up", "Left"])],
    call: (range, [shift]) =>
      carryOut(range, { kind: "delete", area: range.area, shift: shift === "Up" ? "Up" : "Left" }),
  }),
];

function carryOut({ context, area }: RangeObject, shift: Shift): void {
  const { cells, moves } = context.engine;
  const { sheetId, top, left } = area;
  const isInsert = shift.kind === "insert";
  if (isInsert) assertInsertable(context, area);
  else assertDeletable(context, area);
  checkRoom(context.engine, shift);
  if (isWholeRows(area) && isVertical(shift)) {
    if (isInsert) cells.insertRows(sheetId, top, rowCountOf(area));
    else cells.deleteRows(sheetId, top, rowCountOf(area));
  } else if (isWholeColumns(area) && !isVertical(shift)) {
    if (isInsert) cells.insertColumns(sheetId, left, columnCountOf(area));
    else cells.deleteColumns(sheetId, left, columnCountOf(area));
  } else {
    checkConflicts(context.engine, shift);
    moves.move(shift);
  }
}

/** Part of a table's own change; throws InsertDeleteConflict where another table, or a merged area, would be torn. */
export function shiftChecked(engine: Engine, shift: Shift): void {
  checkRoom(engine, shift);
  checkConflicts(engine, shift);
  engine.moves.move(shift);
}

function isVertical({ shift }: Shift): boolean {
  return shift === "Down" || shift === "Up";
}

/** Cells with something in them never fall off the end of the sheet. */
function checkRoom(engine: Engine, { kind, area, shift }: Shift): void {
  if (kind === "delete") return;
  const lost =
    shift === "Down"
      ? { ...area, top: Math.max(area.top, MAX_ROWS - rowCountOf(area)), bottom: MAX_ROWS - 1 }
      : { ...area, left: Math.max(area.left, MAX_COLUMNS - columnCountOf(area)), right: MAX_COLUMNS - 1 };
  const used = engine.cells.usedArea(area.sheetId, true);
  const inTheWay = used && intersectionOf(used, lost);
  if (inTheWay && engine.cells.values(inTheWay).some((row) => row.some((value) => value !== "")))
    throw nonBlankCellOffSheet();
}

/**
 * A table or a merged area either stays where it is, goes along as a whole, or is deleted as a whole. Cells of a table
 * alone can be deleted or inserted over all of its columns (rows): that is a change of its size.
 */
function checkConflicts(engine: Engine, move: Shift): void {
  const { kind, area } = move;
  const goesDown = isVertical(move);
  const strip = goesDown ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };
  const isTorn = (block: Area): boolean => {
    const shared = intersectionOf(block, strip);
    if (shared === null) return false;
    if (!isAlongside(block, area, goesDown)) return true;
    const start = goesDown ? [block.top, area.top] : [block.left, area.left];
    const [blockStart = 0, areaStart = 0] = start;
    if (kind === "insert") return blockStart < areaStart;
    const gone = intersectionOf(block, area);
    return gone !== null && !isSameArea(gone, block);
  };
  const tables = engine.tables.list().map((table) => table.area);
  const isTornTable = tables.some((table) => isTorn(table) && !isResized(table, move, goesDown));
  if (isTornTable || engine.merges.list(area.sheetId).some(isTorn)) throw insertDeleteConflict();
}

/** The block lies wholly in the columns (rows) in which cells move. */
function isAlongside(block: Area, area: Area, goesDown: boolean): boolean {
  return goesDown
    ? block.left >= area.left && block.right <= area.right
    : block.top >= area.top && block.bottom <= area.bottom;
}

/** Rows of a table's body, or columns of a table, over all of its width (height). */
function isResized(table: Area, { kind, area }: Shift, goesDown: boolean): boolean {
  if (!isAlongside(table, area, goesDown)) return false;
  // However many come, they come where the first one does.
  if (kind === "insert")
    return goesDown
      ? area.top > table.top && area.top <= table.bottom
      : area.left >= table.left && area.left <= table.right;
  return goesDown
    ? area.top > table.top && area.bottom <= table.bottom
    : area.left >= table.left && area.right <= table.right && columnCountOf(area) < columnCountOf(table);
}
