import { formatAddress, parseAddress } from "../engine/address";
import type { BindingType } from "../engine/bindings/bindingStore";
import type { BindingSnapshot, WorkbookSnapshot } from "../engine/snapshot/workbookSnapshot";
import { escapeXml } from "./escapeXml";
import { extensionsOf } from "./rules/extensions";
import { withSheetExtension } from "./sheetElements";
import { childOf, descendantsOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";
import { setText, textOf } from "./zip";
import type { Parts } from "./zip";

/**
 * A binding is in two places: its id and type in the web extension of its add-in, and its cells in an extension of their
 * sheet, tied together by a GUID ([MS-OWEXML], CT_OsfWebExtensionBinding; [MS-XLSX], CT_WebExtension).
 */
const SHEET_EXTENSION =
  'xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" uri="{7E03D99C-DC04-49d9-9315-930204A7B6E9}"';
const MACROS = 'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"';

const FILE_TYPES: Readonly<Record<BindingType, string>> = { Range: "matrix", Table: "table", Text: "text" };

/** `<we:bindings>` of the web extension. */
export function bindingsXml(bindings: readonly BindingSnapshot[]): string {
  const items = bindings.map(
    ({ id, type }, index) =>
      `<we:binding id="${escapeXml(id)}" type="${FILE_TYPES[type]}" appref="${guidAt(index)}"/>`,
  );
  return items.length === 0 ? "<we:bindings/>" : `<we:bindings>${items.join("")}</we:bindings>`;
}

/** The cells, in the parts of their sheets. */
export function writeBindingCells(parts: Parts, { sheets, bindings }: WorkbookSnapshot): void {
  sheets.forEach(({ name }, sheetIndex) => {
    const own = bindings.flatMap(({ area }, index) => {
      if (area.sheetName !== name) return [];
      const formula = escapeXml(formatAddress(name, area, true));
      return [`<x15:webExtension appRef="${guidAt(index)}"><xm:f>${formula}</xm:f></x15:webExtension>`];
    });
    const path = `xl/worksheets/sheet${sheetIndex + 1}.xml`;
    const xml = textOf(parts, path);
    if (own.length === 0 || xml === null) return;
    const list = `<x15:webExtensions ${MACROS}>${own.join("")}</x15:webExtensions>`;
    setText(parts, path, withSheetExtension(xml, `<ext ${SHEET_EXTENSION}>${list}</ext>`));
  });
}

/** Cells by GUID, from the part of a sheet. */
export function bindingCellsIn(sheet: XmlNode | null): ReadonlyMap<string, string> {
  const items = (sheet ? extensionsOf(sheet, "webExtensions") : []).flatMap((list) =>
    descendantsOf(list, "webExtension"),
  );
  return new Map(
    items.map((item) => [(item.attributes["appRef"] ?? "").toUpperCase(), childOf(item, "f")?.text ?? ""]),
  );
}

/** Those of a web extension whose cells a sheet has. */
export function bindingsIn(extension: XmlNode, cells: ReadonlyMap<string, string>): BindingSnapshot[] {
  return descendantsOf(extension, "binding").flatMap(({ attributes }) => {
    const address = parseAddress(cells.get((attributes["appref"] ?? "").toUpperCase()) ?? "");
    const type = (Object.keys(FILE_TYPES) as BindingType[]).find(
      (one) => FILE_TYPES[one] === attributes["type"]?.toLowerCase(),
    );
    if (!address?.sheetName || type === undefined) return [];
    const { sheetName, ...area } = address;
    return [{ id: attributes["id"] ?? "", type, area: { ...area, sheetName } }];
  });
}

function guidAt(index: number): string {
  return `{00000000-0000-4000-9000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;
}
