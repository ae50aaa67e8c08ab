import type { ModelClass, ModelObject } from "../model/member";

const workbookClass: ModelClass<ModelObject> = { name: "Workbook", members: [] };

/** A workbook without members: until the object model is there, scripts are refused by name and functions work. */
export function createEmptyObjectModel(): ModelObject {
  return { modelClass: workbookClass, isNull: false };
}
