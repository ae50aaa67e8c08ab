import type { BrowserStorage } from "../data/browserStorage";

/** This document's part of the browser's storage. Needs Office to be ready. */
export function localBrowserStorage(): BrowserStorage {
  return { store: openStore(), partitionKey: Office.context.partitionKey ?? "" };
}

function openStore(): Storage | null {
  try {
    return localStorage;
  } catch (error) {
    // A browser that blocks storage in frames throws when it is touched at all.
    if (error instanceof DOMException) return null;
    throw error;
  }
}
