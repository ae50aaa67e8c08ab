import type { StateStore } from "../state/stateStore";

/** What a script keeps with a sheet; in the order in which they were added. */
export interface SheetProperty {
  readonly key: string;
  readonly value: string;
}

const KEY = "customProperties";

export function sheetPropertiesOf(state: StateStore, sheetId: string): readonly SheetProperty[] {
  return (state.get(sheetId, KEY) ?? []) as readonly SheetProperty[];
}

export function keepSheetProperties(
  state: StateStore,
  sheetId: string,
  list: readonly SheetProperty[],
): void {
  state.set(sheetId, KEY, list.length === 0 ? undefined : list);
}
