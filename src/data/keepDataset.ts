import type { Dataset } from "../domain/dataset/dataset";
import { toCompiledDataset } from "../domain/dataset/toCompiledDataset";
import type { BrowserStorage } from "./browserStorage";
import { MAX_STORED_LENGTH, storageKey } from "./datasetStorage";

/** Keeps a dataset for the next start; does nothing where it is too large or the browser refuses. */
export function keepDataset(storage: BrowserStorage, dataset: Dataset): void {
  const text = JSON.stringify(toCompiledDataset(dataset));
  if (text.length > MAX_STORED_LENGTH) return;
  try {
    storage.store?.setItem(storageKey(storage), text);
  } catch (error) {
    // Storage is full or switched off: the dataset serves until the page closes, and the feed still has it.
    if (!(error instanceof DOMException)) throw error;
  }
}
