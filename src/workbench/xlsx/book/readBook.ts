import type { BookSnapshot } from "../../engine/book/bookSnapshot";
import type { Package } from "../package";
import type { XmlNode } from "../xmlTree";
import type { Parts } from "../zip";
import { readCustomProperties, readProperties } from "./properties";
import { readProtection } from "./protection";
import { readXmlParts } from "./xmlParts";

interface BookParts {
  readonly parts: Parts;
  readonly file: Package;
  /** Path of the workbook's part, and its root. */
  readonly path: string;
  readonly workbook: XmlNode;
}

export function readBook({ parts, file, path, workbook }: BookParts): Omit<BookSnapshot, "settings"> {
  return {
    xmlParts: readXmlParts(parts, file, path),
    properties: readProperties(file),
    customProperties: readCustomProperties(file),
    protection: readProtection(workbook),
  };
}
