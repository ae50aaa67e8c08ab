import type { FunctionResultObject } from "@odoo/o-spreadsheet";
import { errorCodeNamed } from "../cells/errorCode";
import { errorCodeOfType } from "../cells/errorTypes";
import type { FunctionResult } from "./functionHost";

/** One cell of a result, with the data-type object that the function returned for it, if it did. */
export type ResultCell = FunctionResultObject & { readonly card?: unknown };

/** A settled answer as the grid wants it: one cell, or columns of cells. */
export type GridResult = ResultCell | ResultCell[][];

/** What the grid can take as a result: anything else is #VALUE!, as Excel shows for a value it cannot read. */
export function toGridResult(result: FunctionResult): GridResult {
  if (!result.ok) return errorCell(errorCodeNamed(result.errorCode), result.message);
  const value = result.value;
  if (!Array.isArray(value)) return toCell(value);
  const rows = value.map((row: unknown): unknown[] => (Array.isArray(row) ? row : [row]));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columnCount === 0) return errorCell("#CALC!", null);
  // Rows of different lengths: Excel fills the missing cells with #N/A [unsourced].
  return Array.from({ length: columnCount }, (_, column) =>
    rows.map((row) => (column < row.length ? toCell(row[column]) : errorCell("#N/A", null))),
  );
}

function toCell(value: unknown): ResultCell {
  // office-js issue 1503: null in a result shows as 0, by design.
  if (value === null || value === undefined) return { value: 0 };
  if (typeof value === "number") return Number.isFinite(value) ? { value } : errorCell("#NUM!", null);
  if (typeof value === "string" || typeof value === "boolean") return { value };
  if (typeof value === "object") return toDataTypeCell(value);
  return errorCell("#VALUE!", null);
}

function toDataTypeCell(value: object): ResultCell {
  const { basicValue, code, errorType, message, numberFormat, type } = value as Readonly<
    Record<string, unknown>
  >;
  const text = typeof message === "string" ? message : null;
  if (type === "Error" || type === "CustomFunctionError") {
    const shown = basicValue ?? code ?? errorCodeOfType(errorType) ?? "#VALUE!";
    return { ...errorCell(String(shown), text), card: value };
  }
  if (typeof basicValue === "number" || typeof basicValue === "boolean" || typeof basicValue === "string") {
    const format = typeof numberFormat === "string" && numberFormat !== "" ? { format: numberFormat } : {};
    return { value: basicValue, ...format, card: value };
  }
  return { ...errorCell("#VALUE!", null), card: value };
}

function errorCell(code: string, message: string | null): ResultCell {
  return message === null ? { value: code } : { value: code, message };
}
