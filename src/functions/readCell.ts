import type { ArgumentName, Failure } from "../domain/failure";
import { err, ok, type Result } from "../domain/result";

/** A cell's value as the domain takes it; null for an empty cell or an omitted argument. */
export type CellValue = string | number | boolean | null;

/**
 * One value as Excel hands it over. Errors arrive as `CustomFunctions.Error` (functions.json asks for them with
 * `allowErrorForDataTypeAny`), data types as objects with a `basicValue`:
 * https://learn.microsoft.com/javascript/api/excel/excel.cellvalue
 */
export function readCell(raw: unknown, argument: ArgumentName): Result<CellValue, Failure> {
  if (raw === null || raw === undefined || raw === "") return ok(null);
  if (typeof raw === "string" || typeof raw === "number" || typeof raw === "boolean") return ok(raw);
  if (typeof raw !== "object") return ok(String(raw));

  const { code, type, basicValue, text } = raw as Readonly<Record<string, unknown>>;
  const errorCode = typeof code === "string" ? code : type === "Error" ? String(basicValue) : null;
  if (errorCode !== null) return err({ code: "argument_is_error", argument, errorCode });
  if (typeof basicValue === "number" || typeof basicValue === "boolean") return ok(basicValue);
  // An entity's basic value is "#VALUE!"; what its cell shows is its text.
  if (typeof text === "string") return ok(text);
  return ok(typeof basicValue === "string" ? basicValue : JSON.stringify(raw).slice(0, 60));
}
