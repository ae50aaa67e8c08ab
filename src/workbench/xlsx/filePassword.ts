import type { KeptPassword } from "../engine/protection/keptPassword";
import { passwordHashOf } from "../engine/protection/passwordHash";
import type { PasswordHash } from "../engine/protection/passwordHash";
import { escapeXml } from "./escapeXml";
import type { XmlNode } from "./xmlTree";

/** How an element names what it says of a password: "hashValue", or "workbookHashValue" (ISO/IEC 29500-1, 18.3.1.85, 18.2.29). */
export type PasswordOwner = "" | "workbook";

/** Attributes, each with a blank before it. */
export function passwordXml(password: KeptPassword, owner: PasswordOwner): string {
  if (password === null) return "";
  if ("legacyHash" in password) return ` ${named(owner, "password")}="${escapeXml(password.legacyHash)}"`;
  const hash = "sha" in password ? password.sha : passwordHashOf(password.text);
  return KEYS.map((key) => ` ${named(owner, key)}="${escapeXml(String(hash[key]))}"`).join("");
}

const KEYS = [
  "algorithmName",
  "hashValue",
  "saltValue",
  "spinCount",
] as const satisfies (keyof PasswordHash)[];

export function readPassword(attributes: XmlNode["attributes"], owner: PasswordOwner): KeptPassword {
  const [algorithmName, hashValue, saltValue = "", spinCount = "0"] = KEYS.map(
    (key) => attributes[named(owner, key)],
  );
  if (algorithmName !== undefined && hashValue !== undefined)
    return { sha: { algorithmName, hashValue, saltValue, spinCount: Number(spinCount) } };
  const legacyHash = attributes[named(owner, "password")];
  return legacyHash === undefined || legacyHash === "" ? null : { legacyHash: legacyHash.toUpperCase() };
}

function named(owner: PasswordOwner, key: string): string {
  return owner === "" ? key : owner + key.charAt(0).toUpperCase() + key.slice(1);
}
