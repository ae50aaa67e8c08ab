import { registries } from "@odoo/o-spreadsheet";
import type { AddFunctionDescription, Arg, EvalContext } from "@odoo/o-spreadsheet";
import { GridArguments } from "./gridArguments";
import { dayFunctions, gridMisfits, gridRefusals, isDay } from "./gridMisfits";

const { functionRegistry } = registries;

/** What the grid gives for whatever it cannot compute; Excel's #VALUE! unless a rule knows better. */
const GENERIC_ERROR = "#ERROR";

type Compute = AddFunctionDescription["compute"];
type Result = ReturnType<Compute>;

/** A function of the grid, with Excel's errors for numbers that it cannot take. */
function corrected(name: string, { compute, args: definitions }: AddFunctionDescription): Compute {
  return function (this: EvalContext, ...values: Arg[]): Result {
    const args = new GridArguments(values, this.locale);
    const refused = gridRefusals[name]?.(args);
    if (refused !== undefined && !args.hasTextForNumber(definitions)) return { value: refused };
    const result = resultOf(() => compute.apply(this, values));
    if (!isMisfit(result)) return isOutsideCalendar(name, result) ? { value: "#NUM!" } : result;
    const misfit = gridMisfits[name];
    if (misfit === undefined || args.hasTextForNumber(definitions)) return result;
    return { value: typeof misfit === "string" ? misfit : misfit(args) };
  };
}

/** The grid throws some of its errors and returns others. */
function resultOf(compute: () => Result): Result {
  try {
    return compute();
  } catch (error) {
    if (valueOf(error) === GENERIC_ERROR) return error as Result;
    throw error;
  }
}

function isMisfit(result: Result): boolean {
  const value = valueOf(result);
  return value === GENERIC_ERROR || (typeof value === "number" && !Number.isFinite(value));
}

function isOutsideCalendar(name: string, result: Result): boolean {
  const value = valueOf(result);
  return dayFunctions.has(name) && typeof value === "number" && !isDay(value);
}

/** The value of a result, of several the first. */
function valueOf(result: unknown): unknown {
  if (Array.isArray(result)) return valueOf((result as readonly unknown[])[0]);
  return typeof result === "object" && result !== null && "value" in result ? result.value : result;
}

for (const name of new Set([...Object.keys(gridMisfits), ...Object.keys(gridRefusals)])) {
  const description = functionRegistry.get(name);
  functionRegistry.replace(name, { ...description, compute: corrected(name, description) });
}
