import { columnCountOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { CellInput } from "../../engine/cells/cellStore";
import { method, optional, property, required } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import { asIndex } from "../plainValue";
import { invalidArgument, itemNotFound, wrongShape } from "../refusals";
import { isEmpty, shiftCells, usedBelow } from "../range/shiftCells";
import { bodyOf, tableOf } from "./tableObject";
import type { TableObject } from "./tableObject";

interface RowObject extends TableObject {
  readonly index: number;
}

const rowClass: ModelClass<RowObject> = {
  name: "TableRow",
  members: [
    property("Index", "1.1", { get: ({ index }) => index }),
    property("Values", "1.1", {
      get: (self) => self.context.engine.cells.values(rowArea(self)),
      set: (self, value) => {
        const area = rowArea(self);
        assertWritable(self.context, area.sheetId);
        self.context.engine.cells.write(area, toRows(value, columnCountOf(area)).slice(0, 1));
      },
    }),
    method("GetRange", "1.1", { call: (self) => self.context.objects.range(rowArea(self)) }),
    method("Delete", "1.1", { call: removeRow }),
  ],
};

const rowsClass: ModelClass<TableObject> = {
  name: "TableRowCollection",
  items: (self) =>
    Array.from({ length: rowCountOf(bodyOf(tableOf(self))) }, (_, index) => createRow(self, index)),
  indexer: (self, key) => createRow(self, checkedIndex(self, key)),
  members: [
    property("Count", "1.1", { get: (self) => rowCountOf(bodyOf(tableOf(self))) }),
    method("GetCount", "1.4", { call: (self) => rowCountOf(bodyOf(tableOf(self))) }),
    method("GetItemAt", "1.1", {
      args: [required("index", "number")],
      call: (self, [index]) => createRow(self, checkedIndex(self, index)),
    }),
    method("Add", "1.1", {
      args: [optional("index", "number"), optional("values", "any"), optional("alwaysInsert", "boolean")],
      call: addRows,
    }),
  ],
};

export function createTableRows({ context, tableId }: TableObject): ModelObject {
  const rows: TableObject = { modelClass: rowsClass, isNull: false, context, tableId };
  return rows;
}

function createRow({ context, tableId }: TableObject, index: number): ModelObject {
  const row: RowObject = { modelClass: rowClass, isNull: false, context, tableId, index };
  return row;
}

function checkedIndex(self: TableObject, given: unknown): number {
  const index = asIndex(given);
  if (index >= rowCountOf(bodyOf(tableOf(self)))) throw itemNotFound();
  return index;
}

function rowArea(self: RowObject): Area {
  const body = bodyOf(tableOf(self));
  const row = body.top + checkedIndex(self, self.index);
  return { ...body, top: row, bottom: row };
}

/** New rows at a place, or at the end; what stands below the table moves down. */
function addRows(self: TableObject, [given, values]: readonly unknown[]): ModelObject {
  const { engine } = self.context;
  const { id, area } = tableOf(self);
  const body = bodyOf(tableOf(self));
  const index = given === undefined || given === null || given === -1 ? rowCountOf(body) : asIndex(given);
  if (index > rowCountOf(body)) throw invalidArgument();
  assertWritable(self.context, area.sheetId);
  const rows =
    values === undefined || values === null
      ? [new Array<CellInput>(columnCountOf(area)).fill(null)]
      : toRows(values, columnCountOf(area));
  const below = usedBelow(engine, area);
  if (below && !isEmpty(engine, below)) shiftCells(engine, below, { rows: rows.length, columns: 0 });
  engine.tables.resize(id, { ...area, bottom: area.bottom + rows.length });
  const top = body.top + index;
  if (top <= area.bottom) shiftCells(engine, { ...area, top }, { rows: rows.length, columns: 0 });
  engine.cells.write({ ...area, top, bottom: top + rows.length - 1 }, rows);
  return createRow(self, index);
}

function removeRow(self: RowObject): void {
  const { engine } = self.context;
  const { id, area } = tableOf(self);
  const row = rowArea(self);
  assertWritable(self.context, area.sheetId);
  // A table keeps one row, which is emptied.
  if (rowCountOf(bodyOf(tableOf(self))) === 1) return engine.cells.clear(row, "contents");
  if (row.top < area.bottom) shiftCells(engine, { ...area, top: row.top + 1 }, { rows: -1, columns: 0 });
  else engine.cells.clear(row, "all");
  engine.tables.resize(id, { ...area, bottom: area.bottom - 1 });
}

/** Rows of the table's width; a single value fills one row. */
function toRows(value: unknown, columnCount: number): CellInput[][] {
  if (!Array.isArray(value)) return [new Array<CellInput>(columnCount).fill(toInput(value))];
  if (value.length === 0) throw wrongShape();
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columnCount) throw wrongShape();
    return row.map(toInput);
  });
}

function toInput(value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw invalidArgument();
}
