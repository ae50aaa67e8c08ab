import { areaAt, MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import type { Area, CellPosition } from "../../engine/area";
import type { FilledCells } from "./filledCells";

export type Direction = "Left" | "Right" | "Up" | "Down";

/** The area around a cell that empty rows and columns, or the ends of the sheet, surround. */
export function surroundingRegion(filled: FilledCells, cell: CellPosition): Area {
  let region = areaAt(cell);
  for (;;) {
    const grown = grownRegion(filled, region);
    if (grown === region) return region;
    region = grown;
  }
}

/** Larger by every side beside which, corners included, something stands; the same object when there is none. */
function grownRegion(filled: FilledCells, region: Area): Area {
  const { top, left, bottom, right } = region;
  const isFilled = (from: { row: number; column: number }, to: { row: number; column: number }): boolean => {
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1)
        if (filled.has(row, column)) return true;
    return false;
  };
  const grows = {
    up: top > 0 && isFilled({ row: top - 1, column: left - 1 }, { row: top - 1, column: right + 1 }),
    down: isFilled({ row: bottom + 1, column: left - 1 }, { row: bottom + 1, column: right + 1 }),
    left: left > 0 && isFilled({ row: top - 1, column: left - 1 }, { row: bottom + 1, column: left - 1 }),
    right: isFilled({ row: top - 1, column: right + 1 }, { row: bottom + 1, column: right + 1 }),
  };
  if (!grows.up && !grows.down && !grows.left && !grows.right) return region;
  return {
    sheetId: region.sheetId,
    top: top - Number(grows.up),
    bottom: bottom + Number(grows.down),
    left: left - Number(grows.left),
    right: right + Number(grows.right),
  };
}

const STEPS: Readonly<Record<Direction, { readonly rows: number; readonly columns: number }>> = {
  Up: { rows: -1, columns: 0 },
  Down: { rows: 1, columns: 0 },
  Left: { rows: 0, columns: -1 },
  Right: { rows: 0, columns: 1 },
};

/** Where Ctrl+arrow goes: to the last filled cell of a run, or over empty cells to the next filled one or the end. */
export function edgeFrom(filled: FilledCells, from: CellPosition, direction: Direction): CellPosition {
  const step = STEPS[direction];
  const next = ({ sheetId, row, column }: CellPosition): CellPosition => ({
    sheetId,
    row: row + step.rows,
    column: column + step.columns,
  });
  const has = ({ row, column }: CellPosition): boolean => filled.has(row, column);
  let cell = from;
  if (has(cell) && has(next(cell))) {
    while (has(next(cell))) cell = next(cell);
    return cell;
  }
  do cell = next(cell);
  while (!has(cell) && comesBeforeUsed(filled, cell, direction));
  return has(cell) ? cell : endOfSheet(from, direction);
}

/** Whether anything can still be met. */
function comesBeforeUsed(
  { used }: FilledCells,
  { row, column }: CellPosition,
  direction: Direction,
): boolean {
  if (!used) return false;
  switch (direction) {
    case "Up":
      return row > used.top;
    case "Down":
      return row < used.bottom;
    case "Left":
      return column > used.left;
    default:
      return column < used.right;
  }
}

function endOfSheet({ sheetId, row, column }: CellPosition, direction: Direction): CellPosition {
  switch (direction) {
    case "Up":
      return { sheetId, row: 0, column };
    case "Down":
      return { sheetId, row: MAX_ROWS - 1, column };
    case "Left":
      return { sheetId, row, column: 0 };
    default:
      return { sheetId, row, column: MAX_COLUMNS - 1 };
  }
}
