import { helpers } from "@odoo/o-spreadsheet";
import { errorExpression } from "../formulas/errorFunction";
import { formatAddress } from "../address";
import type { Area } from "../area";
import { toExcelError } from "../cells/errorCode";
import { gridFunctionNames } from "../formulas/gridFunctionNames";
import type { CellValue } from "../cells/cellStore";
import type { Grid } from "../grid/grid";

/** An argument of a worksheet function: a value, an error by its code, or cells. */
export type CallArgument = CellValue | { readonly error: string } | { readonly area: Area };

export interface CallResult {
  readonly value: CellValue | null;
  /** "#N/A", or null. */
  readonly error: string | null;
}

/** What a worksheet function gives, without a cell to hold it. Of several values the first one counts. */
export function evaluateCall(grid: Grid, name: string, args: readonly CallArgument[]): CallResult {
  const { getters } = grid;
  const sheetNames = new Map(getters.getSheetIds().map((id) => [id, getters.getSheetName(id)]));
  const text = `=${gridFunctionNames[name] ?? name}(${args.map((arg) => textOf(arg, sheetNames)).join(",")})`;
  const result: unknown = getters.evaluateFormula(getters.getActiveSheetId(), text);
  const first: unknown = Array.isArray(result) ? (result as readonly unknown[][])[0]?.[0] : result;
  if (typeof first === "string" && helpers.isEvaluationError(first))
    return { value: null, error: toExcelError(first) };
  return typeof first === "string" || typeof first === "number" || typeof first === "boolean"
    ? { value: first, error: null }
    : { value: null, error: null };
}

function textOf(arg: CallArgument, sheetNames: ReadonlyMap<string, string>): string {
  if (typeof arg === "string") return textLiteral(arg);
  if (typeof arg === "boolean") return arg ? "TRUE" : "FALSE";
  if (typeof arg === "number") return numberLiteral(arg);
  if ("area" in arg) return formatAddress(sheetNames.get(arg.area.sheetId) ?? "", arg.area);
  return errorExpression(arg.error);
}

/** The grid reads no exponents. */
function numberLiteral(value: number): string {
  const [digits = "0", exponent] = String(value).split("e");
  return exponent === undefined ? digits : `(${digits}*10^(${exponent.replace("+", "")}))`;
}

/** The grid's strings have no doubled quotes, and a backslash before a quote means something else there. */
function textLiteral(value: string): string {
  const parts = value.split(/(["\\])/).filter((part) => part !== "");
  const codes = parts.map((part) => (/["\\]/.test(part) ? `CHAR(${part.charCodeAt(0)})` : `"${part}"`));
  return codes.length === 0 ? '""' : `(${codes.join("&")})`;
}
