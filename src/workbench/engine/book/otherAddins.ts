import type { StateStore } from "../state/stateStore";

const KEY = "otherAddins";

/** What a file holds for add-ins that are not open: the text of their web extension parts, kept as it came. */
export function readOtherAddins(state: StateStore): readonly string[] {
  return (state.get(null, KEY) ?? []) as readonly string[];
}

export function keepOtherAddins(state: StateStore, parts: readonly string[]): void {
  state.set(null, KEY, parts.length === 0 ? undefined : parts);
}
