import type { Area } from "../../engine/area";
import { method, required } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asIndex } from "../plainValue";
import { itemNotFound } from "../refusals";

interface ItemsObject extends ModelObject {
  readonly listed: readonly ModelObject[];
}

function listClass(name: string, since: string): ModelClass<ItemsObject> {
  const itemAt = ({ listed }: ItemsObject, index: unknown): ModelObject => {
    const item = listed[asIndex(index)];
    if (!item) throw itemNotFound();
    return item;
  };
  return {
    name,
    items: ({ listed }) => listed,
    indexer: itemAt,
    members: [
      method("GetCount", since, { call: ({ listed }) => listed.length }),
      method("GetItemAt", since, {
        args: [required("index", "number")],
        call: (self, [index]) => itemAt(self, index),
      }),
    ],
  };
}

const rangesClass = listClass("RangeCollection", "1.9");
const rangeAreasClass = listClass("RangeAreasCollection", "1.12");

export function createRanges({ objects }: ModelContext, areas: readonly Area[]): ModelObject {
  return listOf(
    rangesClass,
    areas.map((area) => objects.range(area)),
  );
}

/** One item for every sheet. */
export function createRangeAreasList(
  { objects }: ModelContext,
  bySheet: readonly (readonly Area[])[],
): ModelObject {
  return listOf(
    rangeAreasClass,
    bySheet.map((areas) => objects.rangeAreas(areas)),
  );
}

function listOf(modelClass: ModelClass<ItemsObject>, listed: readonly ModelObject[]): ModelObject {
  const list: ItemsObject = { modelClass, isNull: false, listed };
  return list;
}
