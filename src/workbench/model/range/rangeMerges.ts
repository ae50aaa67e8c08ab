import { intersectionOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import { method, optional } from "../declare";
import type { Member, ModelObject } from "../member";
import { assertWritable } from "../modelContext";
import { HostError } from "../hostError";
import { invalidOperation } from "../refusals";
import type { RangeObject } from "./rangeObject";

/** Of more merged areas Excel does not tell (learn.microsoft.com, Range.getMergedAreasOrNullObject). */
const MOST_MERGED_AREAS = 512;

export const rangeMerges: readonly Member<RangeObject>[] = [
  method("Merge", "1.2", {
    args: [optional("across", "boolean")],
    call: ({ context, area }, [across]) => {
      assertWritable(context, area.sheetId);
      const { engine } = context;
      if (engine.tables.list().some((table) => intersectionOf(table.area, area) !== null))
        throw invalidOperation("Cells of a table cannot be merged.");
      const part =
        across === true ? (intersectionOf(area, engine.cells.heldArea(area.sheetId)) ?? area) : area;
      for (const one of across === true ? rowsOf(part) : [area]) engine.merges.add(one);
    },
  }),
  method("Unmerge", "1.2", {
    call: ({ context, area }) => {
      assertWritable(context, area.sheetId);
      context.engine.merges.removeTouching(area);
    },
  }),
  method("GetMergedAreasOrNullObject", "1.13", { call: mergedAreas }),
];

function rowsOf(area: Area): Area[] {
  const rows: Area[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) rows.push({ ...area, top: row, bottom: row });
  return rows;
}

function mergedAreas({ context, area }: RangeObject): ModelObject {
  const merges = context.engine.merges.touching(area);
  if (merges.length > MOST_MERGED_AREAS)
    throw new HostError("GeneralException", "The range has more merged areas than can be given.");
  return context.objects.rangeAreas(merges);
}
