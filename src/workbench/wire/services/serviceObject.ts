import type { ModelClass, ModelObject } from "../../model/member";

/** A top-level service: one object, known by its name on the wire. */
export function createServiceObject(modelClass: ModelClass<ModelObject>): ModelObject {
  return { modelClass, isNull: false };
}
