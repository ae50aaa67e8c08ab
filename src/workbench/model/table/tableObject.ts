import type { Area } from "../../engine/area";
import type { FilterOwner } from "../../engine/filters/filterStore";
import type { TableInfo } from "../../engine/tables/tableStore";
import type { ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { itemNotFound } from "../refusals";
import { tableBody } from "../range/sheetRanges";

/** The part of a table that an object is about. */
export interface TableObject extends ModelObject {
  readonly context: ModelContext;
  readonly tableId: string;
}

/** Throws ItemNotFound for a table that is gone. */
export function tableOf({ context, tableId }: TableObject): TableInfo {
  const table = context.engine.tables.list().find((one) => one.id === tableId);
  if (!table) throw itemNotFound();
  return table;
}

/** The table as what has filtered columns. */
export function ownerOf(self: TableObject): FilterOwner {
  const { id, area } = tableOf(self);
  return { sheetId: area.sheetId, tableId: id };
}

/** Throws ItemNotFound where the table shows no headers. */
export function headerRow(table: TableInfo): Area {
  if (!table.showHeaders) throw itemNotFound();
  return { ...table.area, bottom: table.area.top };
}

/** Throws ItemNotFound where the table shows no totals. */
export function totalRow(table: TableInfo): Area {
  if (!table.showTotals) throw itemNotFound();
  return { ...table.area, top: table.area.bottom };
}

export const bodyOf = tableBody;
