import type { Area } from "../../engine/area";
import { columnCountOf, isWholeColumns, isWholeRows, rowCountOf } from "../../engine/area";
import { method, required } from "../declare";
import type { Member, ModelObject } from "../member";
import type { RangeObject } from "../range/rangeObject";
import { invalidArgument, wrongShape } from "../refusals";
import { readProperties, writeProperties } from "./properties";

/** Properties of many cells at once, by cell, by row or by column. */
export const rangeProperties: readonly Member<RangeObject>[] = [
  method("GetCellProperties", "1.9", {
    args: [required("cellPropertiesLoadOptions", "object")],
    call: (range, [options]) => rowsOf(range).map((row) => columnsOf(range, row).map(reader(range, options))),
  }),
  method("GetRowProperties", "1.9", {
    args: [required("rowPropertiesLoadOptions", "object")],
    call: (range, [options]) => rowsOf(range).map(reader(range, options)),
  }),
  method("GetColumnProperties", "1.9", {
    args: [required("columnPropertiesLoadOptions", "object")],
    call: (range, [options]) => columnsOf(range, range.area).map(reader(range, options)),
  }),
  method("SetCellProperties", "1.9", {
    args: [required("cellPropertiesData", "array")],
    call: (range, [data]) => {
      const rows = rowsOf(range);
      listOf(data, rows.length).forEach((row, at) => {
        const cells = columnsOf(range, rows[at] ?? range.area);
        write(range, cells, listOf(row, cells.length));
      });
    },
  }),
  method("SetRowProperties", "1.9", {
    args: [required("rowPropertiesData", "array")],
    call: (range, [data]) => {
      const rows = rowsOf(range);
      write(range, rows, listOf(data, rows.length));
    },
  }),
  method("SetColumnProperties", "1.9", {
    args: [required("columnPropertiesData", "array")],
    call: (range, [data]) => {
      const columns = columnsOf(range, range.area);
      write(range, columns, listOf(data, columns.length));
    },
  }),
];

/** Whole rows and columns have too many cells to list. */
const MOST_PARTS = 1_000_000;

function rowsOf({ area }: RangeObject): Area[] {
  if (isWholeColumns(area) || rowCountOf(area) * columnCountOf(area) > MOST_PARTS) throw invalidArgument();
  return Array.from({ length: rowCountOf(area) }, (_, row) => ({
    ...area,
    top: area.top + row,
    bottom: area.top + row,
  }));
}

function columnsOf({ area: whole }: RangeObject, area: Area): Area[] {
  if (isWholeRows(whole)) throw invalidArgument();
  return Array.from({ length: columnCountOf(area) }, (_, column) => ({
    ...area,
    left: area.left + column,
    right: area.left + column,
  }));
}

function reader({ context }: RangeObject, options: unknown): (area: Area) => unknown {
  return (area) => readProperties(context.objects.range(area), options);
}

function write({ context }: RangeObject, areas: readonly Area[], data: readonly unknown[]): void {
  areas.forEach((area, at) => {
    const target: ModelObject = context.objects.range(area);
    const properties = data[at];
    if (properties !== null && properties !== undefined) writeProperties(target, properties);
  });
}

function listOf(value: unknown, length: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw wrongShape();
  return value;
}
