import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";

interface Run {
  readonly first: number;
  readonly last: number;
}

/** An area without its hidden rows and columns. */
export function visibleParts({ cells, traits }: Engine, area: Area): Area[] {
  const { sheetId } = area;
  const held = cells.heldArea(sheetId);
  const rows = runs(
    { first: area.top, last: area.bottom },
    held.bottom,
    (row) => !traits.isRowHidden(sheetId, row),
  );
  const columns = runs(
    { first: area.left, last: area.right },
    held.right,
    (column) => !traits.isColumnHidden(sheetId, column),
  );
  return rows.flatMap((row) =>
    columns.map((column) => ({
      sheetId,
      top: row.first,
      bottom: row.last,
      left: column.first,
      right: column.last,
    })),
  );
}

/** What comes after `lastHeld` is visible all the way. */
function runs({ first, last }: Run, lastHeld: number, isVisible: (index: number) => boolean): Run[] {
  const found: Run[] = [];
  let start: number | null = null;
  for (let index = first; index <= Math.min(last, lastHeld); index += 1) {
    if (isVisible(index)) start ??= index;
    else if (start !== null) {
      found.push({ first: start, last: index - 1 });
      start = null;
    }
  }
  if (start !== null || last > lastHeld) found.push({ first: start ?? Math.max(first, lastHeld + 1), last });
  return found;
}
