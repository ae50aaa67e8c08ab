import type { SheetInfo } from "../../engine/sheets/sheetStore";
import type { ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { itemNotFound } from "../refusals";

export interface WorksheetObject extends ModelObject {
  readonly context: ModelContext;
  readonly sheetId: string;
}

/** Throws ItemNotFound for a sheet that is gone. */
export function sheetOf({ context, sheetId }: WorksheetObject): SheetInfo {
  const sheet = context.engine.sheets.list().find((one) => one.id === sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}
