/**
 * The newest dataset between starts. Browser storage is untrusted input: another version of the add-in, or anything
 * else on this origin, may have written there.
 */
import type { Dataset } from "../domain/dataset/dataset";
import { parseCompiledDataset } from "../domain/dataset/parseCompiledDataset";
import { isVersionLower } from "../domain/refresh/isVersionLower";
import type { BrowserStorage } from "./browserStorage";

/** Half of what browsers allow an origin: a longer text is not kept, and fetched again at the next refresh. */
export const MAX_STORED_LENGTH = 2_500_000;

export function storageKey({ partitionKey }: BrowserStorage): string {
  return `${partitionKey}revimport.dataset`;
}

/** The stored dataset unless the bundled one is newer. Damage, an older form or no storage: the bundled one. */
export function newestDataset(storage: BrowserStorage, bundled: Dataset): Dataset {
  const stored = readStored(storage);
  return stored && !isVersionLower(stored.version, bundled.version) ? stored : bundled;
}

function readStored(storage: BrowserStorage): Dataset | null {
  try {
    const text = storage.store?.getItem(storageKey(storage)) ?? null;
    if (text === null || text.length > MAX_STORED_LENGTH) return null;
    const parsed = parseCompiledDataset(JSON.parse(text));
    return parsed.ok ? parsed.value : null;
  } catch (error) {
    // Not JSON, or the browser refuses storage to this page: the bundled dataset is as good as it was.
    if (error instanceof SyntaxError || error instanceof DOMException) return null;
    throw error;
  }
}
