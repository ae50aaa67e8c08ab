import type { Dimension, HeaderStore, LineGroup } from "../headers/headerStore";

/** The rows, or the columns, of a sheet that are hidden or in an outline. */
export interface LinesSnapshot {
  /** In ascending order; those of closed groups are not among them. */
  readonly hidden: readonly number[];
  readonly groups: readonly LineGroup[];
}

export function takeLines(headers: HeaderStore, sheetId: string, dimension: Dimension): LinesSnapshot {
  const groups = headers.groups(sheetId, dimension);
  const isFolded = (index: number): boolean =>
    groups.some(({ first, last, folded }) => folded && first <= index && index <= last);
  const last = headers.count(sheetId, dimension) - 1;
  const hidden = headers.hiddenIn({ sheetId, dimension, first: 0, last }).filter((index) => !isFolded(index));
  return { hidden, groups };
}

export function restoreLines(
  headers: HeaderStore,
  at: { readonly sheetId: string; readonly dimension: Dimension },
  { hidden, groups }: LinesSnapshot,
): void {
  for (const { first, last } of runsOf(withOneInSight(hidden, headers.count(at.sheetId, at.dimension))))
    headers.setHidden({ ...at, first, last }, true);
  headers.restoreGroups(at.sheetId, at.dimension, groups);
}

/** Excel hides all rows or columns of a sheet where somebody wants it; the grid shows one at least. */
function withOneInSight(hidden: readonly number[], count: number): readonly number[] {
  const held = hidden.filter((index) => index < count);
  return held.length < count ? hidden : held.slice(1);
}

function runsOf(indexes: readonly number[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const index of indexes) {
    const open = runs.at(-1);
    if (open?.last === index - 1) open.last = index;
    else runs.push({ first: index, last: index });
  }
  return runs;
}
