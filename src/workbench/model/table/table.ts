import { isSameArea, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { FilterOwner } from "../../engine/filters/filterStore";
import type { TableLook } from "../../engine/tables/tableStore";
import { method, navigation, property, required } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { checkDefinedName, checkTableNameIsFree } from "../names/definedName";
import { asBoolean, asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { invalidArgument } from "../refusals";
import { resolveRange } from "../range/sheetRanges";
import { createTableFilter } from "./tableFilter";
import { createTableSort } from "../sort/tableSort";
import { createTableColumns } from "./tableColumns";
import { bodyOf, headerRow, ownerOf, tableOf, totalRow } from "./tableObject";
import type { TableObject } from "./tableObject";
import { createTableRows } from "./tableRows";
import { setShowHeaders } from "./headerRowSwitch";
import { setShowTotals } from "./totalRow";
import { tableStyleGiven } from "./tableStyles";
import { clearTableArea } from "./tableArea";

const tableClass: ModelClass<TableObject> = {
  name: "Table",
  members: [
    property("Id", "1.1", { get: (self) => tableOf(self).id }),
    property("LegacyId", "1.8", { get: (self) => tableOf(self).id }),
    property("Name", "1.1", { get: (self) => tableOf(self).name, set: rename }),
    property("Style", "1.1", {
      get: (self) => tableOf(self).style,
      set: (self, value) => change(self, { style: tableStyleGiven(self.context, value) }),
    }),
    property("ShowTotals", "1.1", {
      get: (self) => tableOf(self).showTotals,
      set: setShowTotals,
    }),
    property("ShowHeaders", "1.1", { get: (self) => tableOf(self).showHeaders, set: setShowHeaders }),
    look("ShowBandedRows", "1.3", "showBandedRows"),
    look("ShowBandedColumns", "1.3", "showBandedColumns"),
    property("ShowFilterButton", "1.3", {
      get: (self) => tableOf(self).showFilterButton,
      set: (self, value) => {
        const showFilterButton = asBoolean(value);
        // "Setting this is only allowed if the table contains a header row."
        if (!tableOf(self).showHeaders) throw invalidArgument();
        change(self, { showFilterButton });
      },
    }),
    look("HighlightFirstColumn", "1.3", "highlightFirstColumn"),
    look("HighlightLastColumn", "1.3", "highlightLastColumn"),
    navigation("Columns", "1.1", (self) => createTableColumns(self)),
    navigation("Rows", "1.1", (self) => createTableRows(self)),
    navigation("AutoFilter", "1.9", (self) => createTableFilter(self)),
    navigation("Sort", "1.2", (self) => createTableSort(self)),
    navigation("Worksheet", "1.2", (self) => self.context.objects.worksheet(tableOf(self).area.sheetId)),
    part("GetRange", (self) => tableOf(self).area),
    part("GetHeaderRowRange", (self) => headerRow(tableOf(self))),
    part("GetDataBodyRange", (self) => bodyOf(tableOf(self))),
    part("GetTotalRowRange", (self) => totalRow(tableOf(self))),
    method("Resize", "1.13", { args: [required("newRange", "object", "string")], call: resize }),
    filtering("ClearFilters", (self, owner) => self.context.engine.filters.clear(owner)),
    filtering("ReapplyFilters", (self, owner) => self.context.engine.filters.reapply(owner)),
    method("Delete", "1.1", { call: remove }),
    method("ConvertToRange", "1.2", {
      call: (self) => {
        const { area, id } = tableOf(self);
        assertWritable(self.context, area.sheetId);
        self.context.engine.filters.clear(ownerOf(self));
        self.context.engine.tables.delete(id);
        return self.context.objects.range(area);
      },
    }),
  ],
};

export function createTable(context: ModelContext, tableId: string): ModelObject {
  const table: TableObject = { modelClass: tableClass, isNull: false, context, tableId };
  return table;
}

function filtering(name: string, act: (self: TableObject, owner: FilterOwner) => void) {
  return method<TableObject>(name, "1.2", {
    call: (self) => {
      const owner = ownerOf(self);
      assertWritable(self.context, owner.sheetId, "allowAutoFilter");
      act(self, owner);
    },
  });
}

function part(name: string, areaOf: (self: TableObject) => Area) {
  return method<TableObject>(name, "1.1", { call: (self) => self.context.objects.range(areaOf(self)) });
}

type Flag = Exclude<keyof TableLook, "style">;

function look(name: string, since: string, key: Flag): PropertyMember<TableObject> {
  return property(name, since, {
    get: (self) => tableOf(self)[key],
    set: (self, value) => change(self, { [key]: asBoolean(value) }),
  });
}

function change(self: TableObject, patch: Partial<TableLook>): void {
  const { id, area } = tableOf(self);
  assertWritable(self.context, area.sheetId);
  self.context.engine.tables.update(id, patch);
}

function rename(self: TableObject, value: unknown): void {
  const table = tableOf(self);
  const name = asText(value);
  if (name === table.name) return;
  checkDefinedName(name);
  checkTableNameIsFree(self.context.engine, name, table.name);
  self.context.engine.tables.rename(table.id, name);
}

/** The headers stay in their row, and the new range overlaps the old one. */
function resize(self: TableObject, [given]: readonly unknown[]): void {
  const { context } = self;
  const table = tableOf(self);
  const area = isRange(given) ? given.area : resolveRange(context.engine, asText(given), table.area.sheetId);
  const isValid =
    area.sheetId === table.area.sheetId &&
    area.top === table.area.top &&
    area.left <= table.area.right &&
    area.right >= table.area.left &&
    rowCountOf(area) >= 2;
  if (!isValid) throw invalidArgument();
  assertWritable(context, area.sheetId);
  clearTableArea(context.engine, area, table.id);
  if (isSameArea(area, table.area)) return;
  context.engine.tables.resize(table.id, area);
}

/** As ListObject.Delete in VBA: the cells are emptied too. */
function remove(self: TableObject): void {
  const { area, id } = tableOf(self);
  assertWritable(self.context, area.sheetId);
  self.context.engine.filters.clear(ownerOf(self));
  self.context.engine.tables.delete(id);
  self.context.engine.cells.clear(area, "all");
}
