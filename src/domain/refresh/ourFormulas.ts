import type { RangeAddress } from "../grid/rangeAddress";

/** Text in quotes, or one of our functions where a formula calls it. `_xldudf_` is how Excel's file form names it. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(?:_xldudf_)?REVIMPORT(?:[._][A-Z]+)*\s*\(/giu;

/** True for a formula that calls one of our functions, in any case; their names inside text do not count. */
export function isOurFormula(formula: unknown): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  return [...formula.matchAll(TOKEN)].some(([token]) => token.endsWith("("));
}

/** A sheet's formulas as one read brings them: `grid` starts at the given cell. */
export interface FormulaGrid {
  readonly sheet: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/**
 * The cells that call our functions, in as few rectangles as runs allow: neighbours in a row are joined first, then
 * equal runs of rows that follow one another.
 */
export function ourFormulaRanges(grid: FormulaGrid): readonly RangeAddress[] {
  const finished: RangeAddress[] = [];
  let open: RangeAddress[] = [];
  grid.formulas.forEach((row, offset) => {
    const rowIndex = grid.rowIndex + offset;
    const runs = runsOf(row).map(({ start, length }) => {
      const columnIndex = grid.columnIndex + start;
      const above = open.find((range) => range.columnIndex === columnIndex && range.columnCount === length);
      return above
        ? { ...above, rowCount: above.rowCount + 1 }
        : { sheet: grid.sheet, rowIndex, columnIndex, rowCount: 1, columnCount: length };
    });
    finished.push(...open.filter((range) => !runs.some((run) => isGrownFrom(run, range))));
    open = runs;
  });
  return [...finished, ...open];
}

function isGrownFrom(run: RangeAddress, range: RangeAddress): boolean {
  return (
    run.rowIndex === range.rowIndex &&
    run.columnIndex === range.columnIndex &&
    run.columnCount === range.columnCount
  );
}

function runsOf(row: readonly unknown[]): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = [];
  row.forEach((formula, column) => {
    if (!isOurFormula(formula)) return;
    const last = runs.at(-1);
    if (last && last.start + last.length === column) last.length++;
    else runs.push({ start: column, length: 1 });
  });
  return runs;
}
