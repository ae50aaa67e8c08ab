import { columnCountOf, intersectionOf, isSameArea, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { BindingInfo, BindingType } from "../../engine/bindings/bindingStore";
import type { Engine } from "../../engine/engine";

export const BINDING_TYPES = ["Range", "Table", "Text"] as const satisfies readonly BindingType[];

type NewBinding = BindingInfo & { readonly area: Area };

interface Wanted {
  readonly id: string;
  readonly type: BindingType;
  readonly area: Area;
}

/**
 * The binding for these cells, or null where they are not fit for its type: a text is a single cell, a table is the one
 * that the cells are in (learn.microsoft.com/office/dev/add-ins/develop/bind-to-regions-in-a-document-or-spreadsheet).
 */
export function bindingFor({ tables }: Pick<Engine, "tables">, wanted: Wanted): NewBinding | null {
  const { type, area } = wanted;
  if (type === "Range") return { ...wanted, tableId: null };
  if (type === "Text") return isSingleCell(area) ? { ...wanted, tableId: null } : null;
  const table = tables.list().find((one) => {
    const shared = intersectionOf(one.area, area);
    return shared !== null && isSameArea(shared, area);
  });
  return table ? { ...wanted, area: table.area, tableId: table.id } : null;
}

function isSingleCell(area: Area): boolean {
  return rowCountOf(area) === 1 && columnCountOf(area) === 1;
}
