import type { ModelClass, ModelObject } from "../model/member";

const nullClass: ModelClass<ModelObject> = { name: "Null", members: [] };

/** What stands behind an object path whose object does not exist. */
export const nullObject: ModelObject = { modelClass: nullClass, isNull: true };

export function isModelObject(value: unknown): value is ModelObject {
  return typeof value === "object" && value !== null && "modelClass" in value && "isNull" in value;
}
