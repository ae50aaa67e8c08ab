import type { TableLook } from "../../../src/workbench/engine/tables/tableStore";

/** As Excel makes a table. */
export const TABLE_LOOK: TableLook = {
  style: "TableStyleMedium2",
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  showBandedColumns: false,
  showFilterButton: true,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};
