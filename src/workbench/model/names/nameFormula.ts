import { formatAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import type { ModelContext } from "../modelContext";
import { asText } from "../plainValue";
import { invalidArgument } from "../refusals";

/** "=Sheet1!$A$1:$B$2" */
export function formulaOfArea({ engine }: ModelContext, area: Area): string {
  const sheet = engine.sheets.list().find((one) => one.id === area.sheetId);
  return `=${formatAddress(sheet?.name ?? "", area, true)}`;
}

/** A formula as a script gives it; what does not start with "=" is a constant. Throws for what is no formula. */
export function checkedFormula({ engine }: ModelContext, value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value).toUpperCase()}`;
  const text = asText(value);
  if (text.startsWith("=")) {
    if (text.length === 1 || !engine.names.canRead(text)) throw invalidArgument();
    return text;
  }
  if (text.trim() !== "" && Number.isFinite(Number(text))) return `=${text}`;
  return `="${text.replaceAll('"', '""')}"`;
}
