import type { ChartType } from "../domain/chart/resolveChart";
import type { CellGrid } from "../domain/grid/cell";
import type { RangeAddress } from "../domain/grid/rangeAddress";
import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import type { CellWrite } from "../domain/refresh/planRefresh";
import type { FormulaGrid } from "../domain/refresh/ourFormulas";
import type { TableState } from "../domain/refresh/tableState";
import type { Result } from "../domain/result";

/** What the use cases need of a workbook. Plain values in and out; host objects stay inside. */
export interface WorkbookPort {
  /** One trip: where an insert would go, and everything that could be in its way. */
  readTarget(size: GridSize): Promise<Result<InsertTarget, WorkbookFailure>>;
  /** One trip: the whole insert, in one undo step where the host has them. */
  writeInsert(insert: InsertWrite): Promise<Result<void, WorkbookFailure>>;
  /** At most three trips, whatever the number of blocks: all our blocks as they stand, and all formulas. */
  readWorkbook(): Promise<Result<WorkbookState, WorkbookFailure>>;
  /** One trip: every change of a refresh, then the recalculation of the given cells. */
  writeRefresh(refresh: RefreshWrite): Promise<Result<void, WorkbookFailure>>;
}

export interface GridSize {
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A setting of the workbook, as stored: untrusted until parsed. */
export interface StoredSetting {
  readonly key: string;
  readonly value: unknown;
}

export interface InsertTarget {
  /** The rectangle of the asked size whose top left cell is the active cell. */
  readonly range: RangeAddress;
  readonly isProtected: boolean;
  /** A formula spills into the rectangle: Excel makes no table over that, and its results would be torn. */
  readonly hasSpill: boolean;
  /** Cells of the rectangle that hold something. */
  readonly occupiedCellCount: number;
  /** Tables that share a cell with the rectangle. */
  readonly tables: readonly { readonly id: string; readonly name: string }[];
  /** The table that holds the active cell, or null. */
  readonly selectedTable: SelectedTable | null;
  /** Smallest rectangle around everything on the sheet, or null for an empty sheet. */
  readonly usedRange: RangeAddress | null;
  /** Names of tables, charts of every sheet and defined names: what a new one must not be called. */
  readonly takenNames: readonly string[];
  readonly settings: readonly StoredSetting[];
}

export interface SelectedTable {
  readonly id: string;
  readonly name: string;
}

export interface InsertWrite {
  readonly table: TableWrite | null;
  readonly chart: ChartWrite | null;
  /** Settings to set beside. */
  readonly settings: readonly StoredSetting[];
}

export interface TableWrite {
  readonly range: RangeAddress;
  readonly grid: CellGrid;
  readonly name: string;
  /** Hidden defined name to put on the first heading. */
  readonly anchor: string;
}

/** A chart over columns of a table that is there, or that the same trip makes. */
export interface ChartWrite {
  readonly sheet: string;
  readonly table: string;
  readonly name: string;
  readonly type: ChartType;
  readonly title: string;
  readonly axisTitle: string;
  readonly axisFormat: string;
  readonly hasLegend: boolean;
  readonly series: readonly ChartSeries[];
  readonly categories: string;
  /** Top left and bottom right cell of the chart. */
  readonly place: RangeAddress;
}

export interface ChartSeries {
  readonly name: string;
  /** Heading of the table's column. */
  readonly column: string;
}

export interface WorkbookState {
  readonly settings: readonly StoredSetting[];
  /** The table behind each block, by the block's id; absent when the user deleted it. */
  readonly tables: ReadonlyMap<string, TableState>;
  /** The charts that are still there and bear one of our names: a copied sheet repeats names. */
  readonly charts: readonly ChartState[];
  readonly formulas: readonly FormulaGrid[];
  /** Defined names of the workbook. */
  readonly names: readonly string[];
}

export interface ChartState {
  readonly name: string;
  readonly sheet: string;
  readonly title: string;
  /** Names of its series, in order. */
  readonly seriesNames: readonly string[];
}

export interface RefreshWrite {
  readonly tables: readonly TableUpdate[];
  readonly charts: readonly ChartUpdate[];
  /** Settings to set; a null value deletes the setting. */
  readonly settings: readonly StoredSetting[];
  /** Hidden names of dropped blocks. */
  readonly deletedNames: readonly string[];
  readonly dirty: readonly RangeAddress[];
}

export interface TableUpdate {
  readonly state: TableState;
  readonly addedRowCount: number;
  readonly writes: readonly CellWrite[];
}

export interface ChartUpdate {
  readonly sheet: string;
  readonly name: string;
  /** null keeps the title. */
  readonly title: string | null;
  /** Where the series must be pointed at again because rows were added; null keeps them. */
  readonly rows: ChartRows | null;
}

export interface ChartRows {
  readonly table: string;
  readonly categories: string;
  /** Place of a series in the chart, and the heading of the table's column that it shows. */
  readonly series: readonly { readonly index: number; readonly column: string }[];
}
