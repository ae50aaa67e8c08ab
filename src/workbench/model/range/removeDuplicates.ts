import { columnCountOf, intersectionOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import { SortRefusal } from "../../engine/sorting/sortStore";
import { property } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { asIndex } from "../plainValue";
import { invalidArgument, invalidOperation } from "../refusals";
import type { RangeObject } from "./rangeObject";

interface ResultObject extends ModelObject {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

const resultClass: ModelClass<ResultObject> = {
  name: "RemoveDuplicatesResult",
  members: [
    property("Removed", "1.9", { get: ({ removed }) => removed }),
    property("UniqueRemaining", "1.9", { get: ({ uniqueRemaining }) => uniqueRemaining }),
  ],
};

/**
 * Rows that show the same as an earlier one in the given columns go; those below move up, in the range only. Excel compares
 * what is displayed, whatever its case (support.microsoft.com, "Filter for unique values or remove duplicate values").
 */
export function removeDuplicates(
  { context, area }: RangeObject,
  [given, includesHeader]: readonly unknown[],
): ModelObject {
  const columns = columnsGiven(given, columnCountOf(area));
  assertWritable(context, area.sheetId);
  const used = context.engine.cells.usedArea(area.sheetId, true);
  const body = { ...area, top: area.top + (includesHeader === true ? 1 : 0) };
  const rows = used && intersectionOf(body, { ...used, left: area.left, right: area.right });
  if (!rows) return result(0, 0);
  const { kept, repeated } = partition(context.engine.cells.texts(rows), columns);
  if (repeated.length > 0) removeRows(context, rows, { kept, repeated });
  return result(repeated.length, kept.length);
}

function result(removed: number, uniqueRemaining: number): ResultObject {
  return { modelClass: resultClass, isNull: false, removed, uniqueRemaining };
}

function columnsGiven(given: unknown, count: number): readonly number[] {
  if (!Array.isArray(given) || given.length === 0) throw invalidArgument();
  const columns = given.map((column: unknown) => asIndex(column));
  if (columns.some((column) => column >= count)) throw invalidArgument();
  return columns;
}

interface Partition {
  /** Offsets of rows. */
  readonly kept: readonly number[];
  readonly repeated: readonly number[];
}

function partition(texts: readonly (readonly string[])[], columns: readonly number[]): Partition {
  const seen = new Set<string>();
  const kept: number[] = [];
  const repeated: number[] = [];
  texts.forEach((row, index) => {
    const key = JSON.stringify(columns.map((column) => row[column]?.toLowerCase()));
    (seen.has(key) ? repeated : kept).push(index);
    seen.add(key);
  });
  return { kept, repeated };
}

function removeRows({ engine }: ModelContext, rows: Area, { kept, repeated }: Partition): void {
  try {
    engine.sorting.reorder(rows, "rows", [...kept, ...repeated]);
  } catch (refusal) {
    throw refusal instanceof SortRefusal ? invalidOperation(refusal.message) : refusal;
  }
  const freed = { ...rows, top: rows.bottom - repeated.length + 1 };
  engine.cells.clear(freed, "contents");
  // A table ends where its rows end.
  const table = engine.tables
    .list()
    .find(({ area, showTotals }) => !showTotals && area.bottom === rows.bottom && isAsWide(area, rows));
  if (table && rowCountOf(table.area) - repeated.length >= 2)
    engine.tables.resize(table.id, { ...table.area, bottom: table.area.bottom - repeated.length });
}

function isAsWide(area: Area, rows: Area): boolean {
  return area.sheetId === rows.sheetId && area.left === rows.left && area.right === rows.right;
}
