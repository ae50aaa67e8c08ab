import type { Dataset } from "../domain/dataset/dataset";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import { createIndexedDataset } from "../domain/query/indexedDataset";

/** The one dataset that functions, pane and refresh answer from, with the index that makes it quick. */
export interface HeldDataset {
  indexed(): IndexedDataset;
  /** Replaces it for everybody at once. */
  replace(dataset: Dataset): void;
  /** Calls the listener after every replacement, until the page closes. */
  onReplaced(listener: () => void): void;
}

export function createHeldDataset(first: Dataset): HeldDataset {
  let indexed = createIndexedDataset(first);
  const listeners: (() => void)[] = [];
  return {
    indexed: () => indexed,
    replace(dataset) {
      if (dataset !== indexed.dataset) indexed = createIndexedDataset(dataset);
      listeners.forEach((listener) => listener());
    },
    onReplaced: (listener) => void listeners.push(listener),
  };
}
