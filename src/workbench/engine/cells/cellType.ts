import type { CellValue } from "./cellStore";

/** What a value is, as Excel's `RangeValueType` names it; every number is a double. */
export type CellType = "Boolean" | "Double" | "Empty" | "Error" | "String";

/** Of a value whose cell is not known: empty text counts as an empty cell. */
export function typeOfValue({
  value,
  isError,
}: {
  readonly value: CellValue;
  readonly isError: boolean;
}): CellType {
  if (isError) return "Error";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" ? "Empty" : "String";
}
