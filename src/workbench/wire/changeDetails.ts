import type { CellBefore } from "../engine/changes/engineEvent";

/** Of `onChanged` when a single cell changed; the library gathers them as `args.details`. */
export function detailsOf(before: CellBefore, after: CellBefore) {
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: valueTypeOf(before),
    valueTypeAfter: valueTypeOf(after),
  };
}

function valueTypeOf({ value, isError }: CellBefore): "Boolean" | "Double" | "Empty" | "Error" | "String" {
  if (isError) return "Error";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return value === "" ? "Empty" : "String";
}
