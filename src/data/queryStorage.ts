/** The pane's last choice between sessions, in the browser's storage. */
import { parseStoredQuery, formatStoredQuery } from "../domain/refresh/storedQuery";
import type { TableQuery } from "../domain/refresh/tableQuery";
import type { BrowserStorage } from "./browserStorage";

/** Where the browser refuses storage, or what is there is not readable, there is no last choice. */
export function readLastQuery(storage: BrowserStorage): TableQuery | null {
  try {
    const text = storage.store?.getItem(keyOf(storage)) ?? null;
    return text === null ? null : parseStoredQuery(text);
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

export function keepLastQuery(storage: BrowserStorage, query: TableQuery): void {
  try {
    storage.store?.setItem(keyOf(storage), formatStoredQuery(query));
  } catch (error) {
    // Storage is full or switched off: the next session starts as the first one did.
    if (!(error instanceof DOMException)) throw error;
  }
}

function keyOf({ partitionKey }: BrowserStorage): string {
  return `${partitionKey}revimport.query`;
}
