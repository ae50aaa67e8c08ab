import { areaAt, columnCountOf, isWholeColumns, isWholeRows, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import { method, navigation, property, required } from "../declare";
import type { ModelClass, ModelObject, PropertyMember } from "../member";
import type { ModelContext } from "../modelContext";
import { asIndex } from "../plainValue";
import { addressOf } from "../range/rangePlace";
import { cellGrids } from "../range/cellGrids";
import { readJson } from "../range/jsonValues";
import { isUnbounded } from "../range/sheetRanges";
import type { CellGrid } from "../range/cellGrids";
import { invalidArgument, itemNotFound, wrongShape } from "../refusals";
import { existing, onExistingSheet } from "../worksheet/existingSheet";

/** The visible cells of a range. */
interface ViewObject extends ModelObject {
  readonly context: ModelContext;
  /** Hidden cells included. */
  readonly area: Area;
  /** Of all visible rows this one only, or null for all of them. */
  readonly row: number | null;
}

const viewClass: ModelClass<ViewObject> = {
  name: "RangeView",
  members: onExistingSheet([
    shown("Values", "1.3", cellGrids.values),
    shown("Formulas", "1.3", cellGrids.formulas),
    shown("FormulasLocal", "1.3", cellGrids.formulas),
    shown("FormulasR1C1", "1.3", cellGrids.formulasR1C1),
    shown("NumberFormat", "1.3", cellGrids.numberFormats),
    property("ValuesAsJson", "1.16", { onlyNamed: true, get: (view) => jsonOf(view) }),
    property("ValuesAsJsonLocal", "1.16", { onlyNamed: true, get: (view) => jsonOf(view) }),
    property("Text", "1.3", {
      get: (view) => picked(view, view.context.engine.cells.texts(view.area)),
    }),
    property("ValueTypes", "1.3", {
      get: (view) => picked(view, view.context.engine.cells.types(view.area)),
    }),
    property("CellAddresses", "1.3", {
      get: (view) => {
        const { context, area } = view;
        const at = (row: number, column: number): string =>
          addressOf({ context, area: areaAt({ sheetId: area.sheetId, row, column }) });
        return isUnbounded(view.area)
          ? null
          : rowsOf(view).map((row) => columnsOf(view).map((column) => at(row, column)));
      },
    }),
    property("RowCount", "1.3", {
      get: (view) => (view.row === null ? rowCountOf(view.area) - hiddenIn(view, "rows").length : 1),
    }),
    property("ColumnCount", "1.3", {
      get: (view) => columnCountOf(view.area) - hiddenIn(view, "columns").length,
    }),
    property("Index", "1.3", { get: ({ row }) => row ?? 0 }),
    navigation("Rows", "1.3", ({ context, area, row }): ViewObject => {
      return { modelClass: viewsClass, isNull: false, context, area, row };
    }),
    method("GetRange", "1.3", { call: ({ context, area }) => context.objects.range(area) }),
  ]),
};

/** One view for each visible row. */
const viewsClass: ModelClass<ViewObject> = {
  name: "RangeViewCollection",
  items: (self) => rowsOf(existing(self)).map((_, index) => rowView(self, index)),
  indexer: (self, key) => checkedRow(existing(self), key),
  members: onExistingSheet([
    method("GetCount", "1.4", { call: (self) => rowsOf(self).length }),
    method("GetItemAt", "1.3", {
      args: [required("index", "number")],
      call: (self, [index]) => checkedRow(self, index),
    }),
  ]),
};

export function createRangeView(context: ModelContext, area: Area): ModelObject {
  const view: ViewObject = { modelClass: viewClass, isNull: false, context, area, row: null };
  return view;
}

function rowView({ context, area, row }: ViewObject, index: number): ModelObject {
  const view: ViewObject = { modelClass: viewClass, isNull: false, context, area, row: row ?? index };
  return view;
}

function checkedRow(self: ViewObject, given: unknown): ModelObject {
  const index = asIndex(given);
  if (index >= rowsOf(self).length) throw itemNotFound();
  return rowView(self, index);
}

function shown(name: string, since: string, grid: CellGrid): PropertyMember<ViewObject> {
  return property<ViewObject>(name, since, {
    get: (view) => (isUnbounded(view.area) ? null : picked(view, grid.read(view))),
    set: (view, value) => {
      if (isUnbounded(view.area)) throw invalidArgument();
      grid.write(view, spread(view, value));
    },
  });
}

/** What a script gives for the visible cells, with null for the hidden ones between, which keep what they hold. */
function spread(view: ViewObject, value: unknown): unknown[][] {
  const rows = rowsOf(view);
  const columns = columnsOf(view);
  const given = (row: number, column: number): unknown => {
    if (!Array.isArray(value)) return value ?? null;
    return (value[row] as readonly unknown[])[column] ?? null;
  };
  if (Array.isArray(value) && !isShaped(value, rows.length, columns.length)) throw wrongShape();
  const whole = Array.from({ length: rowCountOf(view.area) }, () =>
    new Array<unknown>(columnCountOf(view.area)).fill(null),
  );
  rows.forEach((row, rowOffset) => {
    const line = whole[row - view.area.top] ?? [];
    columns.forEach((column, columnOffset) => {
      line[column - view.area.left] = given(rowOffset, columnOffset);
    });
  });
  return whole;
}

function isShaped(value: readonly unknown[], rows: number, columns: number): boolean {
  return value.length === rows && value.every((row) => Array.isArray(row) && row.length === columns);
}

function picked<T>(view: ViewObject, grid: readonly (readonly T[])[]): T[][] {
  const { top, left } = view.area;
  const columns = columnsOf(view);
  return rowsOf(view).map((row) => columns.map((column) => grid[row - top]?.[column - left] as T));
}

function jsonOf(view: ViewObject): unknown {
  return isUnbounded(view.area) ? null : picked(view, readJson(view));
}

function hiddenIn({ context, area }: ViewObject, dimension: "rows" | "columns"): readonly number[] {
  const [first, last] = dimension === "rows" ? [area.top, area.bottom] : [area.left, area.right];
  return context.engine.headers.hiddenIn({ sheetId: area.sheetId, dimension, first, last });
}

function rowsOf(view: ViewObject): number[] {
  if (isWholeColumns(view.area)) throw invalidArgument();
  const rows = without(view.area.top, view.area.bottom, hiddenIn(view, "rows"));
  return view.row === null ? rows : rows.slice(view.row, view.row + 1);
}

function columnsOf(view: ViewObject): number[] {
  if (isWholeRows(view.area)) throw invalidArgument();
  return without(view.area.left, view.area.right, hiddenIn(view, "columns"));
}

function without(first: number, last: number, hidden: readonly number[]): number[] {
  const left = new Set(hidden);
  const all = Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
  return all.filter((index) => !left.has(index));
}
