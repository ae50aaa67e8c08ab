import { isWholeColumns, isWholeRows } from "../../engine/area";
import type { Area } from "../../engine/area";
import { assertCellsWritable, assertWritable } from "../modelContext";
import type { ModelContext } from "../modelContext";

/** Whole rows and columns can be inserted where the options allow it; what shifts single cells never. */
export function assertInsertable(context: ModelContext, area: Area): void {
  if (isWholeRows(area)) assertWritable(context, area.sheetId, "allowInsertRows");
  else assertWritable(context, area.sheetId, isWholeColumns(area) ? "allowInsertColumns" : undefined);
}

/**
 * Deleting also needs that all cells in the rows or columns are unlocked
 * (learn.microsoft.com/office/vba/api/excel.worksheet.protect, AllowDeletingRows).
 */
export function assertDeletable(context: ModelContext, area: Area): void {
  if (isWholeRows(area)) assertWritable(context, area.sheetId, "allowDeleteRows");
  else assertWritable(context, area.sheetId, isWholeColumns(area) ? "allowDeleteColumns" : undefined);
  assertCellsWritable(context, area);
}
