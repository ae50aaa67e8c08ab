/** A rectangle of cells on one sheet; indexes are 0-based and inclusive. */
export interface Area {
  readonly sheetId: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellPosition {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Excel's own limits, for addresses; the sheets of the engine grow as cells are used. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function areaAt({ sheetId, row, column }: CellPosition): Area {
  return { sheetId, top: row, left: column, bottom: row, right: column };
}

export function rowCountOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCountOf(area: Area): number {
  return area.right - area.left + 1;
}

/** The part that two areas share, or null; areas on different sheets share nothing. */
export function intersectionOf(one: Area, other: Area): Area | null {
  if (one.sheetId !== other.sheetId) return null;
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top > bottom || left > right ? null : { sheetId: one.sheetId, top, left, bottom, right };
}

/** The smallest area around both; both are on the same sheet. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    sheetId: one.sheetId,
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function isSameArea(one: Area, other: Area): boolean {
  return (
    one.sheetId === other.sheetId &&
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

export function isWholeColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === MAX_ROWS - 1;
}

export function isWholeRows(area: Area): boolean {
  return area.left === 0 && area.right === MAX_COLUMNS - 1;
}
