import { columnCountOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { CellInput } from "../../engine/cells/cellStore";
import type { Engine } from "../../engine/engine";
import { method, optional, property, required } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import { cellGrids, checkFormulas, toCellInput } from "../range/cellGrids";
import type { Cells } from "../range/cellGrids";
import { readJson, writeJson } from "../range/jsonValues";
import { assertWritable } from "../modelContext";
import { asIndex } from "../plainValue";
import { insertDeleteConflict, invalidArgument, itemNotFound, wrongShape } from "../refusals";
import { calculatedColumns, withCalculated } from "./calculatedColumns";
import { bodyOf, ownerOf, tableOf } from "./tableObject";
import type { TableObject } from "./tableObject";
import { deleteTableRows, insertTableRows } from "./tableShift";

interface RowObject extends TableObject {
  readonly index: number;
}

const rowClass: ModelClass<RowObject> = {
  name: "TableRow",
  members: [
    property("Index", "1.1", { get: ({ index }) => index }),
    property("Values", "1.1", {
      get: (self) => cellGrids.values.read(cellsOf(self)),
      set: (self, value) => cellGrids.values.write(cellsOf(self), value),
    }),
    jsonValues("ValuesAsJson"),
    jsonValues("ValuesAsJsonLocal"),
    method("GetRange", "1.1", { call: (self) => self.context.objects.range(cellsOf(self).area) }),
    method("Delete", "1.1", { call: (self) => removeRows(self, [checkedIndex(self, self.index)]) }),
  ],
};

const rowsClass: ModelClass<TableObject> = {
  name: "TableRowCollection",
  items: (self) => Array.from({ length: rowCount(self) }, (_, index) => createRow(self, index)),
  indexer: (self, key) => createRow(self, checkedIndex(self, key)),
  members: [
    property("Count", "1.1", { get: rowCount }),
    method("GetCount", "1.4", { call: rowCount }),
    method("GetItemAt", "1.1", {
      args: [required("index", "number")],
      call: (self, [index]) => createRow(self, checkedIndex(self, index)),
    }),
    method("AddAsJson", "1.16", {
      args: [optional("index", "number"), optional("values", "array"), optional("alwaysInsert", "boolean")],
      call: (self, [index, values, alwaysInsert]) => {
        const rows = (values ?? null) as readonly (readonly unknown[])[] | null;
        const empty = rows?.map((row) => (Array.isArray(row) ? row.map(() => null) : row));
        const row = addRows(self, [index, empty, alwaysInsert]);
        const { body, first } = { body: bodyOf(tableOf(self)), first: (row as RowObject).index };
        const top = body.top + first;
        if (rows)
          writeJson({ context: self.context, area: { ...body, top, bottom: top + rows.length - 1 } }, rows);
        return row;
      },
    }),
    method("Add", "1.1", {
      args: [optional("index", "number"), optional("values", "any"), optional("alwaysInsert", "boolean")],
      call: addRows,
    }),
    // Members without a version are of ExcelApiOnline.
    method("DeleteRows", "", {
      args: [required("rows", "array")],
      call: (self, [rows]) => {
        const indexes = (rows as readonly unknown[]).map((row) => indexGiven(self, row));
        if (indexes.length === 0 || new Set(indexes).size < indexes.length) throw invalidArgument();
        deleteUnfiltered(self, indexes);
      },
    }),
    method("DeleteRowsAt", "", {
      args: [required("index", "number"), optional("count", "number")],
      call: (self, [given, count]) => {
        const index = asIndex(given);
        const length = count === undefined || count === null ? 1 : asIndex(count);
        if (length === 0 || index + length > rowCount(self)) throw invalidArgument();
        deleteUnfiltered(
          self,
          Array.from({ length }, (_, offset) => index + offset),
        );
      },
    }),
  ],
};

function jsonValues(name: string): PropertyMember<RowObject> {
  return property<RowObject>(name, "1.16", {
    onlyNamed: true,
    get: (self) => readJson(cellsOf(self)),
    set: (self, value) => writeJson(cellsOf(self), value),
  });
}

export function createTableRows({ context, tableId }: TableObject): ModelObject {
  const rows: TableObject = { modelClass: rowsClass, isNull: false, context, tableId };
  return rows;
}

function createRow({ context, tableId }: TableObject, index: number): ModelObject {
  const row: RowObject = { modelClass: rowClass, isNull: false, context, tableId, index };
  return row;
}

function rowCount(self: TableObject): number {
  return rowCountOf(bodyOf(tableOf(self)));
}

function checkedIndex(self: TableObject, given: unknown): number {
  const index = asIndex(given);
  if (index >= rowCount(self)) throw itemNotFound();
  return index;
}

/** An index, or a row of this table. */
function indexGiven(self: TableObject, given: unknown): number {
  const index = typeof given === "number" ? asIndex(given) : (given as Partial<RowObject> | null)?.index;
  const isOther = typeof given === "object" && (given as Partial<RowObject> | null)?.tableId !== self.tableId;
  if (index === undefined || isOther || index >= rowCount(self)) throw invalidArgument();
  return index;
}

function cellsOf(self: RowObject): Cells {
  const body = bodyOf(tableOf(self));
  const row = body.top + checkedIndex(self, self.index);
  return { context: self.context, area: { ...body, top: row, bottom: row } };
}

/** New rows at a place, or at the end; formulas that a whole column shares are filled in. */
function addRows(self: TableObject, [given, values, alwaysInsert]: readonly unknown[]): ModelObject {
  const { engine } = self.context;
  const { area } = tableOf(self);
  const body = bodyOf(tableOf(self));
  const index = given === undefined || given === null || given === -1 ? rowCountOf(body) : asIndex(given);
  if (index > rowCountOf(body)) throw invalidArgument();
  assertWritable(self.context, area.sheetId);
  const rows =
    values === undefined || values === null
      ? [new Array<CellInput>(columnCountOf(area)).fill(null)]
      : toRows(values, columnCountOf(area));
  for (const row of rows) checkFormulas({ context: self.context, area: body }, [row]);
  const formulas = calculatedColumns(engine, body);
  const isWaiting = isBlankRow(engine, body);
  const place = isWaiting ? 0 : index;
  const top = body.top + place;
  const count = rows.length - (isWaiting ? 1 : 0);
  const strip = { first: isWaiting ? top + 1 : top, count };
  if (count > 0) insertTableRows(self, strip, { movesAllBelow: alwaysInsert !== false });
  const added = { ...area, top, bottom: top + rows.length - 1 };
  engine.cells.write(added, withCalculated(rows, added, formulas));
  return createRow(self, place);
}

/** The grid's rows that a filter hides stay where they are when others go, so Excel does not delete several at once. */
function deleteUnfiltered(self: TableObject, indexes: readonly number[]): void {
  const criteria = self.context.engine.filters.criteria(ownerOf(self));
  if (criteria.some((one) => one !== null)) throw insertDeleteConflict();
  removeRows(self, indexes);
}

function removeRows(self: TableObject, indexes: readonly number[]): void {
  const { engine } = self.context;
  const body = bodyOf(tableOf(self));
  assertWritable(self.context, body.sheetId);
  // A table keeps one row, which is emptied.
  const isAll = indexes.length === rowCountOf(body);
  const gone = [...indexes].sort((one, other) => other - one).slice(0, isAll ? -1 : undefined);
  for (const index of gone) deleteTableRows(self, { first: body.top + index, count: 1 });
  if (isAll) engine.cells.clear(bodyOf(tableOf(self)), "contents");
}

/** A table made of headers alone has one row, which is blank and waits for the first rows that are added. */
function isBlankRow(engine: Engine, body: Area): boolean {
  return (
    rowCountOf(body) === 1 &&
    engine.cells
      .formulas(body)
      .flat()
      .every((cell) => cell === "")
  );
}

/** Rows of the table's width; a single value fills one row. */
function toRows(value: unknown, columnCount: number): CellInput[][] {
  if (!Array.isArray(value)) return [new Array<CellInput>(columnCount).fill(toCellInput(value))];
  if (value.length === 0) throw wrongShape();
  return value.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columnCount) throw wrongShape();
    return row.map((cell: unknown) => toCellInput(cell ?? null));
  });
}
