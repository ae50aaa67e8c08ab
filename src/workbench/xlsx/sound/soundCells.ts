import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import type { RuleCells } from "../../engine/snapshot/workbookSnapshot";

/** What the grid takes seconds to grow to. */
const MOST_GRID_CELLS = 20_000_000;
/** Of a new sheet in the grid. */
const ROWS = 200;
const COLUMNS = 40;

/** Whether the grid would have to be too large for the cells; what goes to the end of Excel's sheets goes to the grid's. */
export function isHuge({ bottom, right }: RuleCells): boolean {
  const rows = bottom === MAX_ROWS - 1 ? ROWS : Math.max(bottom + 1, ROWS);
  const columns = right === MAX_COLUMNS - 1 ? COLUMNS : Math.max(right + 1, COLUMNS);
  return rows * columns > MOST_GRID_CELLS;
}

export function overlap(one: RuleCells, other: RuleCells): boolean {
  return (
    one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right
  );
}

/** Those that overlap none before them. */
export function withoutOverlaps<T>(items: readonly T[], cellsOf: (item: T) => RuleCells): T[] {
  const kept: T[] = [];
  for (const item of items) {
    const cells = cellsOf(item);
    if (!kept.some((other) => overlap(cells, cellsOf(other)))) kept.push(item);
  }
  return kept;
}
