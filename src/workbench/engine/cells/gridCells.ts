import { areaAt, boundingArea, intersectionOf, MAX_COLUMNS, MAX_ROWS } from "../area";
import type { Area, CellPosition } from "../area";
import { anchorAt, customSizes } from "./cellSizes";
import { CellReader } from "./cellReader";
import type { CellStore } from "./cellStore";
import { CellWriter } from "./cellWriter";
import { CellCopier } from "../copies/cellCopier";
import type { FunctionCalls } from "../customFunctions/functionCalls";
import { mustDo, toArea, toGridPosition } from "../grid/grid";
import type { Grid } from "../grid/grid";
import { ownGetters } from "../grid/ownGetters";
import { CellLooks } from "../looks/cellLooks";
import { GridSizes } from "../looks/gridSizes";
import type { TypedFormulas } from "../formulas/typedFormulas";

interface Parts {
  readonly grid: Grid;
  readonly typedFormulas: TypedFormulas;
  readonly functions: FunctionCalls;
}

/** Puts the parts of the cell store together, and answers what needs none of them. */
export function createGridCells({ grid, typedFormulas, functions }: Parts): CellStore {
  const reader = new CellReader(grid, typedFormulas);
  const writer = new CellWriter({ grid, typedFormulas, functions, now: () => new Date() });
  const copier = new CellCopier({ grid, reader, writer });
  const looks = new CellLooks(grid);
  const sizes = new GridSizes(grid);
  return {
    values: (area) => reader.values(area),
    types: (area) => reader.types(area),
    texts: (area) => reader.texts(area),
    formulas: (area) => reader.formulas(area),
    numberFormats: (area) => reader.numberFormats(area),
    read: (position) => reader.read(position),
    hasFormula: (position) => reader.hasFormula(position),
    canRead: (position, formula) => typedFormulas.canRead(position, formula),
    box: (area) => sizes.box(area),
    card: (position) => cardOf(grid, functions, position),
    write: (area, values) => writer.write(area, values),
    copy: (copy) => copier.copy(copy),
    enter: (position, text) => writer.enter(position, text),
    writeNumberFormats: (area, codes) => writer.writeNumberFormats(area, codes),
    clear: (area, kind) => writer.clear(area, kind),
    format: (area) => looks.format(area),
    setFormat: (area, patch) => looks.setFormat(area, patch),
    changeFormat: (area, change) => looks.changeFormat(area, change),
    hasLockedCell: (area) => looks.hasLockedCell(area),
    columnWidth: (area) => sizes.columnWidth(area),
    setColumnWidth: (area, pixels) => sizes.setColumnWidth(area, pixels),
    standardWidth: (sheetId) => sizes.standardWidth(sheetId),
    rowHeight: (area) => sizes.rowHeight(area),
    setRowHeight: (area, pixels) => sizes.setRowHeight(area, pixels),
    customSizes: (sheetId) => customSizes(grid, sheetId, sizes.standardWidth(sheetId)),
    anchorAt: (sheetId, place) => anchorAt(grid, sheetId, place),
    autofitColumns: (area) => sizes.autofitColumns(area),
    autofitRows: (area) => sizes.autofitRows(area),
    usedArea: (sheetId, valuesOnly) => usedPart(grid, { ...WHOLE, sheetId }, valuesOnly),
    usedPart: (area, valuesOnly) => usedPart(grid, area, valuesOnly),
    heldArea: (sheetId) => heldArea(grid, sheetId),
    spillArea: (position) => spillArea(grid, position),
    spillParent: (position) => spillParent(grid, position),
    insertRows: (sheetId, row, count) => insert(grid, { sheetId, dimension: "ROW", at: row, count }),
    insertColumns: (sheetId, column, count) => insert(grid, { sheetId, dimension: "COL", at: column, count }),
    deleteRows: (sheetId, row, count) => remove(grid, { sheetId, dimension: "ROW", at: row, count }),
    deleteColumns: (sheetId, column, count) => remove(grid, { sheetId, dimension: "COL", at: column, count }),
  };
}

