import type { ModelObject } from "../../model/member";
import { isRecord } from "../message";
import { call, reach, valueOf } from "./modelAccess";

/** [key, value as JSON text], the form in which `Office.context.document.settings` travels. */
type Entry = readonly [string, string];

/** The settings of the common API are those of `workbook.settings`: Excel keeps them in one place. */
export function readDocumentSettings(workbook: ModelObject): readonly Entry[] {
  const settings = settingsOf(workbook);
  return (settings.modelClass.items?.(settings as never) ?? []).map((setting) => [
    String(valueOf(setting, "Key")),
    JSON.stringify(valueOf(setting, "Value")),
  ]);
}

/** What the library shows to `settings.refreshAsync`. */
export function toRefreshedSettings(workbook: ModelObject) {
  return readDocumentSettings(workbook).map(([Name, Value]) => ({ Name, Value }));
}

/** `settings.saveAsync` sends all settings: what is not among them is gone. False for anything else. */
export function saveDocumentSettings(workbook: ModelObject, request: unknown): boolean {
  const { DdaSettingsMethod: sent } = isRecord(request) ? request : {};
  const entries = isRecord(sent) && Array.isArray(sent.Properties) ? sent.Properties.map(parseEntry) : null;
  if (entries === null || entries.includes(null)) return false;
  const settings = settingsOf(workbook);
  for (const setting of settings.modelClass.items?.(settings as never) ?? []) call(setting, "Delete");
  for (const entry of entries) if (entry !== null) call(settings, "Add", ...entry);
  return true;
}

function parseEntry(raw: unknown): readonly [string, unknown] | null {
  if (!Array.isArray(raw) || typeof raw[0] !== "string" || typeof raw[1] !== "string") return null;
  try {
    return [raw[0], JSON.parse(raw[1])];
  } catch {
    // The caller refuses the whole request.
    return null;
  }
}

function settingsOf(workbook: ModelObject): ModelObject {
  return reach(workbook, "Settings");
}
