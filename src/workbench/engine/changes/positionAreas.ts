import type { Area } from "../area";

/** Cells of one sheet, gathered one by one and given back as few rectangles. */
export class PositionAreas {
  private readonly keys = new Set<number>();

  constructor(private readonly sheetId: string) {}

  add(row: number, column: number): void {
    this.keys.add(row * 16_384 + column);
  }

  areas(): Area[] {
    const runs = this.rowRuns();
    const open = new Map<string, Area>();
    const done: Area[] = [];
    for (const run of runs) {
      const key = `${run.left}:${run.right}`;
      const above = open.get(key);
      if (above && above.bottom === run.top - 1) open.set(key, { ...above, bottom: run.bottom });
      else {
        if (above) done.push(above);
        open.set(key, run);
      }
    }
    return [...done, ...open.values()].sort((one, other) => one.top - other.top || one.left - other.left);
  }

  private rowRuns(): Area[] {
    const runs: Area[] = [];
    let last: { top: number; left: number; right: number } | null = null;
    const close = (): void => {
      if (last) runs.push({ sheetId: this.sheetId, ...last, bottom: last.top });
    };
    for (const key of [...this.keys].sort((one, other) => one - other)) {
      const row = Math.floor(key / 16_384);
      const column = key % 16_384;
      if (last && last.top === row && last.right === column - 1) last.right = column;
      else {
        close();
        last = { top: row, left: column, right: column };
      }
    }
    close();
    return runs;
  }
}
