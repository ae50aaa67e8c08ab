import type { Area } from "../../engine/area";
import { columnCountOf, rowCountOf } from "../../engine/area";
import type { BindingInfo, BindingType } from "../../engine/bindings/bindingStore";
import type { Engine } from "../../engine/engine";
import { tableBody } from "../../model/range/sheetRanges";

/** Numbers of the types (search `BindingType.Matrix, value` in the library). */
const NUMBERS: Readonly<Record<BindingType, number>> = { Table: 1, Text: 2, Range: 3 };

export function bindingTypeOf(number: unknown): BindingType | null {
  const found = Object.entries(NUMBERS).find(([, own]) => own === number);
  return found ? (found[0] as BindingType) : null;
}

/** The cells of a binding that data is about: of a table those between its headers and its totals. */
export function dataArea({ tables }: Pick<Engine, "tables">, { tableId, area }: BindingInfo): Area | null {
  const table = tables.list().find(({ id }) => id === tableId);
  return table ? tableBody(table) : area;
}

/** A binding as the library makes an object of it. */
export function toBindingMessage(engine: Pick<Engine, "tables">, binding: BindingInfo) {
  const area = dataArea(engine, binding);
  const table = engine.tables.list().find(({ id }) => id === binding.tableId);
  return {
    Name: binding.id,
    BindingType: NUMBERS[binding.type],
    RowCount: area ? rowCountOf(area) : 0,
    ColCount: area ? columnCountOf(area) : 0,
    HasHeaders: table?.showHeaders ?? false,
  };
}
