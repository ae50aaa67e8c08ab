import { helpers } from "@odoo/o-spreadsheet";
import type { Arg, FunctionResultObject } from "@odoo/o-spreadsheet";
import { BUSY, toExcelError } from "../cells/errorCode";
import { numberInText } from "../cells/numberInText";
import type { FunctionMetadata, WireValue } from "./functionHost";

export type ParameterMetadata = FunctionMetadata["parameters"][number];

/** An argument that decides the result by itself: the call is not made. */
export interface PropagatedError {
  readonly error: FunctionResultObject;
}

export interface ArgumentRules {
  readonly parameters: readonly ParameterMetadata[];
  readonly areErrorsAllowed: boolean;
}

/**
 * The grid's arguments as they cross the wire. A pending argument always propagates; another error only where the
 * metadata does not allow errors as values. As with functions of Excel's own, what cannot be turned into the type that
 * the metadata names is #VALUE!, and the function is not called.
 */
export function toWireArguments(args: readonly Arg[], rules: ArgumentRules): WireValue[] | PropagatedError {
  const error = firstError(args, rules.areErrorsAllowed);
  if (error) return { error };
  if (!args.every((arg, index) => isConvertible(arg, rules.parameters[index] ?? rules.parameters.at(-1))))
    return { error: { value: "#VALUE!" } };
  const values: WireValue[] = [];
  rules.parameters.forEach((parameter, index) => {
    if (parameter.repeating) values.push(args.slice(index).map((arg) => toWire(arg, parameter)));
    else values.push(toWire(args[index], parameter));
  });
  return values;
}

export function isPropagatedError(value: WireValue[] | PropagatedError): value is PropagatedError {
  return !Array.isArray(value);
}

function firstError(args: readonly Arg[], areErrorsAllowed: boolean): FunctionResultObject | null {
  for (const arg of args) {
    if (!Array.isArray(arg)) {
      if (arg && isError(arg, areErrorsAllowed)) return arg;
      continue;
    }
    for (const column of arg) {
      for (const cell of column) if (cell && isError(cell, areErrorsAllowed)) return cell;
    }
  }
  return null;
}

/** Codes are told from text by the grid's own rule: the text of an error value is one. */
function isError({ value }: FunctionResultObject, areErrorsAllowed: boolean): boolean {
  return value === BUSY || (!areErrorsAllowed && helpers.isEvaluationError(value));
}

function toWire(arg: Arg, parameter: ParameterMetadata): WireValue {
  if (arg === undefined) return null;
  if (!Array.isArray(arg)) {
    const value = toWireScalar(arg, parameter);
    return parameter.dimensionality === "matrix" ? [[value]] : value;
  }
  // The grid's matrices go column by column, Excel's row by row.
  const rowCount = arg[0]?.length ?? 0;
  const rows: WireValue[][] = [];
  for (let row = 0; row < rowCount; row += 1)
    rows.push(arg.map((column) => toWireScalar(column[row], parameter)));
  return parameter.dimensionality === "matrix" ? rows : (rows[0]?.[0] ?? null);
}

/**
 * An empty cell is `null` where any type is taken, as Excel on the web does it (office-js issue 4702; the desktop
 * gives 0), and the type's zero where the metadata names a type.
 */
function toWireScalar(
  cell: FunctionResultObject | undefined,
  { type, dimensionality }: ParameterMetadata,
): WireValue {
  const value = cell?.value ?? null;
  if (value === null) return EMPTY_VALUES[type ?? "any"] ?? null;
  if (helpers.isEvaluationError(value)) {
    return { type: "CustomFunctionError", code: toExcelError(value) };
  }
  return converted(value, dimensionality === "matrix" && type !== "string" ? "any" : type);
}

/** Cells of a range stay as they are: they are the function's to sort out. */
function isConvertible(arg: Arg, parameter: ParameterMetadata | undefined): boolean {
  if (arg === undefined || Array.isArray(arg) || parameter?.dimensionality === "matrix") return true;
  const { value } = arg;
  if (typeof value !== "string" || helpers.isEvaluationError(value)) return true;
  if (parameter?.type === "number") return numberInText(value) !== null;
  return parameter?.type !== "boolean" || /^(true|false)$/i.test(value);
}

function converted(value: string | number | boolean, type: string | undefined): WireValue {
  switch (type) {
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
    case "number":
      return typeof value === "string" ? (numberInText(value) ?? value) : Number(value);
    case "boolean":
      return typeof value === "string" ? value.toLowerCase() === "true" : value !== 0 && value !== false;
    default:
      return value;
  }
}

const EMPTY_VALUES: Readonly<Record<string, WireValue>> = { number: 0, string: "", boolean: false };
