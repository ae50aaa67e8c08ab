import type { ModelObject } from "../model/member";

export function isModelObject(value: unknown): value is ModelObject {
  return typeof value === "object" && value !== null && "modelClass" in value && "isNull" in value;
}
