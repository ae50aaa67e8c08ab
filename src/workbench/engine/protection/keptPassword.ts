import { legacyPasswordHash } from "./legacyPasswordHash";
import { isSamePassword } from "./passwordHash";
import type { PasswordHash } from "./passwordHash";

/**
 * A password as it is kept: its text where it was set here, else what a file says of it. Null is none.
 * `legacyHash` is the 16 bits of ECMA-376 part 4, 14.7.1; `sha` what files have since Office 2013 (ISO/IEC 29500-1, 18.3.1.85).
 */
export type KeptPassword =
  { readonly text: string } | { readonly legacyHash: string } | { readonly sha: PasswordHash } | null;

/** Whether the text opens what the password closes; without a password only no text does. */
export function isPassword(text: string, kept: KeptPassword): boolean {
  if (kept === null) return text === "";
  if ("text" in kept) return kept.text === text;
  if (text === "") return false;
  return "legacyHash" in kept ? legacyPasswordHash(text) === kept.legacyHash : isSamePassword(text, kept.sha);
}
