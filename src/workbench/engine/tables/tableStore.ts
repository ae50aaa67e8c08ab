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
  create(area: Area, name: string, look: TableLook): TableInfo;
  resize(tableId: string, area: Area): void;
  rename(tableId: string, name: string): void;
  update(tableId: string, look: Partial<TableLook>): void;
  /** Removes the table and keeps its cells. */
  delete(tableId: string): void;
}
