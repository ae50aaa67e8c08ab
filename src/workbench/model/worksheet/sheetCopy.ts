import type { SheetInfo } from "../../engine/sheets/sheetStore";
import { assertStructure } from "../book/structure";
import type { ModelObject } from "../member";
import { invalidArgument } from "../refusals";
import { nextCopyName } from "./sheetName";
import { isWorksheet, sheetOf } from "./worksheetObject";
import type { WorksheetObject } from "./worksheetObject";

export const POSITION_TYPES = ["None", "Before", "After", "Beginning", "End"] as const;

/** "None", the default, is the beginning of the workbook (@types/office-js, Worksheet.copy). */
export function copySheet(self: WorksheetObject, [positionType, given]: readonly unknown[]): ModelObject {
  const { context } = self;
  const { id, name } = sheetOf(self);
  assertStructure(context);
  const sheets = context.engine.sheets.list();
  const position = positionOf(String(positionType ?? "None"), given, sheets);
  const copy = context.engine.sheets.copy(id, nextCopyName(name, sheets), position);
  return context.objects.worksheet(copy.id);
}

function positionOf(positionType: string, given: unknown, sheets: readonly SheetInfo[]): number {
  if (positionType === "End") return sheets.length;
  if (positionType !== "Before" && positionType !== "After") return 0;
  if (!isWorksheet(given)) throw invalidArgument("Another worksheet is needed to copy before or after it.");
  return sheetOf(given).position + (positionType === "After" ? 1 : 0);
}
