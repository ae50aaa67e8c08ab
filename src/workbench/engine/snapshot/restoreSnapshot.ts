import { isSameArea } from "../area";
import { clearBook, restoreBook } from "../book/bookSnapshot";
import { mapChartAreas } from "../charts/info/mapChartAreas";
import type { CellFormat } from "../looks/cellFormat";
import { COLUMN_WIDTH } from "../cells/cellSizes";
import { STANDARD_WIDTH } from "../looks/standardSizes";
import { keepSheetProperties } from "../sheets/sheetProperties";
import { literalInput } from "../cells/literalInput";
import { restorePage } from "./pageSnapshot";
import { restoreRules } from "./ruleSnapshots";
import { EngineError, GridLimitError } from "../invariant";
import { isSameLook, PLAIN_FORMAT } from "../looks/cellFormat";
import { keepUnspilled } from "./keepUnspilled";
import { cellArea } from "./restoreTarget";
import type { Parts, Target } from "./restoreTarget";
import { restoreLines } from "./linesSnapshot";
import type {
  BindingSnapshot,
  CellSnapshot,
  ChartSnapshot,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from "./workbookSnapshot";
import { POINTS_PER_PIXEL } from "../points";

/** Puts a workbook in the place of the one that is open. Formulas come after tables and names, which they may name. */
export function restoreSnapshot(engine: Parts, snapshot: WorkbookSnapshot): void {
  if (!snapshot.sheets.some(({ visibility }) => visibility === "Visible"))
    throw new EngineError("A workbook needs a visible sheet");
  clearBook(engine.state);
  for (const { id } of engine.bindings.list()) engine.bindings.delete(id);
  replaceStyles(engine, snapshot.styles);
  const ids = replaceSheets(engine, snapshot.sheets);
  fillSheets(engine, snapshot, ids);
  const active = ids.get(snapshot.activeSheet);
  if (active !== undefined) engine.sheets.activate(active);
  restoreBook(engine.state, snapshot.book);
  restoreBindings(engine, snapshot.bindings, ids);
  engine.calculation.setMode(snapshot.calculationMode);
}

/** A table is found again by its cells. */
function restoreBindings(
  { bindings, tables }: Parts,
  snapshots: readonly BindingSnapshot[],
  ids: ReadonlyMap<string, string>,
): void {
  for (const { id, type, area: at } of snapshots) {
    const { sheetName, ...cells } = at;
    const area = { sheetId: ids.get(sheetName) ?? "", ...cells };
    const table = tables.list().find((one) => isSameArea(one.area, area));
    if (ids.has(sheetName) && (type !== "Table" || table))
      bindings.put({ id, type, area, tableId: type === "Table" ? (table?.id ?? null) : null });
  }
}

function replaceStyles({ styles }: Parts, own: WorkbookSnapshot["styles"]): void {
  for (const { name, builtIn } of styles.list()) if (builtIn === null) styles.remove(name);
  for (const style of own) styles.put(style);
}

/** Writes what a snapshot holds into new sheets, whose ids are given by the snapshot's names of them. */
export function fillSheets(
  engine: Parts,
  snapshot: Pick<WorkbookSnapshot, "sheets" | "names">,
  ids: ReadonlyMap<string, string>,
): void {
  const target: Target = {
    engine,
    areaOf: ({ sheetName, ...cells }) => ({ sheetId: ids.get(sheetName) ?? "", ...cells }),
  };
  engine.batch(() => {
    for (const sheet of snapshot.sheets) writeValues(target, sheet);
    for (const table of snapshot.sheets.flatMap(({ tables }) => tables)) createTable(target, table);
    for (const { sheetName, ...name } of snapshot.names)
      engine.names.add({ ...name, sheetId: sheetName === null ? null : (ids.get(sheetName) ?? null) });
    for (const sheet of snapshot.sheets) writeFormulas(target, sheet);
    for (const sheet of snapshot.sheets) writeLooks(target, sheet);
    for (const { name: sheetName, merges } of snapshot.sheets)
      for (const merge of merges) engine.merges.add(target.areaOf({ sheetName, ...merge }));
    for (const sheet of snapshot.sheets) writeLines(target, sheet);
  });
  for (const sheet of snapshot.sheets) keepUnspilled(target, sheet);
  for (const sheet of snapshot.sheets) {
    restoreRules(engine, sheet, ids.get(sheet.name) ?? "");
    restorePage(engine, ids.get(sheet.name) ?? "", sheet.page);
    for (const chart of sheet.charts) createChart(target, sheet.name, chart);
  }
  for (const sheet of snapshot.sheets) restoreSettings(engine, ids.get(sheet.name) ?? "", sheet);
  for (const { name, visibility } of snapshot.sheets)
    if (visibility !== "Visible") engine.sheets.setVisibility(ids.get(name) ?? "", visibility);
}

/** Gives the ids of the new sheets by their names. */
function replaceSheets(engine: Parts, sheets: readonly SheetSnapshot[]): Map<string, string> {
  const old = engine.sheets.list();
  for (const name of engine.names.list()) engine.names.delete(name);
  // No name that a new sheet could have: Excel's have at most 31 characters.
  old.forEach(({ id }, index) =>
    engine.sheets.rename(id, `replaced sheet number ${index} ${"_".repeat(31)}`),
  );
  const added = addSheets(engine, sheets);
  const [first] = added.values();
  if (first !== undefined) engine.sheets.activate(first);
  for (const { id } of old) engine.sheets.delete(id);
  return added;
}

/** Gives the ids of the new sheets by their names. */
export function addSheets(engine: Parts, sheets: readonly SheetSnapshot[]): Map<string, string> {
  return new Map(
    sheets.map(({ name, tabColor }) => {
      const { id } = engine.sheets.add(name);
      if (tabColor !== "") engine.sheets.setTabColor(id, tabColor);
      return [name, id];
    }),
  );
}

function writeValues(target: Target, sheet: SheetSnapshot): void {
  const { engine, areaOf } = target;
  for (const cell of sheet.cells) {
    if (cell.formula !== null) continue;
    const isText = typeof cell.value === "string" && !cell.isError;
    // The format before a text, which it may keep from being read as a number; after a number, which it may make a text.
    if (isText) writeNumberFormat(target, sheet, cell);
    if (!cell.isSpilledInto && cell.value !== "")
      engine.cells.write(areaOf(cellArea(sheet, cell)), [[literalInput(cell.value, cell.isError)]]);
    if (!isText) writeNumberFormat(target, sheet, cell);
  }
}

/** With their formats, among which one for text would keep them from being formulas. */
function writeFormulas(target: Target, sheet: SheetSnapshot): void {
  for (const cell of sheet.cells) {
    if (cell.formula === null) continue;
    target.engine.cells.write(target.areaOf(cellArea(sheet, cell)), [[cell.formula]]);
    writeNumberFormat(target, sheet, cell);
  }
}

function writeNumberFormat({ engine, areaOf }: Target, sheet: SheetSnapshot, cell: CellSnapshot): void {
  const { numberFormat } = cell;
  if (numberFormat !== "General")
    engine.cells.writeNumberFormats(areaOf(cellArea(sheet, cell)), [[numberFormat]]);
}

function writeLooks({ engine, areaOf }: Target, sheet: SheetSnapshot): void {
  for (const cell of sheet.cells) {
    const patch = ownLooks(cell.format);
    const area = areaOf(cellArea(sheet, cell));
    if (Object.keys(patch).length > 0) engine.cells.setFormat(area, patch);
    if (cell.edges) engine.borders.setEdges({ ...cell, sheetId: area.sheetId }, cell.edges);
    if (cell.link) engine.hyperlinks.set(area, cell.link);
  }
  const { name: sheetName } = sheet;
  const { sheetId } = areaOf({ sheetName, top: 0, left: 0, bottom: 0, right: 0 });
  if (sheet.standardWidth !== COLUMN_WIDTH) engine.state.set(sheetId, STANDARD_WIDTH, sheet.standardWidth);
  for (const { index, pixels } of sheet.columnWidths)
    engine.cells.setColumnWidth(areaOf({ sheetName, top: 0, bottom: 0, left: index, right: index }), pixels);
  for (const { index, pixels } of sheet.rowHeights)
    engine.cells.setRowHeight(areaOf({ sheetName, top: index, bottom: index, left: 0, right: 0 }), pixels);
}

function createTable({ engine, areaOf }: Target, table: TableSnapshot): void {
  const { id, area } = engine.tables.create(areaOf(table.area), table.name, table);
  engine.filters.replace({ sheetId: area.sheetId, tableId: id }, table.criteria);
}

/** Rows that a filter hides are hidden as they were; it is not applied anew. */
function writeLines({ engine, areaOf }: Target, { name, rows, columns, filter }: SheetSnapshot): void {
  const { sheetId } = areaOf({ sheetName: name, top: 0, left: 0, bottom: 0, right: 0 });
  restoreLines(engine.headers, { sheetId, dimension: "rows" }, rows);
  restoreLines(engine.headers, { sheetId, dimension: "columns" }, columns);
  if (filter) engine.filters.replace(engine.filters.add(areaOf(filter.area)), filter.criteria);
}

function createChart({ engine, areaOf }: Target, sheetName: string, chart: ChartSnapshot): void {
  const { anchor, width, height, ...content } = chart;
  if (!engine.charts.canDraw(chart.type)) return;
  const { row, column } = anchor;
  const cell = areaOf({ sheetName, top: row, left: column, bottom: row, right: column });
  const box = engine.cells.box(cell);
  engine.charts.create(cell.sheetId, {
    ...mapChartAreas(content, areaOf),
    left: box.left + anchor.x * POINTS_PER_PIXEL,
    top: box.top + anchor.y * POINTS_PER_PIXEL,
    width,
    height,
  });
}

function ownLooks(format: CellFormat): Partial<CellFormat> {
  // Colours are as shown, their tints in them already.
  const own = Object.entries(format).filter(
    ([key, value]) =>
      !key.endsWith("Tint") &&
      value !== null &&
      !isSameLook(value, PLAIN_FORMAT[key as keyof typeof PLAIN_FORMAT]),
  );
  return Object.fromEntries(own) as Partial<CellFormat>;
}

function restoreSettings(
  { sheets, protection, state }: Parts,
  sheetId: string,
  settings: Pick<SheetSnapshot, "view" | "protection" | "customProperties">,
): void {
  keepSheetProperties(state, sheetId, settings.customProperties);
  const { frozenRows, frozenColumns, ...shown } = settings.view;
  sheets.setView(sheetId, shown);
  try {
    if (frozenRows + frozenColumns > 0) sheets.setView(sheetId, { frozenRows, frozenColumns });
  } catch (error) {
    // Panes that cut merged cells are more than the grid can: the workbook is opened without them.
    if (!(error instanceof GridLimitError)) throw error;
  }
  if (settings.protection.isProtected || settings.protection.editableRanges.length > 0)
    protection.set(sheetId, settings.protection);
}
