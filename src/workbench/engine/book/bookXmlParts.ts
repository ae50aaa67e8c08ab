import { stateMapOf } from "../state/stateMap";
import type { StateMap } from "../state/stateMap";
import type { StateStore } from "../state/stateStore";

/** Custom XML parts: the text of each by its id, a GUID in braces. */
export function xmlPartsOf(state: StateStore): StateMap<string> {
  return stateMapOf<string>(state, "customXml");
}

/** A GUID as Office writes the ids of parts. */
export function newXmlPartId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
