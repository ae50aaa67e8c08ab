import type { StateStore } from "../state/stateStore";
import { settingsOf } from "./bookSettings";

/** What a workbook's file holds beside its sheets and names. */
export interface BookSnapshot {
  /** Of the add-in, in the order in which they were added. */
  readonly settings: readonly (readonly [key: string, value: unknown])[];
}

export const EMPTY_BOOK: BookSnapshot = { settings: [] };

export function takeBook(state: StateStore): BookSnapshot {
  const settings = settingsOf(state);
  return { settings: settings.keys().map((key) => [key, settings.get(key)]) };
}

/** Puts the whole of it in the place of what is there. */
export function restoreBook(state: StateStore, book: BookSnapshot): void {
  for (const key of state.keys(null)) state.set(null, key, undefined);
  const settings = settingsOf(state);
  for (const [key, value] of book.settings) settings.set(key, value ?? null);
}
