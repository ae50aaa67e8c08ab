import { ERROR_VALUES } from "../formulas/errorFunction";
import { FunctionError, recipe } from "./recipe";
import type { Recipe } from "./recipe";

/** Their places, from 1, are the errors' numbers (support.microsoft.com, "ERROR.TYPE function"). */
const NUMBERED: readonly string[] = ERROR_VALUES.slice(0, 9);
const ERRORS: ReadonlySet<string> = new Set(ERROR_VALUES);

/** Numbers of the kinds of values (support.microsoft.com, "TYPE function"). */
function typeOf(value: unknown): number {
  if (Array.isArray(value)) return 64;
  if (typeof value === "boolean") return 4;
  if (typeof value !== "string") return 1;
  return ERRORS.has(value) ? 16 : 2;
}

/** What a value is, and what can be made of it. */
export const valueFunctions: Readonly<Record<string, Recipe>> = {
  "ERROR.TYPE": recipe("error_val:raw", (value: unknown) => {
    const place = NUMBERED.indexOf(String(value));
    if (place < 0) throw new FunctionError("#N/A");
    return place + 1;
  }),
  N: recipe("value:any", (value: unknown) => {
    if (typeof value === "boolean") return value ? 1 : 0;
    return typeof value === "number" ? value : 0;
  }),
  T: recipe("value:any", (value: unknown) => (typeof value === "string" ? value : "")),
  TYPE: recipe("value:raw", typeOf),
};
