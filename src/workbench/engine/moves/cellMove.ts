import { columnCountOf, isWholeColumns, isWholeRows, rowCountOf } from "../area";
import type { Area, CellPosition } from "../area";
import type { GridZone } from "../grid/grid";

/** Cells that leave their place; what refers to them follows. */
export type CellMove =
  /** New blank cells take the area's place; what was there and after it goes down or right. */
  | { readonly kind: "insert"; readonly area: Area; readonly shift: "Down" | "Right" }
  /** The area's cells go; what came after them comes up or left. */
  | { readonly kind: "delete"; readonly area: Area; readonly shift: "Up" | "Left" }
  /** The area's cells take the place of others: `to` is the new place of the top left cell, on any sheet. */
  | { readonly kind: "move"; readonly area: Area; readonly to: CellPosition };

/** Where the cells were, and where they are then. */
export function areasOfMove({ area, to }: Extract<CellMove, { readonly kind: "move" }>): Area[] {
  const { sheetId, row: top, column: left } = to;
  return [
    area,
    { sheetId, top, left, bottom: top + rowCountOf(area) - 1, right: left + columnCountOf(area) - 1 },
  ];
}

/** A reference after a move: as it was (null), gone, or to other cells. */
export type MovedReference = "gone" | { readonly sheetId: string; readonly zone: GridZone } | null;

/**
 * What becomes of a reference. Cells that are inserted or deleted beside other columns (or rows) than the reference's
 * do nothing to it; a reference to a place that moved cells take is gone, as in Excel.
 */
export function movedReference(move: CellMove, sheetId: string, zone: GridZone): MovedReference {
  if (move.kind === "move") return afterMove(move, sheetId, zone);
  const { area } = move;
  if (sheetId !== area.sheetId) return null;
  const isVertical = move.shift === "Down" || move.shift === "Up";
  const isAlongside = isVertical
    ? zone.left >= area.left && zone.right <= area.right
    : zone.top >= area.top && zone.bottom <= area.bottom;
  const isWhole = isVertical ? isWholeColumns({ sheetId, ...zone }) : isWholeRows({ sheetId, ...zone });
  if (!isAlongside || isWhole) return null;
  const shifted = move.kind === "insert" ? afterInsert : afterDelete;
  const lines = isVertical
    ? shifted([zone.top, zone.bottom], [area.top, area.bottom])
    : shifted([zone.left, zone.right], [area.left, area.right]);
  if (lines === "gone" || lines === null) return lines;
  const [first, last] = lines;
  return {
    sheetId,
    zone: isVertical ? { ...zone, top: first, bottom: last } : { ...zone, left: first, right: last },
  };
}

type Lines = readonly [first: number, last: number];

function afterInsert([first, last]: Lines, [from, to]: Lines): Lines | null {
  const count = to - from + 1;
  if (last < from) return null;
  return [first >= from ? first + count : first, last + count];
}

function afterDelete([first, last]: Lines, [from, to]: Lines): Lines | "gone" | null {
  const count = to - from + 1;
  if (last < from) return null;
  if (first >= from && last <= to) return "gone";
  const start = first < from ? first : first > to ? first - count : from;
  return [start, last > to ? last - count : from - 1];
}

function afterMove(
  { area, to }: Extract<CellMove, { readonly kind: "move" }>,
  sheetId: string,
  zone: GridZone,
): MovedReference {
  const rows = to.row - area.top;
  const columns = to.column - area.left;
  if (sheetId === area.sheetId && isWithin(zone, area)) {
    return { sheetId: to.sheetId, zone: shifted(zone, rows, columns) };
  }
  return sheetId === to.sheetId && isWithin(zone, shifted(area, rows, columns)) ? "gone" : null;
}

function shifted({ top, left, bottom, right }: GridZone, rows: number, columns: number): GridZone {
  return { top: top + rows, bottom: bottom + rows, left: left + columns, right: right + columns };
}

function isWithin(zone: GridZone, outer: GridZone): boolean {
  return (
    zone.top >= outer.top &&
    zone.bottom <= outer.bottom &&
    zone.left >= outer.left &&
    zone.right <= outer.right
  );
}
