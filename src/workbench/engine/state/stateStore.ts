/**
 * What a workbook holds beside its cells, as plain values (JSON) by key: of one sheet, or of the workbook (`null`).
 * Changes are undone and redone with everything else that a batch did. What belongs to a sheet goes with it, and is
 * copied with it.
 */
export interface StateStore {
  /** Undefined when nothing is kept under the key. */
  get(sheetId: string | null, key: string): unknown;
  /** In the order in which they were added. */
  keys(sheetId: string | null): readonly string[];
  /** Undefined removes the key. The value must not be changed afterwards. */
  set(sheetId: string | null, key: string, value: unknown): void;
}
