import "./subtotalPlugin";
import { mustDo } from "../grid/grid";
import type { Grid } from "../grid/grid";
import type { Dispatch } from "../grid/gridBridge";
import { GridLimitError } from "../invariant";
import type { Dimension, HeaderStore, LineGroup, Lines } from "./headerStore";

const DIMENSIONS = { rows: "ROW", columns: "COL" } as const;

export class GridHeaders implements HeaderStore {
  constructor(private readonly grid: Grid) {}

  hiddenIn(lines: Lines): readonly number[] {
    const { sheetId, dimension } = lines;
    const { getters } = this.grid;
    return this.existing(lines).filter((index) =>
      getters.isHeaderHidden(sheetId, DIMENSIONS[dimension], index),
    );
  }

  setHidden(lines: Lines, hidden: boolean): void {
    const hiddenNow = new Set(this.hiddenIn(lines));
    const elements = this.existing(lines).filter((index) => hiddenNow.has(index) !== hidden);
    if (elements.length === 0) return;
    const { sheetId, dimension } = lines;
    const command = { sheetId, dimension: DIMENSIONS[dimension], elements };
    this.grid.run((dispatch) => {
      const result = dispatch(hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", command);
      if (!result.isSuccessful)
        throw new GridLimitError(`The grid cannot hide all ${dimension} of a sheet: one stays in sight.`);
    });
  }

  group(lines: Lines): void {
    const { sheetId, dimension, first } = lines;
    const last = this.existing(lines).at(-1);
    if (last === undefined) return;
    const command = { sheetId, dimension: DIMENSIONS[dimension], start: first, end: last };
    this.grid.run((dispatch) =>
      mustDo(ignoring(dispatch("GROUP_HEADERS", command), "HeaderGroupAlreadyExists")),
    );
  }

  ungroup(lines: Lines): boolean {
    const { sheetId, dimension } = lines;
    const grouped = this.existing(lines).filter((index) => this.outlineLevel(sheetId, dimension, index) > 0);
    if (grouped.length === 0) return false;
    this.grid.run((dispatch) => {
      for (const [start, end] of runsOf(grouped))
        mustDo(dispatch("UNGROUP_HEADERS", { sheetId, dimension: DIMENSIONS[dimension], start, end }));
    });
    return true;
  }

  setFolded({ sheetId, dimension, first, last }: Lines, folded: boolean): boolean {
    const groups = this.groupsOf(sheetId, dimension).filter(
      ({ start, end }) => start <= last && end >= first,
    );
    if (groups.length === 0) return false;
    this.grid.run((dispatch) => {
      for (const { start, end } of groups)
        this.fold(dispatch, { sheetId, dimension, first: start, last: end }, folded);
    });
    return true;
  }

  showLevels(sheetId: string, dimension: Dimension, levels: number): void {
    const groups = this.groupsOf(sheetId, dimension);
    this.grid.run((dispatch) => {
      for (const { start, end, isFolded } of groups) {
        const depth = groups.filter((other) => other.start <= start && other.end >= end).length;
        const folded = depth >= levels;
        if (folded !== (isFolded === true))
          this.fold(dispatch, { sheetId, dimension, first: start, last: end }, folded);
      }
    });
  }

  groups(sheetId: string, dimension: Dimension): readonly LineGroup[] {
    return this.groupsOf(sheetId, dimension).map(({ start, end, isFolded }) => ({
      first: start,
      last: end,
      folded: isFolded === true,
    }));
  }

  restoreGroups(sheetId: string, dimension: Dimension, groups: readonly LineGroup[]): void {
    for (const { first, last } of groups) this.group({ sheetId, dimension, first, last });
    const folded = groups.filter((group) => group.folded);
    if (folded.length === 0) return;
    this.grid.run((dispatch) => {
      for (const { first, last } of folded) this.fold(dispatch, { sheetId, dimension, first, last }, true);
    });
  }

  count(sheetId: string, dimension: Dimension): number {
    return this.grid.getters.getNumberHeaders(sheetId, DIMENSIONS[dimension]);
  }

  outlineLevel(sheetId: string, dimension: Dimension, index: number): number {
    return this.groupsOf(sheetId, dimension).filter(({ start, end }) => start <= index && index <= end)
      .length;
  }

  private fold(dispatch: Dispatch, { sheetId, dimension, first, last }: Lines, folded: boolean): void {
    const command = { sheetId, dimension: DIMENSIONS[dimension], start: first, end: last };
    const result = dispatch(folded ? "FOLD_HEADER_GROUP" : "UNFOLD_HEADER_GROUP", command);
    if (!result.isSuccessful)
      throw new GridLimitError(`The grid cannot hide all ${dimension} of a sheet: one stays in sight.`);
  }

  private groupsOf(
    sheetId: string,
    dimension: Dimension,
  ): readonly { start: number; end: number; isFolded?: boolean }[] {
    return this.grid.getters.getHeaderGroups(sheetId, DIMENSIONS[dimension]);
  }

  /** The lines that the grid has. */
  private existing({ sheetId, dimension, first, last }: Lines): number[] {
    const count = this.grid.getters.getNumberHeaders(sheetId, DIMENSIONS[dimension]);
    const end = Math.min(last, count - 1);
    return Array.from({ length: Math.max(0, end - first + 1) }, (_, offset) => first + offset);
  }
}

/** The first and last of each run of neighbours; the indexes ascend. */
function runsOf(indexes: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const index of indexes) {
    const last = runs.at(-1);
    if (last?.[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}

type Outcome = Parameters<typeof mustDo>[0];

function ignoring(outcome: Outcome, reason: string): Outcome {
  return { isSuccessful: outcome.isSuccessful, reasons: outcome.reasons.filter((one) => one !== reason) };
}
