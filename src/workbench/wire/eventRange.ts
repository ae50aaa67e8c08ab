import { HostError } from "../model/hostError";
import type { ModelObject } from "../model/member";
import { memberNamed } from "./memberLookup";

/** The library's private way from an event's `referenceId` to the cells it is about. */
export function isEventRange(memberName: string): boolean {
  return /^_GetRange(OrNullObject)?ForEventByReferenceId$/.test(memberName);
}

/** The range behind "<worksheet id>!A1:B2", through the workbook's own members. */
export function eventRangeOf(workbook: ModelObject, referenceId: string): unknown {
  const at = referenceId.lastIndexOf("!");
  const worksheets = memberNamed(workbook.modelClass, "Worksheets");
  if (worksheets?.kind !== "navigation") throw unknownRange(referenceId);
  const collection = worksheets.get(workbook as never);
  const sheet = collection.modelClass.indexer?.(collection as never, referenceId.slice(0, at));
  const getRange = sheet === undefined ? undefined : memberNamed(sheet.modelClass, "GetRange");
  if (sheet === undefined || getRange?.kind !== "method") throw unknownRange(referenceId);
  return getRange.call(sheet as never, [referenceId.slice(at + 1)]);
}

function unknownRange(referenceId: string): HostError {
  return new HostError("ItemNotFound", `No range is known as ${referenceId}.`);
}
