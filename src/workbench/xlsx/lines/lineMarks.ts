import type { LinesSnapshot } from "../../engine/snapshot/linesSnapshot";

/** What a file says of one row or column beside its size. */
export interface LineMark {
  readonly hidden: boolean;
  readonly outlineLevel: number;
  /** On the line after a closed group. */
  readonly collapsed: boolean;
}

/** By 0-based index; only lines with something to say. Excel's outlines are 7 levels deep at most. */
export function toMarks({ hidden, groups }: LinesSnapshot): Map<number, LineMark> {
  const marks = new Map<number, LineMark>();
  const change = (index: number, patch: Partial<LineMark>): void => {
    marks.set(index, { ...(marks.get(index) ?? PLAIN), ...patch });
  };
  for (const index of hidden) change(index, { hidden: true });
  for (const { first, last, folded } of groups) {
    for (let index = first; index <= last; index += 1) {
      const outlineLevel = Math.min(DEEPEST_OUTLINE, (marks.get(index)?.outlineLevel ?? 0) + 1);
      change(index, { outlineLevel, ...(folded ? { hidden: true } : {}) });
    }
    if (folded) change(last + 1, { collapsed: true });
  }
  return marks;
}

const PLAIN: LineMark = { hidden: false, outlineLevel: 0, collapsed: false };
export const DEEPEST_OUTLINE = 7;

/** A group is a run of lines of at least its level; it is closed when the line after it says so. */
export function fromMarks(marks: ReadonlyMap<number, LineMark>): LinesSnapshot {
  const indexes = [...marks.keys()].sort((one, other) => one - other);
  const deepest = Math.max(0, ...[...marks.values()].map(({ outlineLevel }) => outlineLevel));
  const groups = Array.from({ length: deepest }, (_, offset) => offset + 1).flatMap((level) =>
    runsAt(marks, indexes, level).map(([first, last]) => ({
      first,
      last,
      folded: marks.get(last + 1)?.collapsed === true && marks.get(last)?.hidden === true,
    })),
  );
  const isFolded = (index: number): boolean =>
    groups.some(({ first, last, folded }) => folded && first <= index && index <= last);
  return { hidden: indexes.filter((index) => marks.get(index)?.hidden === true && !isFolded(index)), groups };
}

function runsAt(
  marks: ReadonlyMap<number, LineMark>,
  indexes: readonly number[],
  level: number,
): [number, number][] {
  const runs: [number, number][] = [];
  for (const index of indexes) {
    if ((marks.get(index)?.outlineLevel ?? 0) < level) continue;
    const open = runs.at(-1);
    if (open?.[1] === index - 1) open[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

export function attributesOf({ hidden, outlineLevel, collapsed }: LineMark): string {
  const level = outlineLevel > 0 ? ` outlineLevel="${outlineLevel}"` : "";
  return `${hidden ? ' hidden="1"' : ""}${level}${collapsed ? ' collapsed="1"' : ""}`;
}
