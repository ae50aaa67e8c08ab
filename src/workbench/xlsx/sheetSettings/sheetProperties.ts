import type { SheetProperty } from "../../engine/sheets/sheetProperties";
import { addRelation, declarePart } from "../addPart";
import { escapeXml } from "../escapeXml";
import type { Package } from "../package";
import { withSheetElement } from "../sheetElements";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { setText, textOf } from "../zip";
import type { Parts } from "../zip";

/** Custom properties of a sheet: names in its part, values in parts of their own (ISO/IEC 29500-1, 12.3.5 and 18.3.1.21). */
const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customProperty";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

export function writeSheetProperties(parts: Parts, path: string, properties: readonly SheetProperty[]): void {
  const xml = textOf(parts, path);
  if (xml === null || properties.length === 0) return;
  const elements = properties.map(({ key, value }) => {
    const target = freePath(parts);
    parts.set(target, toUtf16(value));
    declarePart(parts, target, CONTENT_TYPE);
    const id = addRelation(parts, { from: path, type: TYPE, target: `../${target.slice("xl/".length)}` });
    return `<customPr name="${escapeXml(key)}" r:id="${id}"/>`;
  });
  const list = `<customProperties>${elements.join("")}</customProperties>`;
  setText(parts, path, withSheetElement(xml, "customProperties", list));
}

function freePath(parts: Parts): string {
  for (let number = 1; ; number += 1) {
    const path = `xl/customProperty${number}.bin`;
    if (!parts.has(path)) return path;
  }
}

export function readSheetProperties(file: Package, path: string, sheet: XmlNode): SheetProperty[] {
  return childrenOf(childOf(sheet, "customProperties"), "customPr").flatMap(({ attributes }) => {
    const target = file.targetWithId(path, attributes["r:id"] ?? "");
    const bytes = target === null ? null : file.bytes(target);
    const key = attributes["name"] ?? "";
    return bytes === null || key === "" ? [] : [{ key, value: new TextDecoder("utf-16le").decode(bytes) }];
  });
}

/** What Excel writes; the standard leaves it open. */
function toUtf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), true);
  return new Uint8Array(view.buffer);
}
