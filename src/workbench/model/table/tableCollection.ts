import { intersectionOf, isSameArea, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { TableInfo } from "../../engine/tables/tableStore";
import { method, property, required, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asIndex, asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { existing, invalidArgument, itemNotFound, unsupported } from "../refusals";
import { shiftChecked } from "../range/insertDelete";
import { isEmpty } from "../range/usedCells";
import { isUnbounded, resolveRange } from "../range/sheetRanges";
import { clearTableArea } from "./tableArea";
import { defaultTableStyle } from "./tableStyles";
import { headerInput, tableHeaders } from "../../engine/tables/tableHeaders";

interface TablesObject extends ModelObject {
  readonly context: ModelContext;
  /** Null for the tables of the whole workbook. */
  readonly sheetId: string | null;
  readonly includes: (table: TableInfo) => boolean;
}

const KEY = [required("key", "string", "number")];

const tablesClass: ModelClass<TablesObject> = {
  name: "TableCollection",
  items: (self) => listed(self).map((table) => self.context.objects.table(table.id)),
  indexer: (self, key) => existing(tableWith(self, [key])),
  members: [
    property("Count", "1.1", { get: (self) => listed(self).length }),
    method("GetCount", "1.4", { call: (self) => listed(self).length }),
    ...twins<TablesObject>("GetItem", "1.1", { nullSince: "1.4", args: KEY, find: tableWith }),
    method("GetItemAt", "1.1", {
      args: [required("index", "number")],
      call: (self, [index]) => existing(objectOf(self, listed(self)[asIndex(index)])),
    }),
    method("Add", "1.1", {
      args: [required("address", "object", "string"), required("hasHeaders", "boolean")],
      call: add,
    }),
  ],
};

/** What `range.getTables` gives: nothing can be added to it. */
const scopedTablesClass: ModelClass<TablesObject> = {
  name: "TableScopedCollection",
  items: (self) => listed(self).map((table) => self.context.objects.table(table.id)),
  indexer: (self, key) => existing(tableWith(self, [key])),
  members: [
    method("GetCount", "1.9", { call: (self) => listed(self).length }),
    method("GetFirst", "1.9", { call: (self) => existing(objectOf(self, listed(self)[0])) }),
    ...twins<TablesObject>("GetItem", "1.9", { nullSince: "1.14", args: KEY, find: tableWith }),
  ],
};

export function createTables(context: ModelContext, sheetId: string | null): ModelObject {
  const includes = (table: TableInfo): boolean => sheetId === null || table.area.sheetId === sheetId;
  const tables: TablesObject = { modelClass: tablesClass, isNull: false, context, sheetId, includes };
  return tables;
}

/** Tables that share cells with any of the areas, of which there is at least one; all are on the same sheet. */
export function createTablesIn(
  context: ModelContext,
  areas: readonly Area[],
  fullyContained: boolean,
): ModelObject {
  const includes = (table: TableInfo): boolean =>
    areas.some((area) => {
      const shared = intersectionOf(table.area, area);
      return shared !== null && (!fullyContained || isSameArea(shared, table.area));
    });
  const sheetId = areas[0]?.sheetId ?? null;
  const tables: TablesObject = { modelClass: scopedTablesClass, isNull: false, context, sheetId, includes };
  return tables;
}

function listed({ context, sheetId, includes }: TablesObject): readonly TableInfo[] {
  if (sheetId !== null && !context.engine.sheets.has(sheetId)) throw itemNotFound();
  return context.engine.tables.list().filter(includes);
}

function tableWith(self: TablesObject, [key]: readonly unknown[]): ModelObject | null {
  const text = String(key).toLowerCase();
  const table = listed(self).find(({ id, name }) => name.toLowerCase() === text || id === text);
  return objectOf(self, table);
}

function objectOf({ context }: TablesObject, table: TableInfo | undefined): ModelObject | null {
  return table ? context.objects.table(table.id) : null;
}

function add(self: TablesObject, [given, hasHeaders]: readonly unknown[]): ModelObject {
  const { context } = self;
  const { engine } = context;
  const home = self.sheetId ?? engine.sheets.active().id;
  const area = isRange(given) ? given.area : resolveRange(engine, asText(given), home);
  if (self.sheetId !== null && area.sheetId !== self.sheetId) throw invalidArgument();
  if (isUnbounded(area)) throw unsupported("tables over whole columns or rows.");
  assertWritable(context, area.sheetId);
  const whole = withBody(area, hasHeaders === true);
  clearTableArea(engine, whole, null);
  makeRoom(context, area, hasHeaders === true);
  writeHeaders(context, whole);
  const table = engine.tables.create(whole, nextTableName(context), {
    style: defaultTableStyle(context),
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  });
  return context.objects.table(table.id);
}

/** With a header row and at least one row below it. */
function withBody(area: Area, hasHeaders: boolean): Area {
  const bottom = hasHeaders ? Math.max(area.bottom, area.top + 1) : area.bottom + 1;
  return { ...area, bottom };
}

/** The rows move down by one, with all that is below them; a single row of headers gets an empty one beneath. */
function makeRoom({ engine }: ModelContext, area: Area, hasHeaders: boolean): void {
  const row = hasHeaders ? area.bottom + 1 : area.top;
  const strip = { ...area, top: row, bottom: row };
  if (hasHeaders && (rowCountOf(area) > 1 || isEmpty(engine, strip))) return;
  shiftChecked(engine, { kind: "insert", area: strip, shift: "Down" });
}

/** Headers are texts: a formula among them becomes what it shows. */
function writeHeaders({ engine }: ModelContext, area: Area): void {
  const row = { ...area, bottom: area.top };
  const texts = engine.cells.texts(row)[0] ?? [];
  const formulas = engine.cells.formulas(row)[0] ?? [];
  const inputs = tableHeaders(texts).map((header, index) => headerInput(header, formulas[index] ?? ""));
  if (inputs.some((input) => input !== null)) engine.cells.write(row, [inputs]);
}

function nextTableName({ engine }: ModelContext): string {
  const taken = new Set(
    [...engine.tables.list(), ...engine.names.list()].map((one) => one.name.toLowerCase()),
  );
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}
