import { legacyPasswordHash } from "./legacyPasswordHash";
import type { KeptPassword } from "./protectionStore";

/** Whether the text opens what the password closes; without a password only no text does. */
export function isPassword(text: string, kept: KeptPassword): boolean {
  if (kept === null) return text === "";
  if ("text" in kept) return kept.text === text;
  if ("legacyHash" in kept) return text !== "" && legacyPasswordHash(text) === kept.legacyHash;
  return false;
}
