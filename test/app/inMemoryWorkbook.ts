import type {
  GridSize,
  InsertTarget,
  InsertWrite,
  RefreshWrite,
  StoredSetting,
  WorkbookPort,
  WorkbookState,
} from "../../src/app/workbookPort";
import { readBlocks } from "../../src/app/blockSettings";
import type { RangeAddress } from "../../src/domain/grid/rangeAddress";
import { isOnSheet, isOverlapping } from "../../src/domain/grid/rangeAddress";
import type { WorkbookFailure } from "../../src/domain/grid/workbookFailure";
import type { TableState } from "../../src/domain/refresh/tableState";
import type { Result } from "../../src/domain/result";
import { err, ok } from "../../src/domain/result";

interface MemoryTable {
  readonly id: string;
  name: string;
  range: RangeAddress;
}

interface MemoryChart {
  readonly name: string;
  title: string;
  readonly type: string;
  readonly table: string;
  readonly seriesNames: readonly string[];
  readonly place: RangeAddress;
  /** How often the series were pointed at the table again. */
  repointed: number;
}

/** One sheet of a workbook, as far as the use cases need it. Counts trips as Excel would count syncs. */
export class InMemoryWorkbook implements WorkbookPort {
  readonly sheet = "Sheet1";
  readonly cells = new Map<string, unknown>();
  readonly tables: MemoryTable[] = [];
  readonly charts: MemoryChart[] = [];
  readonly settings = new Map<string, unknown>();
  readonly names = new Set<string>();
  readonly dirty: RangeAddress[] = [];
  selected = { rowIndex: 0, columnIndex: 0 };
  isProtected = false;
  trips = 0;
  /** Set to make the next write fail as Excel would. */
  nextWriteFailure: WorkbookFailure | null = null;

  set(rowIndex: number, columnIndex: number, content: unknown): void {
    if (content === "" || content === null) this.cells.delete(`${rowIndex},${columnIndex}`);
    else this.cells.set(`${rowIndex},${columnIndex}`, content);
  }

  at(rowIndex: number, columnIndex: number): unknown {
    return this.cells.get(`${rowIndex},${columnIndex}`) ?? "";
  }

  grid(range: Omit<RangeAddress, "sheet">): unknown[][] {
    return Array.from({ length: range.rowCount }, (_, row) =>
      Array.from({ length: range.columnCount }, (_, column) =>
        this.at(range.rowIndex + row, range.columnIndex + column),
      ),
    );
  }

  async readTarget(size: GridSize): Promise<Result<InsertTarget, WorkbookFailure>> {
    this.trips++;
    const range = { sheet: this.sheet, ...this.selected, ...size };
    if (!isOnSheet(range)) return err({ code: "sheet_edge_reached" });
    const cell = { sheet: this.sheet, ...this.selected, rowCount: 1, columnCount: 1 };
    return ok({
      range,
      isProtected: this.isProtected,
      hasSpill: false,
      occupiedCellCount: this.grid(range)
        .flat()
        .filter((content) => content !== "").length,
      tables: this.tables.filter((table) => isOverlapping(table.range, range)),
      selectedTable: this.tables.find((table) => isOverlapping(table.range, cell)) ?? null,
      usedRange: this.usedRange(),
      takenNames: [...this.tables, ...this.charts].map(({ name }) => name).concat(...this.names),
      settings: this.storedSettings(),
    });
  }

  async writeInsert({ table, chart, settings }: InsertWrite): Promise<Result<void, WorkbookFailure>> {
    this.trips++;
    if (this.nextWriteFailure) return err(this.nextWriteFailure);
    if (table) {
      table.grid.forEach((row, r) =>
        row.forEach(({ content }, c) =>
          this.set(table.range.rowIndex + r, table.range.columnIndex + c, content),
        ),
      );
      this.tables.push({ id: `{${this.tables.length + 1}}`, name: table.name, range: table.range });
      this.names.add(table.anchor);
    }
    if (chart) {
      const { name, title, type, place } = chart;
      const seriesNames = chart.series.map((series) => series.name);
      this.charts.push({ name, title, type, place, table: chart.table, seriesNames, repointed: 0 });
    }
    this.applySettings(settings);
    return ok(undefined);
  }

  async readWorkbook(): Promise<Result<WorkbookState, WorkbookFailure>> {
    this.trips++;
    const used = this.usedRange();
    const settings = this.storedSettings();
    const tables = new Map<string, TableState>();
    for (const block of readBlocks(settings).tables) {
      const table =
        this.tables.find(({ id }) => id === block.table.id) ??
        this.tables.find(({ name }) => name === block.table.name);
      if (table) tables.set(block.id, this.stateOf(table));
    }
    return ok({
      settings,
      tables,
      charts: this.charts.map((chart) => ({ ...chart, sheet: chart.place.sheet })),
      names: [...this.names],
      formulas: used ? [{ ...used, formulas: this.grid(used) }] : [],
    });
  }

  async writeRefresh(refresh: RefreshWrite): Promise<Result<void, WorkbookFailure>> {
    this.trips++;
    if (this.nextWriteFailure) return err(this.nextWriteFailure);
    for (const { state, addedRowCount, writes } of refresh.tables) {
      const table = this.tables.find(({ id }) => id === state.id);
      if (table) table.range = { ...table.range, rowCount: table.range.rowCount + addedRowCount };
      for (const { rowIndex, columnIndex, content } of writes) {
        this.set(state.rowIndex + 1 + rowIndex, state.columnIndex + columnIndex, content);
      }
    }
    for (const { sheet, name, title, rows } of refresh.charts) {
      const chart = this.charts.find((held) => held.name === name && held.place.sheet === sheet);
      if (chart && title !== null) chart.title = title;
      if (chart && rows) chart.repointed += rows.series.length;
    }
    this.applySettings(refresh.settings);
    refresh.deletedNames.forEach((name) => this.names.delete(name));
    this.dirty.push(...refresh.dirty);
    return ok(undefined);
  }

  private stateOf({ id, name, range }: MemoryTable): TableState {
    const [headings = [], ...values] = this.grid(range);
    const below = this.grid({ ...range, rowIndex: range.rowIndex + range.rowCount, rowCount: 50 });
    const taken = below.findIndex((row) => row.some((content) => content !== ""));
    return {
      id,
      name,
      sheet: this.sheet,
      isProtected: this.isProtected,
      rowIndex: range.rowIndex,
      columnIndex: range.columnIndex,
      headings,
      values,
      formulas: values,
      hasTotals: false,
      freeRowsBelow: taken < 0 ? below.length : taken,
    };
  }

  private storedSettings(): readonly StoredSetting[] {
    return [...this.settings].map(([key, value]) => ({ key, value }));
  }

  private applySettings(settings: readonly StoredSetting[]): void {
    for (const { key, value } of settings) {
      if (value === null) this.settings.delete(key);
      else this.settings.set(key, value);
    }
  }

  private usedRange(): RangeAddress | null {
    if (this.cells.size === 0) return null;
    const places = [...this.cells.keys()].map((key) => key.split(",").map(Number));
    const rows = places.map(([row = 0]) => row);
    const columns = places.map(([, column = 0]) => column);
    const rowIndex = Math.min(...rows);
    const columnIndex = Math.min(...columns);
    return {
      sheet: this.sheet,
      rowIndex,
      columnIndex,
      rowCount: Math.max(...rows) - rowIndex + 1,
      columnCount: Math.max(...columns) - columnIndex + 1,
    };
  }
}
