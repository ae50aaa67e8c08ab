import type { BookSnapshot } from "../../engine/book/bookSnapshot";
import type { Parts } from "../zip";
import { writeProperties } from "./properties";
import { writeProtection } from "./protection";
import { writeXmlParts } from "./xmlParts";

/** What the workbook holds beside sheets and names, put into the parts of a file; settings are the add-in's own. */
export function writeBook(parts: Parts, book: BookSnapshot): void {
  writeProperties(parts, book);
  writeXmlParts(parts, book.xmlParts);
  if (book.protection !== null) writeProtection(parts, book.protection);
}
