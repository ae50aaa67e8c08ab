import {
  areaAt,
  boundingArea,
  columnCountOf,
  intersectionOf,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCountOf,
} from "../../engine/area";
import type { Area } from "../../engine/area";
import { method, optional, required } from "../declare";
import type { Member, MethodMember, ModelObject } from "../member";
import { asIndex, asNumber } from "../plainValue";
import { isRange } from "./rangeObject";
import type { RangeObject } from "./rangeObject";
import { invalidArgument, itemNotFound } from "../refusals";
import { checkedArea, resolveRange, usedPart } from "./sheetRanges";

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
    (area, rows, columns) => ({
      ...area,
      bottom: area.bottom + rows,
      right: area.right + columns,
    }),
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
  strip("GetRowsAbove", (area, count) => ({ ...area, top: area.top - count, bottom: area.top - 1 })),
  strip("GetRowsBelow", (area, count) => ({ ...area, top: area.bottom + 1, bottom: area.bottom + count })),
  strip("GetColumnsBefore", (area, count) => ({ ...area, left: area.left - count, right: area.left - 1 })),
  strip("GetColumnsAfter", (area, count) => ({ ...area, left: area.right + 1, right: area.right + count })),
  method("GetBoundingRect", "1.1", {
    args: ANOTHER,
    call: (range, [another]) => {
      const other = areaGiven(range, another);
      if (other.sheetId !== range.area.sheetId) throw invalidArgument();
      return range.context.objects.range(boundingArea(range.area, other));
    },
  }),
  ...orNull("GetIntersection", { since: "1.1", nullSince: "1.4", args: ANOTHER }, (range, [another]) =>
    intersectionOf(range.area, areaGiven(range, another)),
  ),
  ...orNull(
    "GetUsedRange",
    { since: "1.1", nullSince: "1.4", args: VALUES_ONLY },
    ({ context, area }, [valuesOnly]) => usedPart(context.engine, area, valuesOnly === true),
  ),
  ...orNull("GetSpillingToRange", { since: "1.12", nullSince: "1.12", args: [] }, (range) =>
    spillingFrom(range),
  ),
  ...orNull("GetSpillParent", { since: "1.12", nullSince: "1.12", args: [] }, (range) =>
    spillParentOf(range),
  ),
  method("GetTables", "1.9", {
    args: [optional("fullyContained", "boolean")],
    call: ({ context, area }, [fullyContained]) => context.objects.tablesIn([area], fullyContained === true),
  }),
];

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

/** Rows or columns beside the range, one unless a count is given. */
function strip(name: string, derive: (area: Area, count: number) => Area): Member<RangeObject> {
  return method(name, "1.2", {
    args: [optional("count", "number")],
    call: ({ context, area }, [count]) => {
      const asked = count === undefined || count === null ? 1 : asIndex(count);
      return context.objects.range(checkedArea(derive(area, asked)));
    },
  });
}

export function offset(area: Area, rows: number, columns: number): Area {
  const { sheetId, top, left, bottom, right } = area;
  return { sheetId, top: top + rows, left: left + columns, bottom: bottom + rows, right: right + columns };
}

interface Twins {
  readonly since: string;
  readonly nullSince: string;
  readonly args: MethodMember<RangeObject>["args"];
}

/** The method that throws ItemNotFound and its twin that gives a null object. */
function orNull(
  name: string,
  { since, nullSince, args }: Twins,
  find: (range: RangeObject, args: readonly unknown[]) => Area | null,
): Member<RangeObject>[] {
  const found = (range: RangeObject, given: readonly unknown[]): ModelObject | null => {
    const area = find(range, given);
    return area && range.context.objects.range(area);
  };
  return [
    method(name, since, {
      args,
      call: (range, given) => {
        const object = found(range, given);
        if (!object) throw itemNotFound();
        return object;
      },
    }),
    method(`${name}OrNullObject`, nullSince, {
      args,
      call: (range, given) => found(range, given) ?? range.context.objects.nothing(),
    }),
  ];
}

function areaGiven({ context, area }: RangeObject, given: unknown): Area {
  if (isRange(given)) return given.area;
  if (typeof given === "string") return resolveRange(context.engine, given, area.sheetId);
  throw invalidArgument();
}

/** Only single cells have one: of more cells Excel refuses to say. */
function spillingFrom({ context, area }: RangeObject): Area | null {
  if (rowCountOf(area) !== 1 || columnCountOf(area) !== 1) throw invalidArgument();
  return context.engine.cells.spillArea({ sheetId: area.sheetId, row: area.top, column: area.left });
}

function spillParentOf({ context, area }: RangeObject): Area | null {
  if (rowCountOf(area) !== 1 || columnCountOf(area) !== 1) throw invalidArgument();
  const position = { sheetId: area.sheetId, row: area.top, column: area.left };
  const parent = context.engine.cells.spillParent(position);
  if (parent) return areaAt(parent);
  return context.engine.cells.spillArea(position) ? area : null;
}

/** Whether all cells have a spill border (true), none has (false), or some have (null). */
export function spillOf({ context, area }: RangeObject): boolean | null {
  const seen = new Set<boolean>();
  for (let row = area.top; row <= area.bottom && seen.size < 2; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const position = { sheetId: area.sheetId, row, column };
      const { cells } = context.engine;
      seen.add(cells.spillArea(position) !== null || cells.spillParent(position) !== null);
    }
  }
  return seen.size === 1 ? seen.has(true) : null;
}
