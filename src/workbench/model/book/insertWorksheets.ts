import type { SheetSnapshot, WorkbookSnapshot } from "../../engine/snapshot/workbookSnapshot";
import type { ModelContext } from "../modelContext";
import { asOneOf, asRecord, asText } from "../plainValue";
import { invalidArgument, itemNotFound } from "../refusals";
import { assertStructure } from "./structure";

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** `workbook.insertWorksheetsFromBase64`: the ids of the sheets that a file's sheets have become. */
export function insertWorksheets(
  context: ModelContext,
  [base64, options]: readonly unknown[],
): readonly string[] {
  assertStructure(context);
  const { positionType, relativeTo, sheetNamesToInsert } = asRecord(options ?? {});
  const position = positionOf(context, positionType, relativeTo);
  const { sheets, names } = workbookIn(context, asText(base64));
  const ids = context.engine.insert({ sheets: chosen(sheets, sheetNamesToInsert), names });
  ids.forEach((id, index) => context.engine.sheets.move(id, position + index));
  return ids;
}

function workbookIn({ file }: ModelContext, base64: string): WorkbookSnapshot {
  try {
    return file.read(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    // Whatever is wrong with it, it is the argument.
    throw invalidArgument("It is no workbook in Base64.");
  }
}

/** Of all sheets, unless some are named; a name that the file does not have is refused. */
function chosen(sheets: readonly SheetSnapshot[], names: unknown): readonly SheetSnapshot[] {
  if (names === undefined || names === null) return sheets;
  if (!Array.isArray(names)) throw invalidArgument();
  const wanted = names.map((name) => asText(name).toLowerCase());
  const found = sheets.filter(({ name }) => wanted.includes(name.toLowerCase()));
  if (found.length < new Set(wanted).size) throw invalidArgument();
  return found;
}

/** Where the first new sheet goes, from 0. */
function positionOf({ engine }: ModelContext, type: unknown, relativeTo: unknown): number {
  const kind = type === undefined || type === null ? "End" : asOneOf(type, POSITIONS);
  const sheets = engine.sheets.list();
  const name = relativeTo === undefined || relativeTo === null ? null : sheetIn(relativeTo).toLowerCase();
  const at = sheets.findIndex(
    (sheet) => sheet.id.toLowerCase() === name || sheet.name.toLowerCase() === name,
  );
  if (name !== null && at < 0) throw itemNotFound();
  if (kind === "Beginning") return 0;
  if (kind === "Before") return Math.max(at, 0);
  return kind === "After" && at >= 0 ? at + 1 : sheets.length;
}

/** A worksheet, or its name or id. */
function sheetIn(relativeTo: unknown): string {
  if (typeof relativeTo === "object" && relativeTo !== null && "sheetId" in relativeTo)
    return String(relativeTo.sheetId);
  return asText(relativeTo);
}
