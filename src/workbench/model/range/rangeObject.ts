import type { Area } from "../../engine/area";
import type { ModelObject } from "../member";
import type { ModelContext } from "../modelContext";

/** Cells that a script holds: an address, which stays where it is when cells move. */
export interface RangeObject extends ModelObject {
  readonly context: ModelContext;
  readonly area: Area;
}

export function isRange(value: unknown): value is RangeObject {
  const object = value as Partial<RangeObject> | null;
  return typeof object === "object" && object?.modelClass?.name === "Range" && object.area !== undefined;
}
