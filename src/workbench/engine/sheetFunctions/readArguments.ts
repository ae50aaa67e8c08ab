import type { Arg, FunctionResultObject } from "@odoo/o-spreadsheet";
import { toExcelError } from "../cells/errorCode";
import { ERROR_VALUES } from "../formulas/errorFunction";
import { fits, FunctionError, isListWord, isNumberWord, isWhole, listWords } from "./recipe";
import type { NumberWord, Parameter, Recipe } from "./recipe";

/** The grid's arguments as a recipe wants them. Throws a `FunctionError` for errors among them, and for what does not fit. */
export function readArguments({ parameters, misfit }: Recipe, args: readonly Arg[]): unknown[] {
  return parameters.map((parameter, index) => {
    const own = parameter.isRepeated ? args.slice(index) : args.slice(index, index + 1);
    return read(parameter, own, misfit);
  });
}

function read({ word }: Parameter, args: readonly Arg[], misfit: string): unknown {
  if (isListWord(word)) return args.flatMap((arg) => numbersIn(arg, listWords[word], misfit));
  if (word === "texts") return args.flatMap((arg) => cellsOf(arg).flatMap(textsIn));
  const [arg] = args;
  if (arg === undefined) return undefined;
  const cells = cellsOf(arg);
  const cell = cells[0] ?? { value: null };
  if (word === "raw") return cells.length > 1 ? cells : rawOf(cell);
  if (word === "any") return valueOf(cell);
  if (word === "text") return toText(valueOf(cell));
  if (word === "flag") return toNumber(valueOf(cell)) !== 0;
  return isNumberWord(word) ? fitting(toNumber(valueOf(cell)), word, misfit) : undefined;
}

/** Of cells only numbers count; what stands in the formula itself is made a number. */
function numbersIn(arg: Arg, word: NumberWord, misfit: string): number[] {
  if (arg === undefined) return [];
  if (!Array.isArray(arg)) return [fitting(toNumber(valueOf(arg)), word, misfit)];
  return cellsOf(arg)
    .map(valueOf)
    .filter((value) => typeof value === "number")
    .map((value) => fitting(value, word, misfit));
}

function textsIn(cell: FunctionResultObject): string[] {
  const value = valueOf(cell);
  return value === null ? [] : [toText(value)];
}

function fitting(value: number, word: NumberWord, misfit: string): number {
  const number = isWhole(word) ? Math.trunc(value) : value;
  if (!fits(word, number)) throw new FunctionError(misfit);
  return number;
}

/** Row by row, where the grid's matrices are columns. */
function cellsOf(arg: Arg): FunctionResultObject[] {
  if (arg === undefined) return [];
  if (!Array.isArray(arg)) return [arg];
  const rowCount = arg[0]?.length ?? 0;
  return Array.from({ length: rowCount }, (_, row) =>
    arg.map((column) => column[row] ?? { value: null }),
  ).flat();
}

type Value = string | number | boolean | null;

function valueOf({ value }: FunctionResultObject): Value {
  if (typeof value === "string" && ERRORS.has(value)) throw new FunctionError(toExcelError(value));
  return value ?? null;
}

function rawOf({ value }: FunctionResultObject): Value {
  return typeof value === "string" && ERRORS.has(value) ? toExcelError(value) : (value ?? null);
}

/** The grid's own codes among Excel's. */
const ERRORS: ReadonlySet<string> = new Set([...ERROR_VALUES, "#REF", "#BAD_EXPR", "#CYCLE", "#ERROR"]);

function toNumber(value: Value): number {
  if (typeof value === "number") return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  const number = value.trim() === "" ? NaN : Number(value);
  if (Number.isNaN(number)) throw new FunctionError("#VALUE!");
  return number;
}

function toText(value: Value): string {
  if (value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
