/**
 * Places for one add-in's workbooks: the one that is open, the one that it took the place of, and the list of those that
 * could not be opened and wait to be downloaded.
 */
export type KeptSlot = "current" | "earlier" | "unreadable";

/** Where workbooks are kept; every call may reject, as browsers refuse for reasons of their own. */
export interface KeptStore {
  /** Undefined when the slot is empty. What it gives is untrusted. */
  read(slot: KeptSlot): Promise<unknown>;
  write(slot: KeptSlot, value: unknown): Promise<void>;
  remove(slot: KeptSlot): Promise<void>;
}
