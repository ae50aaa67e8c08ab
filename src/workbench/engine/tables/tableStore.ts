import type { Area } from "../area";

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  /** Header row and total row included. */
  readonly area: Area;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly showFilterButton: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export type TableLook = Pick<
  TableInfo,
  | "style"
  | "showHeaders"
  | "showTotals"
  | "showBandedRows"
  | "showBandedColumns"
  | "showFilterButton"
  | "highlightFirstColumn"
  | "highlightLastColumn"
>;

/** Names, overlaps and header cells are checked by the caller. */
export interface TableStore {
  /** In the order of creation. */
  list(): readonly TableInfo[];
  /** `columns` are the names of a table without headers. */
  create(area: Area, name: string, look: TableLook & { readonly columns?: readonly string[] }): TableInfo;
  /** Headers as they are shown, or were when they were last shown. */
  columnNames(tableId: string): readonly string[];
  /** The table loses its first row, whose cells stay; there are headers. */
  hideHeaders(tableId: string): void;
  /** The row above the first one becomes that of the headers. */
  showHeaders(tableId: string, row: number): void;
  resize(tableId: string, area: Area): void;
  rename(tableId: string, name: string): void;
  update(tableId: string, look: Partial<TableLook>): void;
  /** Removes the table and keeps its cells. */
  delete(tableId: string): void;
}
