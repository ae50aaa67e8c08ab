import { isSameArea } from "../../engine/area";
import type { Area } from "../../engine/area";
import { shiftChecked } from "../range/insertDelete";
import { isEmpty, usedBelow } from "../range/usedCells";
import { tableOf } from "./tableObject";
import type { TableObject } from "./tableObject";

/** Rows of a table, or columns, by their place on the sheet. */
interface Strip {
  readonly first: number;
  readonly count: number;
}

/**
 * New rows; what stands in their place and below, in the table's columns, moves down. Beneath the last row the table
 * only becomes larger where there is nothing to move; with `movesAllBelow` off that is so where the new rows' own place
 * is empty (learn.microsoft.com/office/vba/api/excel.listrows.add, AlwaysInsert).
 */
export function insertTableRows(
  self: TableObject,
  { first, count }: Strip,
  { movesAllBelow }: { readonly movesAllBelow: boolean },
): void {
  const { engine } = self.context;
  const { area, id } = tableOf(self);
  const strip = { ...area, top: first, bottom: first + count - 1 };
  const inTheWay = movesAllBelow ? usedBelow(engine, area) : strip;
  if (first <= area.bottom || (inTheWay && !isEmpty(engine, inTheWay)))
    shiftChecked(engine, { kind: "insert", area: strip, shift: "Down" });
  settle(self, id, { ...area, bottom: area.bottom + count });
}

export function deleteTableRows(self: TableObject, { first, count }: Strip): void {
  const { area } = tableOf(self);
  const strip = { ...area, top: first, bottom: first + count - 1 };
  shiftChecked(self.context.engine, { kind: "delete", area: strip, shift: "Up" });
}

/** New columns; what stands in their place and to the right, in the table's rows, moves on. */
export function insertTableColumn(self: TableObject, first: number): void {
  const { engine } = self.context;
  const { area, id } = tableOf(self);
  const strip = { ...area, left: first, right: first };
  const used = engine.cells.usedArea(area.sheetId, true);
  const rest = { ...strip, right: Math.max(first, used?.right ?? first) };
  if (first <= area.right || !isEmpty(engine, rest))
    shiftChecked(engine, { kind: "insert", area: strip, shift: "Right" });
  settle(self, id, { ...area, right: area.right + 1 });
}

export function deleteTableColumn(self: TableObject, first: number): void {
  const { area } = tableOf(self);
  const strip = { ...area, left: first, right: first };
  shiftChecked(self.context.engine, { kind: "delete", area: strip, shift: "Left" });
}

/** Cells that come before the first row, or after the last one, are no part of a table by themselves. */
function settle(self: TableObject, id: string, area: Area): void {
  if (!isSameArea(tableOf(self).area, area)) self.context.engine.tables.resize(id, area);
}
