import { FunctionError, recipe } from "./recipe";
import type { Recipe } from "./recipe";

/** Numbers of the errors, counted from 1 (support.microsoft.com, "ERROR.TYPE function"). */
const ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
];

/** Numbers of the kinds of values (support.microsoft.com, "TYPE function"). */
function typeOf(value: unknown): number {
  if (Array.isArray(value)) return 64;
  if (typeof value === "boolean") return 4;
  if (typeof value !== "string") return 1;
  return ERRORS.includes(value) ? 16 : 2;
}

/** What a value is, and what can be made of it. */
export const valueFunctions: Readonly<Record<string, Recipe>> = {
  "ERROR.TYPE": recipe("error_val:raw", (value: unknown) => {
    const place = ERRORS.indexOf(String(value));
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
