import { columnCountOf, intersectionOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import { method, optional, optionalOneOf, required } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";
import { onExistingSheet } from "../worksheet/existingSheet";
import { sortCells } from "./sortCells";
import { resolveSortFields } from "./sortField";

interface SortObject extends ModelObject {
  readonly context: ModelContext;
  readonly area: Area;
}

export const SORT_METHOD = optionalOneOf("method", ["PinYin", "StrokeCount"]);

const sortClass: ModelClass<SortObject> = {
  name: "RangeSort",
  members: onExistingSheet([
    method("Apply", "1.2", {
      args: [
        required("fields", "array"),
        optional("matchCase", "boolean"),
        optional("hasHeaders", "boolean"),
        optionalOneOf("orientation", ["Rows", "Columns"]),
        SORT_METHOD,
      ],
      call: apply,
    }),
  ]),
};

export function createRangeSort(context: ModelContext, area: Area): ModelObject {
  const sort: SortObject = { modelClass: sortClass, isNull: false, context, area };
  return sort;
}

function apply(
  { context, area }: SortObject,
  [given, matchCase, hasHeaders, orientation]: readonly unknown[],
): void {
  const isByRows = (orientation ?? "Rows") === "Rows";
  const fields = resolveSortFields(given, isByRows ? columnCountOf(area) : rowCountOf(area));
  assertWritable(context, area.sheetId, "allowSort");
  const headers = hasHeaders === true ? 1 : 0;
  const body = isByRows ? { ...area, top: area.top + headers } : { ...area, left: area.left + headers };
  const used = usedPartOf(context, body, isByRows);
  if (used === null) return;
  sortCells(
    context,
    { area: used, dimension: isByRows ? "rows" : "columns" },
    { fields, matchCase: matchCase === true },
  );
}

/** Of lines beyond the used ones nothing is to be sorted; keys count from the first column, or row, all the same. */
function usedPartOf({ engine }: ModelContext, area: Area, isByRows: boolean): Area | null {
  const used = engine.cells.usedArea(area.sheetId, false);
  if (!used || area.top > area.bottom || area.left > area.right) return null;
  const reach = isByRows
    ? { ...area, bottom: used.bottom, right: Math.max(area.left, Math.min(area.right, used.right)) }
    : { ...area, right: used.right, bottom: Math.max(area.top, Math.min(area.bottom, used.bottom)) };
  return intersectionOf(area, reach);
}
