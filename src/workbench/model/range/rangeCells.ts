import { columnCountOf, isWholeColumns, isWholeRows, rowCountOf } from "../../engine/area";
import type { CellInput, CellValue } from "../../engine/cells/cellStore";
import { property } from "../declare";
import type { Member } from "../member";
import { assertWritable } from "../modelContext";
import { spillOf } from "./rangeRelatives";
import type { RangeObject } from "./rangeObject";
import { invalidArgument, wrongShape } from "../refusals";

/**
 * What is in the cells. Of whole rows and columns Excel gives null, and takes nothing
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded).
 */
export const rangeCells: readonly Member<RangeObject>[] = [
  property("Values", "1.1", {
    get: ifBounded(({ context, area }) => context.engine.cells.values(area)),
    set: writeCells,
  }),
  property("Formulas", "1.1", {
    get: ifBounded(({ context, area }) => context.engine.cells.formulas(area)),
    set: writeCells,
  }),
  property("FormulasLocal", "1.1", {
    get: ifBounded(({ context, area }) => context.engine.cells.formulas(area)),
    set: writeCells,
  }),
  property("Text", "1.1", { get: ifBounded(({ context, area }) => context.engine.cells.texts(area)) }),
  property("ValueTypes", "1.1", { get: ifBounded(valueTypesOf) }),
  property("NumberFormat", "1.1", {
    get: ifBounded(({ context, area }) => context.engine.cells.numberFormats(area)),
    set: writeNumberFormats,
  }),
  property("NumberFormatLocal", "1.7", {
    get: ifBounded(({ context, area }) => context.engine.cells.numberFormats(area)),
    set: writeNumberFormats,
  }),
  property("HasSpill", "1.12", { get: ifBounded(spillOf) }),
];

function isUnbounded({ area }: RangeObject): boolean {
  return isWholeColumns(area) || isWholeRows(area);
}

function ifBounded(read: (range: RangeObject) => unknown): (range: RangeObject) => unknown {
  return (range) => (isUnbounded(range) ? null : read(range));
}

function writeCells(range: RangeObject, value: unknown): void {
  const { context, area } = range;
  if (isUnbounded(range)) throw invalidArgument();
  assertWritable(context, area.sheetId);
  const grid = toGrid(range, value, toCellInput);
  checkFormulas(range, grid);
  context.engine.cells.write(area, grid);
}

function writeNumberFormats(range: RangeObject, value: unknown): void {
  const { context, area } = range;
  if (isUnbounded(range)) throw invalidArgument();
  assertWritable(context, area.sheetId);
  const toCode = (one: unknown): string | null => {
    if (one !== null && typeof one !== "string") throw invalidArgument();
    return one === "" ? "General" : one;
  };
  context.engine.cells.writeNumberFormats(area, toGrid(range, value, toCode));
}

/** The exact shape, or one value for all cells. */
function toGrid<T>({ area }: RangeObject, value: unknown, toCell: (one: unknown) => T): T[][] {
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

/** support.microsoft.com, "Excel specifications and limits": characters that a cell can contain. */
const MAX_TEXT_LENGTH = 32_767;

function toCellInput(value: unknown): CellInput {
  if (typeof value === "string" && value.length > MAX_TEXT_LENGTH) throw invalidArgument();
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument();
}

/** Nothing is written when one formula cannot be read. */
function checkFormulas({ context, area }: RangeObject, grid: readonly (readonly CellInput[])[]): void {
  grid.forEach((row, rowOffset) =>
    row.forEach((cell, columnOffset) => {
      if (typeof cell !== "string" || cell.length < 2 || !cell.startsWith("=")) return;
      const position = { sheetId: area.sheetId, row: area.top + rowOffset, column: area.left + columnOffset };
      if (!context.engine.cells.canRead(position, cell)) throw invalidArgument();
    }),
  );
}

function valueTypesOf({ context, area }: RangeObject): string[][] {
  return context.engine.cells.values(area).map((row) => row.map(typeOf));
}

const ERROR = /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!)$/;

function typeOf(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return ERROR.test(value) ? "Error" : "String";
}
