import { columnCountOf } from "../../engine/area";
import { method, optional, property, required } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import { bodyOf, tableOf } from "../table/tableObject";
import type { TableObject } from "../table/tableObject";
import { SORT_METHOD } from "./rangeSort";
import { sortCells } from "./sortCells";
import { resolveSortFields } from "./sortField";
import type { SortField } from "./sortField";

/** How a table was sorted last. */
interface Sorting {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly method: string;
}

const UNSORTED: Sorting = { fields: [], matchCase: false, method: "PinYin" };

const sortClass: ModelClass<TableObject> = {
  name: "TableSort",
  members: [
    property("Fields", "1.2", { get: (self) => sortingOf(self).fields }),
    property("MatchCase", "1.2", { get: (self) => sortingOf(self).matchCase }),
    property("Method", "1.2", { get: (self) => sortingOf(self).method }),
    method("Apply", "1.2", {
      args: [required("fields", "array"), optional("matchCase", "boolean"), SORT_METHOD],
      call: (self, [given, matchCase, order]) => {
        const fields = resolveSortFields(given, columnCountOf(tableOf(self).area));
        apply(self, { fields, matchCase: matchCase === true, method: String(order ?? UNSORTED.method) });
      },
    }),
    method("Clear", "1.2", { call: (self) => keep(self, undefined) }),
    method("Reapply", "1.2", { call: (self) => apply(self, sortingOf(self)) }),
  ],
};

export function createTableSort({ context, tableId }: TableObject): ModelObject {
  const sort: TableObject = { modelClass: sortClass, isNull: false, context, tableId };
  return sort;
}

function apply(self: TableObject, sorting: Sorting): void {
  const table = tableOf(self);
  assertWritable(self.context, table.area.sheetId, "allowSort");
  if (sorting.fields.length === 0) return;
  sortCells(self.context, { area: bodyOf(table), dimension: "rows" }, sorting);
  keep(self, sorting);
}

function sortingOf(self: TableObject): Sorting {
  const { id, area } = tableOf(self);
  return (self.context.engine.state.get(area.sheetId, keyOf(id)) as Sorting | undefined) ?? UNSORTED;
}

function keep(self: TableObject, sorting: Sorting | undefined): void {
  const { id, area } = tableOf(self);
  self.context.engine.state.set(area.sheetId, keyOf(id), sorting);
}

function keyOf(tableId: string): string {
  return `sort of table/${tableId}`;
}
