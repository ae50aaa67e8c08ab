import type { ModelClass, ModelObject } from "./member";

const nullClass: ModelClass<ModelObject> = { name: "Null", members: [] };

/** What the …OrNullObject methods give when there is nothing. */
export const nullObject: ModelObject = { modelClass: nullClass, isNull: true };
