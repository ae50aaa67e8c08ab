import type { ModelObject } from "../model/member";
import { memberNamed } from "./memberLookup";

/** `context.runtime.enableEvents`, which concerns this add-in alone. */
export function areEventsEnabled(workbook: ModelObject): boolean {
  const { runtime, member } = eventSwitchOf(workbook);
  return member.get(runtime as never) !== false;
}

/** A page that starts finds its events switched on. */
export function enableEvents(workbook: ModelObject): void {
  const { runtime, member } = eventSwitchOf(workbook);
  member.set?.(runtime as never, true);
}

function eventSwitchOf(workbook: ModelObject) {
  const navigation = memberNamed(workbook.modelClass, "_Runtime");
  if (navigation?.kind !== "navigation") throw new Error("The workbook has no runtime.");
  const runtime = navigation.get(workbook as never);
  const member = memberNamed(runtime.modelClass, "EnableEvents");
  if (member?.kind !== "property") throw new Error("The runtime has no switch for events.");
  return { runtime, member };
}
