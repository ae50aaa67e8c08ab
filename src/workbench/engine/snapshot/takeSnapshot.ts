import type { Area, CellPosition } from "../area";
import { areaAt, intersectionOf } from "../area";
import { takeBook } from "../book/bookSnapshot";
import type { ChartInfo } from "../charts/info/chartInfo";
import { mapChartAreas } from "../charts/info/mapChartAreas";
import { takePage } from "./pageSnapshot";
import { takeRules } from "./ruleSnapshots";
import type { RuleStores } from "./ruleSnapshots";
import { isSameLook, PLAIN_FORMAT } from "../looks/cellFormat";
import type { Engine } from "../engine";
import type { SheetInfo } from "../sheets/sheetStore";
import { sheetPropertiesOf } from "../sheets/sheetProperties";
import type { TableInfo } from "../tables/tableStore";
import { takeLines } from "./linesSnapshot";
import type {
  CellSnapshot,
  ChartSnapshot,
  FilterSnapshot,
  SheetSnapshot,
  SnapshotArea,
  TableSnapshot,
  WorkbookSnapshot,
} from "./workbookSnapshot";
import { PIXELS_PER_POINT } from "../points";

type Parts = Pick<
  Engine,
  | "sheets"
  | "cells"
  | "borders"
  | "hyperlinks"
  | "styles"
  | "merges"
  | "headers"
  | "filters"
  | "tables"
  | "charts"
  | "bindings"
  | "names"
  | "pageBreaks"
  | "protection"
  | "calculation"
  | "state"
> &
  RuleStores;

/** The workbook as it is now, as plain values. */
export function takeSnapshot(engine: Parts): WorkbookSnapshot {
  const sheets = engine.sheets.list();
  const names = new Map(sheets.map((sheet) => [sheet.id, sheet.name]));
  const toSnapshotArea = ({ sheetId, ...cells }: Area): SnapshotArea => ({
    sheetName: names.get(sheetId) ?? "",
    ...cells,
  });
  return {
    sheets: sheets.map((sheet) => sheetSnapshot(engine, sheet, toSnapshotArea)),
    activeSheet: engine.sheets.active().name,
    names: engine.names.list().map(({ sheetId, ...name }) => ({
      ...name,
      sheetName: sheetId === null ? null : (names.get(sheetId) ?? ""),
    })),
    styles: engine.styles.list().filter(({ builtIn }) => builtIn === null),
    calculationMode: engine.calculation.mode(),
    book: takeBook(engine.state),
    bindings: engine.bindings
      .list()
      .flatMap(({ id, type, area }) => (area ? [{ id, type, area: toSnapshotArea(area) }] : [])),
  };
}

type ToSnapshotArea = (area: Area) => SnapshotArea;

function sheetSnapshot(engine: Parts, sheet: SheetInfo, toSnapshotArea: ToSnapshotArea): SheetSnapshot {
  const { id, name, visibility, tabColor } = sheet;
  const tables = engine.tables.list().filter(({ area }) => area.sheetId === id);
  const charts = engine.charts.list(id);
  return {
    name,
    visibility,
    tabColor,
    view: engine.sheets.view(id),
    protection: engine.protection.of(id),
    customProperties: sheetPropertiesOf(engine.state, id),
    standardWidth: engine.cells.standardWidth(id),
    cells: cellsOf(engine, id),
    ...engine.cells.customSizes(id),
    rows: takeLines(engine.headers, id, "rows"),
    columns: takeLines(engine.headers, id, "columns"),
    filter: filterSnapshot(engine, id, toSnapshotArea),
    merges: engine.merges.list(id).map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
    tables: tables.map((table) => tableSnapshot(engine, table, toSnapshotArea)),
    charts: charts.map((chart) => chartSnapshot(engine, chart, toSnapshotArea)),
    ...takeRules(engine, id),
    page: takePage(engine, id),
  };
}

function cellsOf(engine: Parts, sheetId: string): CellSnapshot[] {
  const { cells } = engine;
  const used = cells.usedArea(sheetId, false);
  const snapshots: CellSnapshot[] = [];
  let spilled: Area[] = [];
  for (let row = used?.top ?? 0; row <= (used?.bottom ?? -1); row += 1) {
    spilled = spilled.filter(({ bottom }) => bottom >= row);
    for (let column = used?.left ?? 0; column <= (used?.right ?? -1); column += 1) {
      const position = { sheetId, row, column };
      const isSpilledInto = spilled.some((area) => intersectionOf(area, areaAt(position)) !== null);
      const cell = cellSnapshot(engine, position, isSpilledInto);
      if (cell.spill) {
        const { rowCount, columnCount } = cell.spill;
        const [bottom, right] = [row + rowCount - 1, column + columnCount - 1];
        spilled.push({ sheetId, top: row, left: column, bottom, right });
      }
      if (hasSomething(cell)) snapshots.push(cell);
    }
  }
  return snapshots;
}

function cellSnapshot(engine: Parts, position: CellPosition, isSpilledInto: boolean): CellSnapshot {
  const { cells } = engine;
  const { value, formula, error, numberFormat } = cells.read(position);
  const isFormula = !isSpilledInto && cells.hasFormula(position);
  const spill = isFormula ? cells.spillArea(position) : null;
  return {
    row: position.row,
    column: position.column,
    formula: isFormula ? String(formula) : null,
    value,
    isError: error !== null,
    numberFormat,
    format: cells.format(areaAt(position)),
    edges: engine.borders.edgesOf(position),
    link: engine.hyperlinks.read(areaAt(position)),
    spill: spill && {
      rowCount: spill.bottom - spill.top + 1,
      columnCount: spill.right - spill.left + 1,
    },
    isSpilledInto,
  };
}

function hasSomething(cell: CellSnapshot): boolean {
  const { formula, value, numberFormat, format, edges, link, isSpilledInto } = cell;
  if (formula !== null || value !== "" || isSpilledInto || numberFormat !== "General") return true;
  if (edges !== null || link !== null) return true;
  return Object.entries(PLAIN_FORMAT).some(
    ([key, plain]) => !isSameLook(format[key as keyof typeof format], plain),
  );
}

function tableSnapshot(engine: Parts, table: TableInfo, toSnapshotArea: ToSnapshotArea): TableSnapshot {
  const { area } = table;
  const criteria = engine.filters.criteria({ sheetId: area.sheetId, tableId: table.id });
  const columns = engine.tables.columnNames(table.id);
  return { ...without(table, ["id"]), area: toSnapshotArea(area), columns, criteria };
}

function filterSnapshot(
  { filters }: Parts,
  sheetId: string,
  toSnapshotArea: ToSnapshotArea,
): FilterSnapshot | null {
  const owner = filters.ofSheet(sheetId);
  return owner && { area: toSnapshotArea(filters.area(owner)), criteria: filters.criteria(owner) };
}

function chartSnapshot(engine: Parts, chart: ChartInfo, toSnapshotArea: ToSnapshotArea): ChartSnapshot {
  const { sheetId, left, top, width, height } = chart;
  const content = without(chart, ["id", "sheetId", "left", "top", "width", "height"]);
  return {
    ...mapChartAreas(content, toSnapshotArea),
    anchor: engine.cells.anchorAt(sheetId, { x: left * PIXELS_PER_POINT, y: top * PIXELS_PER_POINT }),
    width,
    height,
  };
}

function without<T extends object, K extends keyof T>(object: T, keys: readonly K[]): Omit<T, K> {
  const kept = Object.entries(object).filter(([key]) => !keys.includes(key as K));
  return Object.fromEntries(kept) as Omit<T, K>;
}
