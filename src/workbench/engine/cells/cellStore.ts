import type { Area, CellPosition } from "../area";
import type { CellCopy } from "../copies/cellCopy";
import type { CellFormat, CellLook } from "../looks/cellFormat";
import type { LookPatch } from "../looks/changedLook";
import type { CellType } from "./cellType";
import type { ChartAnchor, SizeSnapshot } from "../snapshot/workbookSnapshot";

/** What a script or a user puts in a cell: text is read as if typed; `null` leaves the cell, `""` empties it. */
export type CellInput = string | number | boolean | null;
export type CellValue = string | number | boolean;

/** One evaluated cell. */
export interface CellReading {
  /** As Excel gives it: `""` for an empty cell, the error code as text for an error. */
  readonly value: CellValue;
  /** As displayed with the cell's number format. */
  readonly text: string;
  /** The formula exactly as typed, or the plain value when there is none. */
  readonly formula: CellValue;
  /** Error code such as "#N/A", or null. */
  readonly error: string | null;
  /** The sentence that came with the error, or null. */
  readonly message: string | null;
  /** Excel's format code; "General" when none is set. */
  readonly numberFormat: string;
}

export type ClearKind = "all" | "contents" | "formats";
export type ChangeSource = "user" | "script";

export interface CellStore {
  /** Reads at most the used part of a sheet: cells beyond it are empty but are given all the same. */
  values(area: Area): CellValue[][];
  /** A formula that gives empty text gives text. */
  types(area: Area): CellType[][];
  texts(area: Area): string[][];
  formulas(area: Area): CellValue[][];
  numberFormats(area: Area): string[][];
  read(position: CellPosition): CellReading;
  /** False for text that starts like a formula and is none: Excel refuses it. */
  canRead(position: CellPosition, formula: string): boolean;
  /** In points from the sheet's top left corner. */
  box(area: Area): {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  /** The data-type object behind a cell, as the function returned it, or null for a plain value. */
  card(position: CellPosition): unknown;
  hasFormula(position: CellPosition): boolean;

  /** Writes a grid of the area's shape as one command: one evaluation and one undo step. */
  write(area: Area, grid: readonly (readonly CellInput[])[]): void;
  /** Every target has room for all of the source. */
  copy(copy: CellCopy): void;
  /** One cell, as typed by a user. */
  enter(position: CellPosition, text: string): void;
  writeNumberFormats(area: Area, grid: readonly (readonly (string | null)[])[]): void;
  clear(area: Area, kind: ClearKind): void;

  format(area: Area): CellFormat;
  setFormat(area: Area, patch: LookPatch): void;
  /** A change that depends on the look that each cell has. */
  changeFormat(area: Area, change: (look: CellLook) => LookPatch): void;
  /** Whether protection of the sheet would keep any of these cells from being changed. */
  hasLockedCell(area: Area): boolean;
  /** Width of the columns in pixels at 96 dpi, or null where they differ. */
  columnWidth(area: Area): number | null;
  /** Null for the standard width. */
  setColumnWidth(area: Area, pixels: number | null): void;
  /** Pixels of columns that nobody gave a width. */
  standardWidth(sheetId: string): number;
  rowHeight(area: Area): number | null;
  /** Null for the height that the contents need. */
  setRowHeight(area: Area, pixels: number | null): void;
  /** Columns that have another width than the sheet's standard one, and rows that somebody gave a height. */
  customSizes(sheetId: string): {
    readonly columnWidths: readonly SizeSnapshot[];
    readonly rowHeights: readonly SizeSnapshot[];
  };
  /** The cell at a place given in pixels from the sheet's top left corner, and the place inside it. */
  anchorAt(sheetId: string, place: { readonly x: number; readonly y: number }): ChartAnchor;
  autofitColumns(area: Area): void;
  autofitRows(area: Area): void;

  /** Smallest area around all cells with content, or with formats too; null when there are none. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null;
  /** The same of the cells in an area. */
  usedPart(area: Area, valuesOnly: boolean): Area | null;
  /** What the grid holds of a sheet; beyond it all is empty and plain. */
  heldArea(sheetId: string): Area;
  /** Where the formula of this cell spills to (two cells or more), or null. */
  spillArea(position: CellPosition): Area | null;
  /** The cell whose formula spills into this one, or null; never the cell itself. */
  spillParent(position: CellPosition): CellPosition | null;

  /** Inserts blank rows or columns over the whole sheet. */
  insertRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;
}
