import { columnCountOf, intersectionOf, isSameArea, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { FilterOwner } from "../../engine/filters/filterStore";
import { method, optional, property, required, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asIndex, asText } from "../plainValue";
import { isRange } from "../range/rangeObject";
import { resolveRange } from "../range/sheetRanges";
import { invalidArgument, itemNotFound } from "../refusals";
import { resolveCriteria } from "./resolveCriteria";

/**
 * The filter of a sheet, or of a table. Where the protection allows filtering, what is filtered by can be changed, and
 * no filter comes or goes (support.microsoft.com, "Protect a worksheet", Use AutoFilter).
 */
export interface FilteredObject extends ModelObject {
  readonly context: ModelContext;
  sheetId(): string;
  /** Null when there is no filter. */
  owner(): FilterOwner | null;
  isEnabled(): boolean;
  /** The filter for these cells, made when there is none. */
  ownerFor(area: Area): FilterOwner;
  remove(): void;
}

const autoFilterClass: ModelClass<FilteredObject> = {
  name: "AutoFilter",
  members: [
    property("Enabled", "1.9", { get: (self) => self.isEnabled() }),
    property("IsDataFiltered", "1.9", {
      get: (self) => criteriaOf(self).some((criteria) => criteria !== null),
    }),
    property("Criteria", "1.9", { get: criteriaOf }),
    method("Apply", "1.9", {
      args: [
        required("range", "object", "string"),
        optional("columnIndex", "number"),
        optional("criteria", "object"),
      ],
      call: apply,
    }),
    method("ClearColumnCriteria", "1.14", {
      args: [required("columnIndex", "number")],
      call: (self, [given]) => {
        const owner = self.owner();
        const column = asIndex(given);
        if (column >= criteriaOf(self).length || owner === null) throw invalidArgument();
        assertWritable(self.context, self.sheetId(), "allowAutoFilter");
        self.context.engine.filters.apply(owner, column, null);
      },
    }),
    method("ClearCriteria", "1.9", {
      call: (self) => withOwner(self, (owner) => filters(self).clear(owner)),
    }),
    method("Reapply", "1.9", { call: (self) => withOwner(self, (owner) => filters(self).reapply(owner)) }),
    method("Remove", "1.9", {
      call: (self) => {
        if (self.owner() === null) return;
        assertWritable(self.context, self.sheetId());
        self.remove();
      },
    }),
    ...twins<FilteredObject>("GetRange", "1.9", { find: rangeOf }),
  ],
};

export function createAutoFilter(parts: Omit<FilteredObject, "modelClass" | "isNull">): ModelObject {
  const filter: FilteredObject = { ...parts, modelClass: autoFilterClass, isNull: false };
  return filter;
}

/** The sheet's own AutoFilter: one at most, over cells that are no table. */
export function createSheetFilter(context: ModelContext, sheetId: string): ModelObject {
  const { filters, sheets } = context.engine;
  const ofSheet = (): FilterOwner | null => {
    if (!sheets.has(sheetId)) throw itemNotFound();
    return filters.ofSheet(sheetId);
  };
  return createAutoFilter({
    context,
    sheetId: () => sheetId,
    owner: ofSheet,
    isEnabled: () => ofSheet() !== null,
    ownerFor: (given) => {
      const area = filteredArea(context, given);
      const owner = ofSheet();
      if (owner && isSameArea(filters.area(owner), area)) return owner;
      const isInTable = context.engine.tables.list().some((table) => intersectionOf(table.area, area));
      if (isInTable) throw invalidArgument();
      assertWritable(context, sheetId);
      filters.remove(sheetId);
      return filters.add(area);
    },
    remove: () => filters.remove(sheetId),
  });
}

/** One cell stands for the region around it; of whole columns and rows only the used part is filtered. */
function filteredArea({ engine }: ModelContext, given: Area): Area {
  const isOneCell = rowCountOf(given) === 1 && columnCountOf(given) === 1;
  const area = isOneCell ? engine.filters.regionAround(given) : engine.cells.usedPart(given, true);
  if (!area || rowCountOf(area) < 1) throw invalidArgument();
  return area;
}

function apply(self: FilteredObject, [given, columnIndex, criteria]: readonly unknown[]): void {
  const { context } = self;
  const sheetId = self.sheetId();
  const area = isRange(given) ? given.area : resolveRange(context.engine, asText(given), sheetId);
  if (area.sheetId !== sheetId) throw invalidArgument();
  const column = columnIndex === undefined || columnIndex === null ? null : asIndex(columnIndex);
  const asked = criteria === undefined || criteria === null ? null : resolveCriteria(criteria);
  if (column === null && asked !== null) throw invalidArgument();
  if (column !== null && column >= columnCountOf(area)) throw invalidArgument();
  assertWritable(context, sheetId, "allowAutoFilter");
  const owner = self.ownerFor(area);
  if (column === null) return;
  if (column >= filters(self).criteria(owner).length) throw invalidArgument();
  filters(self).apply(owner, column, asked);
}

function filters({ context }: FilteredObject) {
  return context.engine.filters;
}

function criteriaOf(self: FilteredObject) {
  const owner = self.owner();
  return owner ? filters(self).criteria(owner) : [];
}

function rangeOf(self: FilteredObject): ModelObject | null {
  const owner = self.owner();
  return owner && self.context.objects.range(filters(self).area(owner));
}

/** Where there is no filter there is nothing to do. */
function withOwner(self: FilteredObject, act: (owner: FilterOwner) => void): void {
  const owner = self.owner();
  if (!owner) return;
  assertWritable(self.context, self.sheetId(), "allowAutoFilter");
  act(owner);
}
