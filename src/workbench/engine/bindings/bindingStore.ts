import type { Area } from "../area";

export type BindingType = "Range" | "Table" | "Text";

/** A place in the workbook that an add-in knows by an id of its own. */
export interface BindingInfo {
  readonly id: string;
  readonly type: BindingType;
  /** Of a table all of it, headers and totals included; null when the cells, or the table, are gone. */
  readonly area: Area | null;
  /** Only of a binding to a table. */
  readonly tableId: string | null;
}

export interface BindingStore {
  /** In the order in which they were made. */
  list(): readonly BindingInfo[];
  find(id: string): BindingInfo | undefined;
  /** One with the same id is replaced. */
  put(binding: BindingInfo & { readonly area: Area }): void;
  delete(id: string): void;
}
