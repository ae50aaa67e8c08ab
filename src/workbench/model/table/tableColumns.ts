import { columnCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { TableInfo } from "../../engine/tables/tableStore";
import { createColumnFilter } from "../filter/columnFilter";
import { method, navigation, optional, property, required, twins } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import { cellGrids, checkFormulas, toCellInput, toGrid } from "../range/cellGrids";
import type { Cells } from "../range/cellGrids";
import { readJson, writeJson } from "../range/jsonValues";
import { assertWritable } from "../modelContext";
import { asIndex, asText } from "../plainValue";
import { existing, invalidArgument, itemNotFound } from "../refusals";
import { headerInput } from "../../engine/tables/tableHeaders";
import { bodyOf, headerRow, ownerOf, tableOf, totalRow } from "./tableObject";
import type { TableObject } from "./tableObject";
import { deleteTableColumn, insertTableColumn } from "./tableShift";

interface ColumnObject extends TableObject {
  /** Header text when the column was asked for: it finds the column again when others come and go. */
  readonly header: string;
}

const columnClass: ModelClass<ColumnObject> = {
  name: "TableColumn",
  members: [
    property("Id", "1.1", { get: (self) => indexOf(self) + 1 }),
    property("Index", "1.1", { get: indexOf }),
    property("Name", "1.1", {
      get: (self) => headersOf(self)[indexOf(self)],
      set: (self, value) => {
        assertWritable(self.context, tableOf(self).area.sheetId);
        self.context.engine.cells.write(columnPart(self, headerRow), [[headerInput(asText(value), "")]]);
      },
    }),
    property("Values", "1.1", {
      get: (self) => cellGrids.values.read(cellsOf(self)),
      set: (self, value) => cellGrids.values.write(cellsOf(self), value),
    }),
    jsonValues("ValuesAsJson"),
    jsonValues("ValuesAsJsonLocal"),
    navigation("Filter", "1.2", (self) =>
      createColumnFilter(self.context, () => ({ owner: ownerOf(self), column: indexOf(self) })),
    ),
    part("GetRange", (table) => table.area),
    part("GetHeaderRowRange", headerRow),
    part("GetDataBodyRange", bodyOf),
    part("GetTotalRowRange", totalRow),
    method("Delete", "1.1", { call: removeColumn }),
  ],
};

function jsonValues(name: string): PropertyMember<ColumnObject> {
  return property<ColumnObject>(name, "1.16", {
    onlyNamed: true,
    get: (self) => readJson(cellsOf(self)),
    set: (self, value) => writeJson(cellsOf(self), value),
  });
}

function cellsOf(self: ColumnObject): Cells {
  return { context: self.context, area: columnPart(self, (table) => table.area) };
}

const KEY = [required("key", "string", "number")];

const columnsClass: ModelClass<TableObject> = {
  name: "TableColumnCollection",
  items: (self) => headersOf(self).map((header) => createColumn(self, header)),
  indexer: (self, key) => existing(columnWith(self, key)),
  members: [
    property("Count", "1.1", { get: (self) => headersOf(self).length }),
    method("GetCount", "1.4", { call: (self) => headersOf(self).length }),
    ...twins<TableObject>("GetItem", "1.1", {
      nullSince: "1.4",
      args: KEY,
      find: (self, [key]) => columnWith(self, key),
    }),
    method("GetItemAt", "1.1", {
      args: [required("index", "number")],
      call: (self, [index]) => createColumn(self, existing(headersOf(self)[asIndex(index)])),
    }),
    method("AddAsJson", "1.16", {
      args: [optional("index", "number"), optional("values", "array"), optional("name", "string")],
      call: (self, [index, values, name]) => {
        const column = addColumn(self, [index, null, name]) as ColumnObject;
        if (values === undefined || values === null) return column;
        const cells = cellsOf(column);
        writeJson(cells, values);
        return createColumn(self, headersOf(self)[cells.area.left - tableOf(self).area.left] ?? "");
      },
    }),
    method("Add", "1.1", {
      args: [optional("index", "number"), optional("values", "any"), optional("name", "string")],
      call: addColumn,
    }),
  ],
};

export function createTableColumns({ context, tableId }: TableObject): ModelObject {
  const columns: TableObject = { modelClass: columnsClass, isNull: false, context, tableId };
  return columns;
}

function createColumn({ context, tableId }: TableObject, header: string): ModelObject {
  const column: ColumnObject = { modelClass: columnClass, isNull: false, context, tableId, header };
  return column;
}

function part(name: string, areaOf: (table: TableInfo) => Area) {
  return method<ColumnObject>(name, "1.1", {
    call: (self) => self.context.objects.range(columnPart(self, areaOf)),
  });
}

function headersOf(self: TableObject): readonly string[] {
  return self.context.engine.tables.columnNames(tableOf(self).id);
}

/** By header, whatever its case, or by id, which counts from 1. A number is always an id: a header may look like one. */
function columnWith(self: TableObject, key: unknown): ModelObject | null {
  const headers = headersOf(self);
  const text = String(key).toLowerCase();
  const named = typeof key === "number" ? undefined : headers.find((one) => one.toLowerCase() === text);
  const header = named ?? headers[Number(key) - 1];
  return header === undefined ? null : createColumn(self, header);
}

function indexOf(self: ColumnObject): number {
  const index = headersOf(self).indexOf(self.header);
  if (index < 0) throw itemNotFound();
  return index;
}

function columnPart(self: ColumnObject, areaOf: (table: TableInfo) => Area): Area {
  const table = tableOf(self);
  const left = table.area.left + indexOf(self);
  return { ...areaOf(table), left, right: left };
}

function addColumn(self: TableObject, [given, values, name]: readonly unknown[]): ModelObject {
  const { engine } = self.context;
  const { area } = tableOf(self);
  const count = columnCountOf(area);
  const index = given === undefined || given === null || given === -1 ? count : asIndex(given);
  if (index > count) throw invalidArgument();
  assertWritable(self.context, area.sheetId);
  const column = { ...area, left: area.left + index, right: area.left + index };
  const inputs =
    values === undefined || values === null ? null : toGrid({ area: column }, values, toCellInput);
  if (inputs) checkFormulas({ context: self.context, area: { ...column, left: area.left } }, inputs);
  insertTableColumn(self, area.left + index);
  if (inputs) engine.cells.write(column, inputs);
  const header = { ...column, bottom: column.top };
  if (typeof name === "string" && tableOf(self).showHeaders)
    engine.cells.write(header, [[headerInput(name, "")]]);
  return createColumn(self, headersOf(self)[index] ?? "");
}

/** A column's filter goes with it, and the rows that it hid are in sight again. */
function removeColumn(self: ColumnObject): void {
  const { filters } = self.context.engine;
  const { area } = tableOf(self);
  const index = indexOf(self);
  if (area.left === area.right) throw invalidArgument();
  assertWritable(self.context, area.sheetId);
  if (filters.criteria(ownerOf(self))[index]) filters.apply(ownerOf(self), index, null);
  deleteTableColumn(self, area.left + index);
}
