import type { BookSnapshot } from "../../engine/book/bookSnapshot";
import type { Package } from "../package";
import type { XmlNode } from "../xmlTree";
import { readCustomProperties, readProperties } from "./properties";
import { readProtection } from "./protection";
import { readXmlParts } from "./xmlParts";

interface BookParts {
  readonly file: Package;
  /** Path of the workbook's part, and its root. */
  readonly path: string;
  readonly workbook: XmlNode;
}

export function readBook({
  file,
  path,
  workbook,
}: BookParts): Omit<BookSnapshot, "settings" | "otherAddins" | "iteration"> {
  return {
    xmlParts: readXmlParts(file, path),
    properties: readProperties(file),
    customProperties: readCustomProperties(file),
    protection: readProtection(workbook),
  };
}
