import { NO_PERMISSIONS, PROTECTION_PERMISSIONS } from "../../engine/protection/protectionStore";
import type { ProtectionOptions } from "../../engine/protection/protectionStore";
import { asBoolean, asOneOf } from "../plainValue";
import { invalidArgument } from "../refusals";

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

/** `WorksheetProtectionOptions` as a script gives them; what it leaves out is not allowed. */
export function parseProtectionOptions(given: unknown): ProtectionOptions {
  if (given === undefined || given === null) return NO_PERMISSIONS;
  const known: readonly string[] = [...PROTECTION_PERMISSIONS, "selectionMode"];
  const entries = Object.entries(given).filter(([, value]) => value !== undefined && value !== null);
  const unknown = entries.find(([key]) => !known.includes(key));
  if (unknown) throw invalidArgument(`'${unknown[0]}' is no option of the protection.`);
  const parsed = entries.map(([key, value]) => [
    key,
    key === "selectionMode" ? asOneOf(value, SELECTION_MODES) : asBoolean(value),
  ]);
  return { ...NO_PERMISSIONS, ...Object.fromEntries(parsed) } as ProtectionOptions;
}
