import type { BookProtection } from "../../engine/book/bookProtection";
import { passwordXml, readPassword } from "../filePassword";
import { isTrue } from "../xmlFlag";
import { childOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { setText, textOf } from "../zip";
import type { Parts } from "../zip";

const WORKBOOK = "xl/workbook.xml";

/** After the workbook's own properties and before its views, as the schema wants it. */
export function writeProtection(parts: Parts, { password }: BookProtection): void {
  const element = `<workbookProtection${passwordXml(password, "workbook")} lockStructure="1"/>`;
  const xml = textOf(parts, WORKBOOK) ?? "";
  setText(
    parts,
    WORKBOOK,
    xml.replace("<bookViews>", () => `${element}<bookViews>`),
  );
}

export function readProtection(workbook: XmlNode): BookProtection | null {
  const attributes = childOf(workbook, "workbookProtection")?.attributes ?? {};
  return isTrue(attributes["lockStructure"]) ? { password: readPassword(attributes, "workbook") } : null;
}