interface Headers {
  readonly sheetId: string;
  readonly dimension: "ROW" | "COL";
  readonly at: number;
  readonly count: number;
}

function insert(grid: Grid, { sheetId, dimension, at, count }: Headers): void {
  const sheetName = grid.getters.getSheetName(sheetId);
  const held =
    dimension === "ROW" ? grid.getters.getNumberRows(sheetId) : grid.getters.getNumberCols(sheetId);
  // Beyond the grid there is nothing to push away.
  if (at >= held) return;
  const command = { sheetId, sheetName, dimension, base: at, quantity: count, position: "before" } as const;
  grid.run((dispatch) => mustDo(dispatch("ADD_COLUMNS_ROWS", command)));
}

function remove(grid: Grid, { sheetId, dimension, at, count }: Headers): void {
  const sheetName = grid.getters.getSheetName(sheetId);
  const held =
    dimension === "ROW" ? grid.getters.getNumberRows(sheetId) : grid.getters.getNumberCols(sheetId);
  const elements = Array.from({ length: Math.max(0, Math.min(count, held - at)) }, (_, index) => at + index);
  if (elements.length === 0) return;
  grid.run((dispatch) => {
    // The grid never becomes empty, and keeps its size.
    const command = { sheetId, sheetName, dimension, base: held - 1, quantity: elements.length } as const;
    mustDo(dispatch("ADD_COLUMNS_ROWS", { ...command, position: "after" }));
    mustDo(dispatch("REMOVE_COLUMNS_ROWS", { sheetId, sheetName, dimension, elements }));
  });
}

const WHOLE = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

function heldArea(grid: Grid, sheetId: string): Area {
  return {
    sheetId,
    top: 0,
    left: 0,
    bottom: grid.getters.getNumberRows(sheetId) - 1,
    right: grid.getters.getNumberCols(sheetId) - 1,
  };
}

function usedPart(grid: Grid, within: Area, valuesOnly: boolean): Area | null {
  const { getters } = grid;
  const { sheetId } = within;
  let used: Area | null = null;
  const add = (area: Area): void => {
    const part = intersectionOf(area, within);
    if (part) used = used ? boundingArea(used, part) : part;
  };
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const { row, col: column } = position;
    if (getters.getEvaluatedCell(position).type !== "empty") add(areaAt({ sheetId, row, column }));
  }
  if (valuesOnly) return used;
  for (const cell of getters.getCells(sheetId)) {
    const { row, col: column } = getters.getCellPosition(cell.id);
    add(areaAt({ sheetId, row, column }));
  }
  const bordered = ownGetters(getters).getBorderedZone(sheetId);
  if (bordered) add({ ...bordered, sheetId });
  return used;
}

function spillArea(grid: Grid, position: CellPosition): Area | null {
  const at = toGridPosition(position);
  if (!grid.getters.getCell(at)?.isFormula) return null;
  const zone = grid.getters.getSpreadZone(at);
  if (!zone || (zone.top === zone.bottom && zone.left === zone.right)) return null;
  return toArea(position.sheetId, zone);
}

function spillParent(grid: Grid, position: CellPosition): CellPosition | null {
  const parent = grid.getters.getArrayFormulaSpreadingOn(toGridPosition(position));
  if (!parent || (parent.row === position.row && parent.col === position.column)) return null;
  return { sheetId: parent.sheetId, row: parent.row, column: parent.col };
}

function cardOf(grid: Grid, functions: FunctionCalls, position: CellPosition): unknown {
  const parent = spillParent(grid, position) ?? position;
  const cell = grid.getters.getCell(toGridPosition(parent));
  if (!cell?.isFormula) return null;
  const offset = { row: position.row - parent.row, column: position.column - parent.column };
  return functions.cardAt(cell.id, offset, grid.getters.getEvaluatedCell(toGridPosition(position)).value);
}
