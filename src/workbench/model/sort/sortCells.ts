import { areaAt, columnCountOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Dimension } from "../../engine/headers/headerStore";
import { linesOf } from "../../engine/headers/linesOf";
import { SortRefusal } from "../../engine/sorting/sortStore";
import { assertCellsWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { invalidOperation } from "../refusals";
import type { SortField } from "./sortField";
import { sortedOrder } from "./sortOrder";
import type { SortKey } from "./sortOrder";

interface Conditions {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
}

/** Sorts rows (or columns) of cells. Hidden ones stay where they are, as in Excel. */
export function sortCells(
  context: ModelContext,
  { area, dimension }: { readonly area: Area; readonly dimension: Dimension },
  { fields, matchCase }: Conditions,
): void {
  // Where sorting is allowed on a protected sheet it is so for unlocked cells.
  assertCellsWritable(context, area);
  const { engine, culture } = context;
  const { first } = linesOf(area, dimension);
  const hidden = new Set(engine.headers.hiddenIn(linesOf(area, dimension)));
  const count = dimension === "rows" ? rowCountOf(area) : columnCountOf(area);
  const all = Array.from({ length: count }, (_, offset) => offset);
  const visible = all.filter((offset) => !hidden.has(first + offset));
  const keys = visible.map((line) => fields.map((field) => keyAt(context, area, { dimension, line, field })));
  const order = [...all];
  sortedOrder(keys, { fields, matchCase, culture }).forEach((from, to) => {
    order[visible[to] ?? 0] = visible[from] ?? 0;
  });
  try {
    engine.sorting.sort(area, dimension, order);
  } catch (refusal) {
    throw refusal instanceof SortRefusal ? invalidOperation(refusal.message) : refusal;
  }
}

interface KeyPlace {
  readonly dimension: Dimension;
  readonly line: number;
  readonly field: SortField;
}

function keyAt({ engine }: ModelContext, area: Area, { dimension, line, field }: KeyPlace): SortKey {
  const [rowOffset, columnOffset] = dimension === "rows" ? [line, field.key] : [field.key, line];
  const position = { sheetId: area.sheetId, row: area.top + rowOffset, column: area.left + columnOffset };
  const { value, error } = engine.cells.read(position);
  if (field.sortOn === "Value") return { value, isError: error !== null, color: "" };
  const { fillColor, fontColor } = engine.cells.format(areaAt(position));
  return {
    value,
    isError: error !== null,
    color: (field.sortOn === "CellColor" ? fillColor : fontColor) ?? "",
  };
}
