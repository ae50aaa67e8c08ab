import type { BookSnapshot } from "../../engine/book/bookSnapshot";
import { newXmlPartId } from "../../engine/book/bookXmlParts";
import { addPart, addRelation } from "../addPart";
import { escapeXml } from "../escapeXml";
import type { Package } from "../package";
import type { Parts } from "../zip";

/** Custom XML parts beside the workbook, each with a part of properties that holds its id (ISO/IEC 29500-1, 15.2.5). */
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PROPERTIES = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

export function writeXmlParts(parts: Parts, xmlParts: BookSnapshot["xmlParts"]): void {
  xmlParts.forEach(([id, xml], index) => {
    const number = index + 1;
    const path = `customXml/item${number}.xml`;
    addPart(parts, path, { contentType: "application/xml", xml: withoutDeclaration(xml) });
    addPart(parts, `customXml/itemProps${number}.xml`, {
      contentType: PROPERTIES_TYPE,
      xml: `<ds:datastoreItem xmlns:ds="${PROPERTIES}" ds:itemID="${escapeXml(id)}"><ds:schemaRefs/></ds:datastoreItem>`,
    });
    addRelation(parts, {
      from: path,
      type: `${RELATIONSHIPS}/customXmlProps`,
      target: `itemProps${number}.xml`,
    });
    addRelation(parts, { from: "xl/workbook.xml", type: `${RELATIONSHIPS}/customXml`, target: `../${path}` });
  });
}

export function readXmlParts(file: Package, workbookPath: string): BookSnapshot["xmlParts"] {
  return file.targets(workbookPath, "customXml").flatMap((path) => {
    const xml = file.text(path);
    if (xml === null) return [];
    const id = file.related(path, "customXmlProps")?.attributes["itemID"];
    return [[id ?? newXmlPartId(), withoutDeclaration(xml)] as const];
  });
}

/** It may name an encoding that the part is not in: parts are UTF-8 here. */
function withoutDeclaration(xml: string): string {
  return xml.replace(/^\uFEFF?\s*<\?xml[^>]*\?>\s*/, "");
}
