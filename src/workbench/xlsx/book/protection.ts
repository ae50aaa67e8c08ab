import type { BookProtection } from "../../engine/book/bookProtection";
import { passwordVerifier } from "../../engine/book/passwordVerifier";
import { escapeXml } from "../escapeXml";
import { childOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { setText, textOf } from "../zip";
import type { Parts } from "../zip";
import { isTrue } from "../xmlFlag";

const WORKBOOK = "xl/workbook.xml";

/** After the workbook's own properties and before its views, as the schema wants it. */
export function writeProtection(parts: Parts, protection: BookProtection): void {
  const xml = textOf(parts, WORKBOOK) ?? "";
  const attributes = Object.entries(attributesOf(protection))
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
  setText(
    parts,
    WORKBOOK,
    xml.replace("<bookViews>", () => `<workbookProtection${attributes}/><bookViews>`),
  );
}

function attributesOf(protection: BookProtection): Readonly<Record<string, string>> {
  if ("fileHash" in protection) return { ...protection.fileHash, lockStructure: "1" };
  const { password } = protection;
  const secret = password === "" ? {} : { workbookPassword: passwordVerifier(password) };
  return { ...secret, lockStructure: "1" };
}

const SECRETS = [
  "workbookPassword",
  "workbookAlgorithmName",
  "workbookHashValue",
  "workbookSaltValue",
  "workbookSpinCount",
];

export function readProtection(workbook: XmlNode): BookProtection | null {
  const attributes = childOf(workbook, "workbookProtection")?.attributes ?? {};
  if (!isTrue(attributes["lockStructure"])) return null;
  const secrets = SECRETS.flatMap((name) => {
    const value = attributes[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return secrets.length === 0 ? { password: "" } : { fileHash: Object.fromEntries(secrets) };
}
