import type { KeptPassword } from "../protection/keptPassword";
import type { StateStore } from "../state/stateStore";

/** What keeps the sheets of a workbook from being added, deleted, renamed, moved, hidden or shown. */
export interface BookProtection {
  readonly password: KeptPassword;
}

const KEY = "protection";

/** Null for a workbook that is not protected. */
export function readProtection(state: StateStore): BookProtection | null {
  return (state.get(null, KEY) as BookProtection | undefined) ?? null;
}

export function writeProtection(state: StateStore, protection: BookProtection | null): void {
  state.set(null, KEY, protection ?? undefined);
}

/** Whether values by key, as the state holds them, are those of a protected workbook. */
export function isProtected(values: Readonly<Record<string, unknown>>): boolean {
  return values[KEY] !== undefined;
}
