import type { SheetInfo } from "../../engine/sheets/sheetStore";
import { method, optional } from "../declare";
import type { Member } from "../member";
import { itemNotFound } from "../refusals";
import { sheetOf } from "./worksheetObject";
import type { WorksheetObject } from "./worksheetObject";

const VISIBLE_ONLY = [optional("visibleOnly", "boolean")];

/** The sheets before and after one, in the order of the tabs. */
export const sheetNeighbours: readonly Member<WorksheetObject>[] = [
  method("GetNext", "1.5", { args: VISIBLE_ONLY, call: (self, [only]) => found(self, next(self, only)) }),
  method("GetNextOrNullObject", "1.5", {
    args: VISIBLE_ONLY,
    call: (self, [only]) => orNull(self, next(self, only)),
  }),
  method("GetPrevious", "1.5", {
    args: VISIBLE_ONLY,
    call: (self, [only]) => found(self, previous(self, only)),
  }),
  method("GetPreviousOrNullObject", "1.5", {
    args: VISIBLE_ONLY,
    call: (self, [only]) => orNull(self, previous(self, only)),
  }),
];

function next(self: WorksheetObject, visibleOnly: unknown): SheetInfo | undefined {
  const { position } = sheetOf(self);
  return candidates(self, visibleOnly).find((sheet) => sheet.position > position);
}

function previous(self: WorksheetObject, visibleOnly: unknown): SheetInfo | undefined {
  const { position } = sheetOf(self);
  return candidates(self, visibleOnly)
    .filter((sheet) => sheet.position < position)
    .at(-1);
}

function candidates({ context }: WorksheetObject, visibleOnly: unknown): readonly SheetInfo[] {
  const sheets = context.engine.sheets.list();
  return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function found(self: WorksheetObject, sheet: SheetInfo | undefined) {
  if (!sheet) throw itemNotFound();
  return self.context.objects.worksheet(sheet.id);
}

function orNull({ context }: WorksheetObject, sheet: SheetInfo | undefined) {
  return sheet ? context.objects.worksheet(sheet.id) : context.objects.nothing();
}
