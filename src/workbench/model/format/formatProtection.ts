import type { ModelClass, ModelObject } from "../member";
import { asBoolean } from "../plainValue";
import { lookProperty } from "./lookTarget";
import type { LookObject, LookTarget } from "./lookTarget";

const protectionClass: ModelClass<LookObject> = {
  name: "FormatProtection",
  members: [
    lookProperty("Locked", "1.2", { key: "locked", parse: asBoolean }),
    lookProperty("FormulaHidden", "1.2", { key: "formulaHidden", parse: asBoolean }),
  ],
};

export function createFormatProtection(target: LookTarget): ModelObject {
  const protection: LookObject = { modelClass: protectionClass, isNull: false, target };
  return protection;
}
