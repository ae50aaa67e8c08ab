import { formatCells, parseAddress } from "../engine/address";
import type { CellLink } from "../engine/hyperlinks/hyperlinkStore";
import type { CellSnapshot, SheetSnapshot } from "../engine/snapshot/workbookSnapshot";
import { addRelation } from "./addPart";
import { escapeXml } from "./escapeXml";
import type { Package } from "./package";
import { withSheetElement } from "./sheetElements";
import { childOf, childrenOf } from "./xmlTree";
import type { XmlNode } from "./xmlTree";
import { setText, textOf } from "./zip";
import type { Parts } from "./zip";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

/** Hyperlinks of a sheet's cells, added to the part that was written for it. */
export function writeLinks(parts: Parts, path: string, { cells }: SheetSnapshot): void {
  const xml = textOf(parts, path);
  const linked = cells.filter((cell) => cell.link !== null);
  if (xml === null || linked.length === 0) return;
  const entries = linked.map((cell) => linkElement(parts, path, cell));
  setText(parts, path, withSheetElement(xml, "hyperlinks", `<hyperlinks>${entries.join("")}</hyperlinks>`));
}

function linkElement(parts: Parts, path: string, { row, column, link }: CellSnapshot): string {
  const { address = "", documentReference = "", screenTip = "" } = link ?? {};
  const reference = formatCells({ top: row, left: column, bottom: row, right: column });
  const id =
    address === "" ? "" : addRelation(parts, { from: path, type: TYPE, target: address, isExternal: true });
  const attributes = [
    ["r:id", id],
    ["location", documentReference],
    ["tooltip", screenTip],
  ];
  const given = attributes.filter(([, value]) => value !== "");
  return `<hyperlink ref="${reference}"${given.map(([name, value = ""]) => ` ${name}="${escapeXml(value)}"`).join("")}/>`;
}

/** By cell: "row,column". A link over several cells is each cell's. */
export function readLinks(file: Package, path: string, sheet: XmlNode): ReadonlyMap<string, CellLink> {
  const links = new Map<string, CellLink>();
  for (const { attributes } of childrenOf(childOf(sheet, "hyperlinks"), "hyperlink")) {
    const area = parseAddress(attributes["ref"] ?? "");
    const id = attributes["r:id"];
    const link: CellLink = {
      address: id === undefined ? "" : (file.addressWithId(path, id) ?? ""),
      documentReference: attributes["location"] ?? "",
      screenTip: attributes["tooltip"] ?? "",
    };
    if (area === null || (link.address === "" && link.documentReference === "")) continue;
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS) continue;
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) links.set(`${row},${column}`, link);
  }
  return links;
}

/** A link over whole rows or columns is not worth its cells. */
const MOST_CELLS = 100_000;
