/** Finds our rows and columns in a table that the user may have sorted, rearranged, widened or cut. */
import type { TableBlock } from "./block";
import { toPeriodCell } from "./tableContent";
import type { TableState } from "./tableState";

/**
 * Column of each maker. A column whose heading was changed is still ours while it stands where we put it and holds at
 * least half of the numbers that we wrote, in whatever rows.
 */
export function findColumns(block: TableBlock, table: TableState): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const { makers, headings } = block.written;
  makers.forEach((makerId, index) => {
    const at = table.headings.findIndex((heading) => heading === headings[index]);
    if (at >= 0) columns.set(makerId, at);
  });
  const taken = new Set(columns.values());
  makers.forEach((makerId, index) => {
    const at = index + 1;
    if (columns.has(makerId) || taken.has(at) || at >= table.headings.length) return;
    if (isMostlyAsWritten(block, table, { makerIndex: index, columnIndex: at })) columns.set(makerId, at);
  });
  return columns;
}

function isMostlyAsWritten(
  block: TableBlock,
  table: TableState,
  { makerIndex, columnIndex }: { makerIndex: number; columnIndex: number },
): boolean {
  const written = block.written.values.flatMap((row) => row[makerIndex] ?? []);
  const found = new Set(table.values.map((row) => row[columnIndex]));
  const kept = written.filter((value) => found.has(value));
  return kept.length > 0 && kept.length * 2 >= written.length;
}

/**
 * Makers whose column is not found while the table has a column that is not ours: it may be theirs under another
 * heading. Without such a column the user has deleted it, and there is nothing to say.
 */
export function findLostMakers(block: TableBlock, table: TableState): readonly string[] {
  const columns = findColumns(block, table);
  const strangerCount = table.headings.length - columns.size - 1;
  return strangerCount > 0 ? block.written.makers.filter((makerId) => !columns.has(makerId)) : [];
}

/** The column that holds our periods: of those that are no maker's, the one with the most of them. */
export function findPeriodColumn(block: TableBlock, table: TableState): number {
  const wanted = periodsByContent(block);
  const makerColumns = new Set(findColumns(block, table).values());
  const candidates = table.headings
    .map((_, columnIndex) => ({
      columnIndex,
      found: table.values.filter((row) => wanted.has(String(row[columnIndex]))).length,
    }))
    .filter(({ columnIndex }) => !makerColumns.has(columnIndex));
  return candidates.sort((a, b) => b.found - a.found)[0]?.columnIndex ?? 0;
}

/** Body row of each period that we wrote; a period whose row the user deleted has none. */
export function findRows(block: TableBlock, table: TableState): ReadonlyMap<string, number> {
  const wanted = periodsByContent(block);
  const periodColumn = findPeriodColumn(block, table);
  const rows = new Map<string, number>();
  table.values.forEach((row, rowIndex) => {
    const period = wanted.get(String(row[periodColumn]));
    if (period !== undefined && !rows.has(period)) rows.set(period, rowIndex);
  });
  return rows;
}

function periodsByContent(block: TableBlock): ReadonlyMap<string, string> {
  return new Map(block.written.periods.map((period) => [String(toPeriodCell(period).content), period]));
}
