import { stateMapOf } from "../state/stateMap";
import type { StateMap } from "../state/stateMap";
import type { StateStore } from "../state/stateStore";

/** What scripts keep in the workbook: values that JSON can hold, null for nothing. */
export function settingsOf(state: StateStore): StateMap<unknown> {
  return stateMapOf<unknown>(state, SETTING);
}

const SETTING = "setting";

export function isSettingKey(stateKey: string): boolean {
  return stateKey.startsWith(`${SETTING}/`);
}
