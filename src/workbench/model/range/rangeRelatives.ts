import {
  areaAt,
  boundingArea,
  columnCountOf,
  intersectionOf,
  isSameArea,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCountOf,
} from "../../engine/area";
import type { Area } from "../../engine/area";
import { method, optional, required, twins } from "../declare";
import type { Member, MethodMember } from "../member";
import { asNumber } from "../plainValue";
import { isRange } from "./rangeObject";
import type { RangeObject } from "./rangeObject";
import { invalidArgument } from "../refusals";
import { checkedArea, resolveRange } from "./sheetRanges";

const ANOTHER = [required("anotherRange", "object", "string")];
const VALUES_ONLY = [optional("valuesOnly", "boolean")];

/** Other ranges, found from this one. */
export const rangeRelatives: readonly Member<RangeObject>[] = [
  derived("GetCell 1.1", [required("row", "number"), required("column", "number")], (area, row, column) => {
    const position = { sheetId: area.sheetId, row: area.top + row, column: area.left + column };
    return areaAt(position);
  }),
  derived(
    "GetOffsetRange 1.1",
    [required("rowOffset", "number"), required("columnOffset", "number")],
    offset,
  ),
  derived(
    "GetResizedRange 1.2",
    [required("deltaRows", "number"), required("deltaColumns", "number")],
    (area, rows, columns) => withCorner(area, area.bottom + rows, area.right + columns),
  ),
  derived(
    "GetAbsoluteResizedRange 1.7",
    [required("numRows", "number"), required("numColumns", "number")],
    (area, rows, columns) => ({
      ...area,
      bottom: area.top + rows - 1,
      right: area.left + columns - 1,
    }),
  ),
  derived("GetRow 1.1", [required("row", "number")], (area, row) => {
    if (row < 0 || row >= rowCountOf(area)) throw invalidArgument();
    return { ...area, top: area.top + row, bottom: area.top + row };
  }),
  derived("GetColumn 1.1", [required("column", "number")], (area, column) => {
    if (column < 0 || column >= columnCountOf(area)) throw invalidArgument();
    return { ...area, left: area.left + column, right: area.left + column };
  }),
  derived("GetEntireRow 1.1", [], (area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })),
  derived("GetEntireColumn 1.1", [], (area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })),
  derived("GetLastCell 1.1", [], (area) => ({ ...area, top: area.bottom, left: area.right })),
  derived("GetLastRow 1.1", [], (area) => ({ ...area, top: area.bottom })),
  derived("GetLastColumn 1.1", [], (area) => ({ ...area, left: area.right })),
  strip("GetRowsAbove", (area, count) => rowsBetween(area, area.top, area.top - count)),
  strip("GetRowsBelow", (area, count) => rowsBetween(area, area.bottom + 1, area.bottom + 1 + count)),
  strip("GetColumnsBefore", (area, count) => columnsBetween(area, area.left, area.left - count)),
  strip("GetColumnsAfter", (area, count) => columnsBetween(area, area.right + 1, area.right + 1 + count)),
  method("GetBoundingRect", "1.1", {
    args: ANOTHER,
    call: (range, [another]) => {
      const other = areaGiven(range, another);
      if (other.sheetId !== range.area.sheetId) throw invalidArgument();
      return range.context.objects.range(boundingArea(range.area, other));
    },
  }),
  ...twins<RangeObject>("GetIntersection", "1.1", {
    nullSince: "1.4",
    args: ANOTHER,
    find: (range, [another]) => {
      const shared = intersectionOf(range.area, areaGiven(range, another));
      return shared && range.context.objects.range(shared);
    },
  }),
  ...twins<RangeObject>("GetUsedRange", "1.1", {
    nullSince: "1.4",
    args: VALUES_ONLY,
    find: ({ context, area }, [valuesOnly]) => {
      const used = context.engine.cells.usedPart(area, valuesOnly === true);
      return used && context.objects.range(used);
    },
  }),
  method("GetTables", "1.9", {
    args: [optional("fullyContained", "boolean")],
    call: ({ context, area }, [fullyContained]) => context.objects.tablesIn([area], fullyContained === true),
  }),
];

/**
 * The last corner is moved, also beyond the first one: Microsoft's sample "Colorful Patterns" (office-js-snippets) draws
 * lines leftwards and upwards from one cell in this way.
 */
function withCorner(area: Area, row: number, column: number): Area {
  return {
    ...area,
    top: Math.min(area.top, row),
    bottom: Math.max(area.top, row),
    left: Math.min(area.left, column),
    right: Math.max(area.left, column),
  };
}

type Derive = (area: Area, first: number, second: number) => Area;

/** `what` is the member's name and requirement set: "GetRow 1.1". */
function derived(what: string, args: MethodMember<RangeObject>["args"], derive: Derive): Member<RangeObject> {
  const [name = "", since = ""] = what.split(" ");
  return method(name, since, {
    args,
    call: ({ context, area }, given) => {
      const [first = 0, second = 0] = given.map((one) => whole(one));
      return context.objects.range(checkedArea(derive(area, first, second)));
    },
  });
}

export function whole(value: unknown): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

/** Rows or columns beside the range, one unless a count is given; a negative count means those inside the range. */
function strip(name: string, derive: (area: Area, count: number) => Area): Member<RangeObject> {
  return method(name, "1.2", {
    args: [optional("count", "number")],
    call: ({ context, area }, [given]) => {
      const count = given === undefined || given === null ? 1 : whole(given);
      const found = checkedArea(derive(area, count));
      if (count < 0 && !isSameArea(boundingArea(found, area), area)) throw invalidArgument();
      return context.objects.range(found);
    },
  });
}

/** Each edge lies before the row that it names. */
function rowsBetween(area: Area, edge: number, other: number): Area {
  return { ...area, top: Math.min(edge, other), bottom: Math.max(edge, other) - 1 };
}

function columnsBetween(area: Area, edge: number, other: number): Area {
  return { ...area, left: Math.min(edge, other), right: Math.max(edge, other) - 1 };
}

export function offset(area: Area, rows: number, columns: number): Area {
  const { sheetId, top, left, bottom, right } = area;
  return { sheetId, top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

function areaGiven({ context, area }: RangeObject, given: unknown): Area {
  if (isRange(given)) return given.area;
  if (typeof given === "string") return resolveRange(context.engine, given, area.sheetId);
  throw invalidArgument();
}
