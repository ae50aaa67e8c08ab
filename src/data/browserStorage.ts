/** The two members of `Storage` that we use. */
export interface TextStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export interface BrowserStorage {
  /** null where the browser refuses storage to this page. */
  readonly store: TextStore | null;
  /**
   * Office's key for this document's site: storage without it may be shared or lost.
   * https://learn.microsoft.com/office/dev/add-ins/develop/persisting-add-in-state-and-settings
   */
  readonly partitionKey: string;
}
