/**
 * Decides what a refresh writes in one table. The rule: we write a cell only while it still holds what we last
 * wrote there; a cell that the user typed over is kept and listed. Rows may have been sorted, columns moved and
 * columns added: rows are found by their period, columns by their heading.
 */
import type { CellContent } from "../grid/cell";
import type { Result } from "../result";
import { err, ok } from "../result";
import type { WorkbookFailure } from "../grid/workbookFailure";
import type { TableBlock } from "./block";
import type { FigureReader } from "./figureReader";
import { findColumns, findLostMakers, findPeriodColumn, findRows } from "./findInTable";
import { toPeriodOrdinal } from "./periodRun";
import { MEASURE_FORMATS } from "../query/measureFormats";
import { resolvePeriods, toPeriodCell } from "./tableContent";
import type { TableState } from "./tableState";

/** One cell of the table's body, 0-based from the first body row and the table's first column. */
export interface CellWrite {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly content: CellContent;
  /** Number format for a cell of a new row; `null` keeps the cell's own. */
  readonly format: string | null;
}

/** A figure that is not what it was. */
export interface FigureChange {
  readonly makerId: string;
  readonly period: string;
  readonly from: number | null;
  readonly to: number | null;
}

/** A cell that the user typed over, and the figure that would stand there. */
export interface KeptCell {
  readonly makerId: string;
  readonly period: string;
  readonly found: unknown;
  readonly figure: number | null;
}

export interface TableRefresh {
  /** The block as it is to be remembered after these writes. */
  readonly block: TableBlock;
  readonly table: TableState;
  /** Rows to add below the body, before the writes. */
  readonly addedRowCount: number;
  readonly writes: readonly CellWrite[];
  readonly changes: readonly FigureChange[];
  readonly kept: readonly KeptCell[];
  /** New periods for which there was no free row below the table. */
  readonly periodsWithoutRoom: readonly string[];
  /** Makers whose column was not found, though it may be there under another heading. */
  readonly lostMakers: readonly string[];
}

export function planRefresh(
  block: TableBlock,
  table: TableState,
  reader: FigureReader,
): Result<TableRefresh, WorkbookFailure> {
  const columns = findColumns(block, table);
  if (columns.size === 0 || table.headings.length === 0) return err({ code: "target_missing" });
  const body = planBody(block, { table, columns, rows: findRows(block, table) }, reader);
  const growth = planGrowth(block, { table, columns }, reader);
  return ok({
    block: nextBlock(block, { table, reader, addedPeriods: growth.periods }),
    table,
    addedRowCount: growth.periods.length,
    writes: [...body.writes, ...growth.writes],
    changes: [...body.changes, ...growth.changes],
    kept: body.kept,
    periodsWithoutRoom: growth.withoutRoom,
    lostMakers: findLostMakers(block, table),
  });
}

interface Place {
  readonly table: TableState;
  /** Column of each maker that still has one. */
  readonly columns: ReadonlyMap<string, number>;
  /** Body row of each period that still has one. */
  readonly rows: ReadonlyMap<string, number>;
}

function planBody(block: TableBlock, { table, columns, rows }: Place, reader: FigureReader) {
  const writes: CellWrite[] = [];
  const changes: FigureChange[] = [];
  const kept: KeptCell[] = [];
  block.written.makers.forEach((makerId, makerIndex) => {
    const columnIndex = columns.get(makerId);
    if (columnIndex === undefined) return;
    block.written.periods.forEach((period, periodIndex) => {
      const rowIndex = rows.get(period);
      if (rowIndex === undefined) return;
      const from = block.written.values[periodIndex]?.[makerIndex] ?? null;
      const to = figureAt(block, { makerId, period }, reader);
      const found = foundAt(table, rowIndex, columnIndex);
      if (isSameContent(found, from)) {
        if (isSameContent(to, from)) return;
        writes.push({ rowIndex, columnIndex, content: to, format: null });
        changes.push({ makerId, period, from, to });
      } else if (!isSameContent(found, to)) kept.push({ makerId, period, found, figure: to });
    });
  });
  return { writes, changes, kept };
}

function planGrowth(block: TableBlock, { table, columns }: Omit<Place, "rows">, reader: FigureReader) {
  const newPeriods = periodsAfter(block, reader);
  const room = table.hasTotals ? 0 : table.freeRowsBelow;
  const periods = newPeriods.slice(0, room);
  const writes: CellWrite[] = [];
  const changes: FigureChange[] = [];
  const periodColumn = findPeriodColumn(block, table);
  const format = MEASURE_FORMATS[block.query.measure];
  periods.forEach((period, step) => {
    const rowIndex = table.values.length + step;
    writes.push({ rowIndex, columnIndex: periodColumn, ...toPeriodCell(period) });
    for (const [makerId, columnIndex] of columns) {
      const to = figureAt(block, { makerId, period }, reader);
      if (to === null) continue;
      writes.push({ rowIndex, columnIndex, content: to, format });
      changes.push({ makerId, period, from: null, to });
    }
  });
  return { periods, writes, changes, withoutRoom: newPeriods.slice(room) };
}

/** Only periods newer than the newest that we wrote: a row that the user deleted stays deleted. */
function periodsAfter(block: TableBlock, reader: FigureReader): readonly string[] {
  const { type } = block.query.periods;
  const ordinals = block.written.periods.map((period) => toPeriodOrdinal(type, period) ?? -1);
  const newest = Math.max(-1, ...ordinals);
  return resolvePeriods(block.query, reader).filter(
    (period) => (toPeriodOrdinal(type, period) ?? 0) > newest,
  );
}

function figureAt(block: TableBlock, at: { makerId: string; period: string }, reader: FigureReader) {
  return reader.valueFor({ ...at, measure: block.query.measure, edition: block.query.edition });
}

/** A formula is never ours, whatever value it shows. */
function foundAt(table: TableState, rowIndex: number, columnIndex: number): unknown {
  const formula = table.formulas[rowIndex]?.[columnIndex];
  if (typeof formula === "string" && formula.startsWith("=")) return formula;
  return table.values[rowIndex]?.[columnIndex] ?? "";
}

/** Excel keeps 15 significant digits of some numbers that pass through it, so equal means equal to 12 digits. */
function isSameContent(found: unknown, written: number | null): boolean {
  if (found === "" || found === null) return written === null;
  if (typeof found !== "number" || written === null) return false;
  return Math.abs(found - written) <= Math.abs(written) * 1e-12;
}

function nextBlock(
  block: TableBlock,
  after: { table: TableState; reader: FigureReader; addedPeriods: readonly string[] },
): TableBlock {
  const { table, reader, addedPeriods } = after;
  const periods = [...block.written.periods, ...addedPeriods];
  const values = periods.map((period) =>
    block.written.makers.map((makerId) => figureAt(block, { makerId, period }, reader)),
  );
  return {
    ...block,
    dataset: { version: reader.version, hash: reader.hash },
    table: { id: table.id, name: table.name },
    written: { ...block.written, periods, values },
  };
}
