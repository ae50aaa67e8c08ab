import { typeOfValue } from "../engine/cells/cellType";
import type { CellBefore } from "../engine/changes/engineEvent";

/** Of `onChanged` when a single cell changed; the library gathers them as `args.details`. */
export function detailsOf(before: CellBefore, after: CellBefore) {
  return {
    valueBefore: before.value,
    valueAfter: after.value,
    valueTypeBefore: typeOfValue(before),
    valueTypeAfter: typeOfValue(after),
  };
}
