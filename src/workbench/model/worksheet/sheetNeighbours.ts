import type { SheetInfo } from "../../engine/sheets/sheetStore";
import { optional, twins } from "../declare";
import type { Member, ModelObject } from "../member";
import { sheetOf } from "./worksheetObject";
import type { WorksheetObject } from "./worksheetObject";

const VISIBLE_ONLY = [optional("visibleOnly", "boolean")];

/** The sheets before and after one, in the order of the tabs. */
export const sheetNeighbours: readonly Member<WorksheetObject>[] = [
  ...twins<WorksheetObject>("GetNext", "1.5", { args: VISIBLE_ONLY, find: next }),
  ...twins<WorksheetObject>("GetPrevious", "1.5", { args: VISIBLE_ONLY, find: previous }),
];

function next(self: WorksheetObject, [visibleOnly]: readonly unknown[]): ModelObject | null {
  const { position } = sheetOf(self);
  return objectOf(
    self,
    candidates(self, visibleOnly).find((sheet) => sheet.position > position),
  );
}

function previous(self: WorksheetObject, [visibleOnly]: readonly unknown[]): ModelObject | null {
  const { position } = sheetOf(self);
  return objectOf(
    self,
    candidates(self, visibleOnly)
      .filter((sheet) => sheet.position < position)
      .at(-1),
  );
}

function candidates({ context }: WorksheetObject, visibleOnly: unknown): readonly SheetInfo[] {
  const sheets = context.engine.sheets.list();
  return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function objectOf({ context }: WorksheetObject, sheet: SheetInfo | undefined): ModelObject | null {
  return sheet ? context.objects.worksheet(sheet.id) : null;
}
