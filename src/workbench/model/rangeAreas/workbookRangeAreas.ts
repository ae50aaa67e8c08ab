import type { Area } from "../../engine/area";
import { method, navigation, property, required } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { itemNotFound } from "../refusals";
import { addressOfAreas } from "./areasAddress";
import { createRangeAreasList, createRanges } from "./rangeCollections";

interface WorkbookAreasObject extends ModelObject {
  readonly context: ModelContext;
  /** The areas of each sheet that has some, in the order of the sheets. */
  readonly bySheet: readonly (readonly Area[])[];
}

const KEY = [required("key", "string")];

const workbookAreasClass: ModelClass<WorkbookAreasObject> = {
  name: "WorkbookRangeAreas",
  members: [
    property("Addresses", "1.12", {
      get: ({ context, bySheet }) => bySheet.map((areas) => addressOfAreas(context.engine, areas)),
    }),
    navigation("Areas", "1.12", ({ context, bySheet }) => createRangeAreasList(context, bySheet)),
    navigation("Ranges", "1.12", ({ context, bySheet }) => createRanges(context, bySheet.flat())),
    method("GetRangeAreasBySheet", "1.12", {
      args: KEY,
      call: (self, [key]) => {
        const found = ofSheet(self, String(key));
        if (!found) throw itemNotFound();
        return found;
      },
    }),
    method("GetRangeAreasOrNullObjectBySheet", "1.12", {
      args: KEY,
      call: (self, [key]) => ofSheet(self, String(key)) ?? self.context.objects.nothing(),
    }),
  ],
};

/** Cells of any sheets; there is at least one. */
export function createWorkbookRangeAreas(context: ModelContext, areas: readonly Area[]): ModelObject {
  const bySheet = context.engine.sheets
    .list()
    .map(({ id }) => areas.filter(({ sheetId }) => sheetId === id))
    .filter((ofOne) => ofOne.length > 0);
  const object: WorkbookAreasObject = { modelClass: workbookAreasClass, isNull: false, context, bySheet };
  return object;
}

function ofSheet({ context, bySheet }: WorkbookAreasObject, key: string): ModelObject | null {
  const sheet = context.engine.sheets
    .list()
    .find(({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase());
  const areas = bySheet.find(([first]) => first?.sheetId === sheet?.id);
  return sheet && areas ? context.objects.rangeAreas(areas) : null;
}
