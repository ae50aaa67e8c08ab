import type { NameValue } from "../../engine/names/nameStore";

/** `NamedItemType` of what a name's formula gives, when the name is no range. */
export function namedItemType(rows: readonly (readonly NameValue[])[]): string {
  const [first] = rows;
  if (rows.length > 1 || (first?.length ?? 0) > 1) return "Array";
  const only = first?.[0];
  if (only === undefined || only.isError) return "Error";
  switch (typeof only.value) {
    case "boolean":
      return "Boolean";
    case "number":
      return Number.isInteger(only.value) ? "Integer" : "Double";
    default:
      return "String";
  }
}
