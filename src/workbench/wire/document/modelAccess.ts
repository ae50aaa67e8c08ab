import type { Area } from "../../engine/area";
import type { Member, ModelObject } from "../../model/member";
import { memberNamed } from "../memberLookup";

/** What the common API does with the object model, by the members' names on the wire; refusals are the model's own. */

export function valueOf(object: ModelObject, name: string): unknown {
  const member = memberOf(object, name);
  return member.kind === "property" ? member.get(object as never) : undefined;
}

export function setValue(object: ModelObject, name: string, value: unknown): void {
  const member = memberOf(object, name);
  if (member.kind === "property") member.set?.(object as never, value);
}

/** "Columns/Items" goes two steps. */
export function reach(object: ModelObject, path: string): ModelObject {
  return path.split("/").reduce((from, name) => {
    const member = memberOf(from, name);
    if (member.kind !== "navigation") throw new Error(`${from.modelClass.name}.${name} leads nowhere.`);
    return member.get(from as never);
  }, object);
}

export function call(object: ModelObject, name: string, ...args: readonly unknown[]): unknown {
  const member = memberOf(object, name);
  return member.kind === "method" ? member.call(object as never, args) : undefined;
}

function memberOf({ modelClass }: ModelObject, name: string): Member<never> {
  const member = memberNamed(modelClass, name);
  if (member === undefined) throw new Error(`${modelClass.name} has no ${name}.`);
  return member;
}

/** A range by its area, whose sheet is there. */
export function rangeObject(workbook: ModelObject, { sheetId, ...cells }: Area): ModelObject {
  const sheet = call(reach(workbook, "Worksheets"), "GetItem", sheetId) as ModelObject;
  const { top, left, bottom, right } = cells;
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  return call(sheet, "GetRangeByIndexes", top, left, rows, columns) as ModelObject;
}
