import type { Area } from "../../engine/area";
import type { ModelObject } from "../member";
import type { ModelContext } from "../modelContext";

/** Several rectangles of one sheet, which may overlap. */
export interface RangeAreasObject extends ModelObject {
  readonly context: ModelContext;
  readonly areas: readonly [Area, ...Area[]];
  /** The first of them, for what holds of all: their sheet. */
  readonly area: Area;
}

export function isRangeAreas(value: unknown): value is RangeAreasObject {
  const object = value as Partial<RangeAreasObject> | null;
  return (
    typeof object === "object" && object?.modelClass?.name === "RangeAreas" && object.areas !== undefined
  );
}
