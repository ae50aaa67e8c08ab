import type { SheetInfo } from "../../engine/sheets/sheetStore";
import { assertStructure } from "../book/structure";
import { method, optional, required, twins } from "../declare";
import type { ModelClass, ModelObject } from "../member";
import type { ModelContext } from "../modelContext";
import { asText } from "../plainValue";
import { existing } from "../refusals";
import { checkSheetName, nextSheetName } from "./sheetName";

interface WorksheetsObject extends ModelObject {
  readonly context: ModelContext;
}

const VISIBLE_ONLY = [optional("visibleOnly", "boolean")];

const worksheetsClass: ModelClass<WorksheetsObject> = {
  name: "WorksheetCollection",
  items: (self) => self.context.engine.sheets.list().map((sheet) => self.context.objects.worksheet(sheet.id)),
  indexer: (self, key) => existing(objectOf(self, sheetWith(self, key))),
  members: [
    method("Add", "1.1", { args: [optional("name", "string")], call: add }),
    method("GetActiveWorksheet", "1.1", {
      call: ({ context }) => context.objects.worksheet(context.engine.sheets.active().id),
    }),
    method("GetCount", "1.4", { args: VISIBLE_ONLY, call: (self, [only]) => sheets(self, only).length }),
    method("GetFirst", "1.5", {
      args: VISIBLE_ONLY,
      call: (self, [only]) => existing(objectOf(self, sheets(self, only)[0])),
    }),
    method("GetLast", "1.5", {
      args: VISIBLE_ONLY,
      call: (self, [only]) => existing(objectOf(self, sheets(self, only).at(-1))),
    }),
    ...twins<WorksheetsObject>("GetItem", "1.1", {
      nullSince: "1.4",
      args: [required("key", "string")],
      find: (self, [key]) => objectOf(self, sheetWith(self, key)),
    }),
  ],
};

export function createWorksheets(context: ModelContext): ModelObject {
  const worksheets: WorksheetsObject = { modelClass: worksheetsClass, isNull: false, context };
  return worksheets;
}

function add({ context }: WorksheetsObject, [given]: readonly unknown[]): ModelObject {
  assertStructure(context);
  const { sheets: store } = context.engine;
  const name = given === undefined || given === null ? nextSheetName(store.list()) : asText(given);
  checkSheetName(name, store.list(), null);
  return context.objects.worksheet(store.add(name).id);
}

function sheets({ context }: WorksheetsObject, visibleOnly: unknown): readonly SheetInfo[] {
  const all = context.engine.sheets.list();
  return visibleOnly === true ? all.filter((sheet) => sheet.visibility === "Visible") : all;
}

function objectOf({ context }: WorksheetsObject, sheet: SheetInfo | undefined): ModelObject | null {
  return sheet ? context.objects.worksheet(sheet.id) : null;
}

/** By name, whatever its case, or by id. */
function sheetWith({ context }: WorksheetsObject, key: unknown): SheetInfo | undefined {
  const text = asText(key).toLowerCase();
  return context.engine.sheets
    .list()
    .find((sheet) => sheet.name.toLowerCase() === text || sheet.id.toLowerCase() === text);
}
