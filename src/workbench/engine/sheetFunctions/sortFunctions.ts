import { helpers, registries } from "@odoo/o-spreadsheet";
import type {
  AddFunctionDescription,
  Arg,
  ArgDefinition,
  EvalContext,
  FunctionResultObject,
} from "@odoo/o-spreadsheet";
import { FunctionError } from "./recipe";

/** SORT, SORTBY and XMATCH: the grid's SORT has other arguments than Excel's, and it does not have the other two. */

const { functionRegistry } = registries;

type Cell = FunctionResultObject;
/** Of equal length. */
type Lines = readonly (readonly Cell[])[];

const COMPARE_TEXT = new Intl.Collator("en", { sensitivity: "accent" }).compare;
const RANKS: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };
const [ERROR, EMPTY] = [3, 4];

function rankOf({ value }: Cell): number {
  if (value === null) return EMPTY;
  return helpers.isEvaluationError(value) ? ERROR : (RANKS[typeof value] ?? EMPTY);
}

/** Numbers, text, FALSE and TRUE, errors; empty cells come last in either direction, as when a range is sorted. */
function compareCells(one: Cell, other: Cell, order: number): number {
  const ranks = rankOf(one) - rankOf(other);
  if (ranks !== 0) return Math.max(rankOf(one), rankOf(other)) === EMPTY ? ranks : order * ranks;
  if (rankOf(one) >= ERROR) return 0;
  if (typeof one.value === "string") return order * COMPARE_TEXT(one.value, String(other.value));
  return order * (Number(one.value) - Number(other.value));
}

/** The lines by their keys, of which each line has as many as there are orders, 1 up and -1 down; equals keep their order. */
function sorted(lines: Lines, keys: Lines, orders: readonly number[]): Lines {
  if (orders.some((order) => order !== 1 && order !== -1)) throw new FunctionError("#VALUE!");
  const places = lines.map((_, index) => index);
  const cellOf = (line: number, key: number): Cell => keys[line]?.[key] ?? { value: null };
  places.sort((one, other) => {
    for (const [key, order] of orders.entries()) {
      const difference = compareCells(cellOf(one, key), cellOf(other, key), order);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
  return places.map((place) => lines[place] ?? []);
}

function sort(array: Arg, ...[indices, orders, byColumn]: readonly Arg[]): Lines {
  const columns = columnsOf(array);
  const isByColumn = numbersOf(byColumn)[0] === 1;
  const lines = isByColumn ? columns : turned(columns);
  const places = numbersOf(indices, 1);
  const directions = numbersOf(orders, 1);
  if (directions.length !== 1 && directions.length !== places.length) throw new FunctionError("#VALUE!");
  if (places.some((place) => place < 1 || place > (lines[0]?.length ?? 0)))
    throw new FunctionError("#VALUE!");
  const keys = lines.map((line) => places.map((place) => line[place - 1] ?? { value: null }));
  const result = sorted(
    lines,
    keys,
    places.map((_, index) => directions[index] ?? directions[0] ?? 1),
  );
  return isByColumn ? result : turned(result);
}

/** Each array to sort by is one row or one column, as long as the first is; all lie the same way. */
function sortBy(array: Arg, ...pairs: readonly Arg[]): Lines {
  const columns = columnsOf(array);
  const bys = pairs.filter((_, index) => index % 2 === 0).map(columnsOf);
  const orders = bys.map((_, index) => numbersOf(pairs[2 * index + 1], 1)[0] ?? 1);
  const isByColumn = (bys[0]?.length ?? 0) > 1;
  const lines = isByColumn ? columns : turned(columns);
  const lists = bys.map((by) => (isByColumn ? turned(by) : by));
  if (lists.some((list) => list.length !== 1 || list[0]?.length !== lines.length))
    throw new FunctionError("#VALUE!");
  const result = sorted(lines, turned(lists.flat()), orders);
  return isByColumn ? result : turned(result);
}

/** The grid's matrices are columns. */
function columnsOf(arg: Arg | undefined): Lines {
  if (arg === undefined) throw new FunctionError("#VALUE!");
  return Array.isArray(arg) ? arg : [[arg]];
}

function turned(lines: Lines): Lines {
  return (lines[0] ?? []).map((_, index) => lines.map((line) => line[index] ?? { value: null }));
}

/** Whole numbers, TRUE and FALSE as 1 and 0; the default alone for what was left out. */
function numbersOf(arg: Arg | undefined, byDefault = 0): number[] {
  const cells = arg === undefined ? [] : Array.isArray(arg) ? arg.flat() : [arg];
  if (cells.every(({ value }) => value === null)) return [byDefault];
  return cells.map(({ value }) => {
    if (typeof value !== "number" && typeof value !== "boolean") throw new FunctionError("#VALUE!");
    return Math.trunc(Number(value));
  });
}

/** A place is what XLOOKUP finds beside the same cells counted from 1. */
function placeOf(this: EvalContext, ...[key, array, ...modes]: readonly Arg[]): ReturnType<Compute> {
  let count = 0;
  const places = columnsOf(array).map((column) => column.map(() => ({ value: (count += 1) })));
  return functionRegistry.get("XLOOKUP").compute.call(this, key, array, places, undefined, ...modes);
}

type Compute = AddFunctionDescription["compute"];

function guarded(compute: (...args: Arg[]) => Lines): Compute {
  return (...args: Arg[]) => {
    try {
      return compute(...args).map((column) => [...column]);
    } catch (error) {
      if (error instanceof FunctionError) return { value: error.code };
      throw error;
    }
  };
}

/** "name", "name?" for one that may be left out, "name..." for one that may come again; all take arrays. */
function toArgument(text: string): ArgDefinition {
  const [, name = "", mark] = /^(\w+)(\?|\.\.\.)?$/.exec(text) ?? [];
  const isRepeated = mark === "...";
  return {
    name,
    description: "",
    type: ["ANY", "RANGE"],
    acceptMatrix: true,
    acceptErrors: true,
    optional: mark !== undefined,
    ...(isRepeated ? { repeating: true } : {}),
  };
}

function description(name: string, args: string, compute: Compute): AddFunctionDescription {
  const definitions = args.split(" ").map(toArgument);
  return {
    description: `Excel's ${name}.`,
    category: "Lookup",
    isExported: true,
    args: definitions,
    compute,
  };
}

functionRegistry.replace("SORT", description("SORT", "array sort_index? sort_order? by_col?", guarded(sort)));
functionRegistry.add(
  "SORTBY",
  description("SORTBY", "array by_array sort_order? by_array2... sort_order2...", guarded(sortBy)),
);
const { args: ofXlookup, ...xlookup } = functionRegistry.get("XLOOKUP");
functionRegistry.add("XMATCH", {
  ...xlookup,
  description: "Excel's XMATCH.",
  args: ofXlookup.filter((_, index) => index !== 2 && index !== 3),
  compute: placeOf,
});
