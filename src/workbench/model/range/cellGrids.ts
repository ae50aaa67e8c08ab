import { columnCountOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import { isTooLong } from "../../engine/cells/inputLimits";
import type { CellInput, CellValue } from "../../engine/cells/cellStore";
import { fromR1C1, toR1C1 } from "../../engine/formulas/r1c1";
import { assertCellsWritable, assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { invalidArgument, wrongShape } from "../refusals";

export interface Cells {
  readonly context: ModelContext;
  readonly area: Area;
}

/** What cells hold, read and written as scripts see it. */
export interface CellGrid {
  read(cells: Cells): CellValue[][];
  /** Takes the exact shape, or one value for all cells; `null` leaves a cell. Throws AccessDenied for protected cells. */
  write(cells: Cells, value: unknown): void;
}

export const cellGrids = {
  values: { read: ({ context, area }) => context.engine.cells.values(area), write: writeCells },
  formulas: { read: ({ context, area }) => context.engine.cells.formulas(area), write: writeCells },
  formulasR1C1: { read: readR1C1, write: writeR1C1 },
  numberFormats: {
    read: ({ context, area }) => context.engine.cells.numberFormats(area),
    write: writeNumberFormats,
  },
} satisfies Record<string, CellGrid>;

function writeCells(cells: Cells, value: unknown): void {
  assertCellsWritable(cells.context, cells.area);
  const grid = toGrid(cells, value, toCellInput);
  checkFormulas(cells, grid);
  cells.context.engine.cells.write(cells.area, grid);
}

function readR1C1({ context, area }: Cells): CellValue[][] {
  return context.engine.cells
    .formulas(area)
    .map((row, rowOffset) =>
      row.map((cell, columnOffset) =>
        typeof cell === "string" && cell.startsWith("=")
          ? toR1C1(cell, { row: area.top + rowOffset, column: area.left + columnOffset })
          : cell,
      ),
    );
}

function writeR1C1(cells: Cells, value: unknown): void {
  const { top, left } = cells.area;
  const grid = toGrid(cells, value, (one) => one).map((row, rowOffset) =>
    row.map((cell, columnOffset) =>
      typeof cell === "string" && cell.startsWith("=")
        ? fromR1C1(cell, { row: top + rowOffset, column: left + columnOffset })
        : cell,
    ),
  );
  writeCells(cells, grid);
}

function writeNumberFormats(cells: Cells, value: unknown): void {
  const toCode = (one: unknown): string | null => {
    if (one !== null && typeof one !== "string") throw invalidArgument();
    return one === "" ? "General" : one;
  };
  // Looks are protected in unlocked cells too.
  assertWritable(cells.context, cells.area.sheetId, "allowFormatCells");
  cells.context.engine.cells.writeNumberFormats(cells.area, toGrid(cells, oneForAll(value), toCode));
}

/**
 * Formats, unlike values, are taken from a grid of one for cells of any number: Microsoft's own samples do it
 * (github.com/OfficeDev/office-js-snippets, samples/excel/14-conditional-formatting).
 */
function oneForAll(value: unknown): unknown {
  if (!Array.isArray(value) || value.length !== 1) return value;
  const row: unknown = value[0];
  return Array.isArray(row) && row.length === 1 ? row[0] : value;
}

/** A grid of exactly the area's shape, or one value for all of its cells; nothing is null. */
export function toGrid<T>({ area }: Pick<Cells, "area">, value: unknown, toCell: (one: unknown) => T): T[][] {
  const rows = rowCountOf(area);
  const columns = columnCountOf(area);
  if (!Array.isArray(value)) {
    const cell = toCell(value ?? null);
    return Array.from({ length: rows }, () => new Array<T>(columns).fill(cell));
  }
  if (value.length !== rows) throw wrongShape();
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns) throw wrongShape();
    return row.map((cell: unknown) => toCell(cell ?? null));
  });
}

/** Throws InvalidArgument for what no cell holds. */
export function toCellInput(value: unknown): CellInput {
  if (typeof value === "string" && isTooLong(value)) throw invalidArgument();
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}

/** Throws InvalidArgument when one formula cannot be read, before anything is written. */
export function checkFormulas({ context, area }: Cells, grid: readonly (readonly CellInput[])[]): void {
  grid.forEach((row, rowOffset) =>
    row.forEach((cell, columnOffset) => {
      if (typeof cell !== "string" || cell.length < 2 || !cell.startsWith("=")) return;
      const position = { sheetId: area.sheetId, row: area.top + rowOffset, column: area.left + columnOffset };
      if (!context.engine.cells.canRead(position, cell)) throw invalidArgument();
    }),
  );
}
