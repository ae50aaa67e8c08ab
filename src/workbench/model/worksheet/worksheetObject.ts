import type { SheetInfo } from "../../engine/sheets/sheetStore";
import type { ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { itemNotFound } from "../refusals";

export interface WorksheetObject extends ModelObject {
  readonly context: ModelContext;
  readonly sheetId: string;
}

export function isWorksheet(value: unknown): value is WorksheetObject {
  return (value as Partial<WorksheetObject> | null | undefined)?.modelClass?.name === "Worksheet";
}

/** Throws ItemNotFound for a sheet that is gone. */
export function sheetOf({ context, sheetId }: WorksheetObject): SheetInfo {
  const sheet = context.engine.sheets.list().find((one) => one.id === sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}
