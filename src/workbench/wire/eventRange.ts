import { HostError } from "../model/hostError";
import type { ModelObject } from "../model/member";
import { nullObject } from "../model/nullObject";
import { memberNamed } from "./memberLookup";

/** The library's private ways from an event's `referenceId` to the cells it is about. */
const MEMBER = /^_GetRange(OrNullObject)?ForEventByReferenceId$/;

export function isEventRange(memberName: string): boolean {
  return MEMBER.test(memberName);
}

/** The range behind "<worksheet id>!A1:B2"; throws ItemNotFound where its sheet is gone, or gives a null object. */
export function eventRangeOf(workbook: ModelObject, memberName: string, referenceId: string): ModelObject {
  try {
    return rangeAt(workbook, referenceId);
  } catch (refusal) {
    const isMissing = refusal instanceof HostError && refusal.code === "ItemNotFound";
    if (isMissing && MEMBER.exec(memberName)?.[1] !== undefined) return nullObject;
    throw refusal;
  }
}

/** Through the workbook's own members. */
function rangeAt(workbook: ModelObject, referenceId: string): ModelObject {
  const at = referenceId.lastIndexOf("!");
  const worksheets = memberNamed(workbook.modelClass, "Worksheets");
  if (worksheets?.kind !== "navigation") throw unknownRange(referenceId);
  const collection = worksheets.get(workbook as never);
  const sheet = collection.modelClass.indexer?.(collection as never, referenceId.slice(0, at));
  const getRange = sheet === undefined ? undefined : memberNamed(sheet.modelClass, "GetRange");
  if (sheet === undefined || getRange?.kind !== "method") throw unknownRange(referenceId);
  return getRange.call(sheet as never, [referenceId.slice(at + 1)]) as ModelObject;
}

function unknownRange(referenceId: string): HostError {
  return new HostError("ItemNotFound", `No range is known as ${referenceId}.`);
}
