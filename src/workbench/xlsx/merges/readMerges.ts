import { parseAddress } from "../../engine/address";
import type { SheetSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";

/** The merged areas of a sheet's part; what is no address is left out. */
export function readMerges(sheet: XmlNode): SheetSnapshot["merges"] {
  return childrenOf(childOf(sheet, "mergeCells"), "mergeCell").flatMap(({ attributes }) => {
    const area = parseAddress(attributes["ref"] ?? "");
    if (!area) return [];
    const { top, left, bottom, right } = area;
    return [{ top, left, bottom, right }];
  });
}
