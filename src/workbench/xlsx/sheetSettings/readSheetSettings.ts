import { UNPROTECTED } from "../../engine/protection/protectionStore";
import type {
  ProtectionOptions,
  SelectionMode,
  SheetProtection,
} from "../../engine/protection/protectionStore";
import type { SheetView } from "../../engine/sheets/sheetStore";
import { childOf, childrenOf } from "../xmlTree";
import type { XmlNode } from "../xmlTree";
import { readPassword } from "../filePassword";
import { FILE_PERMISSIONS } from "./filePermissions";
import { isFalse, isTrue } from "../xmlFlag";

type Attributes = XmlNode["attributes"];

export function readSheetView(sheet: XmlNode): SheetView {
  const view = childOf(sheet, "sheetViews", "sheetView");
  const pane = childOf(view ?? null, "pane")?.attributes ?? {};
  const isFrozen = (pane["state"] ?? "").startsWith("frozen");
  return {
    showGridlines: !isFalse(view?.attributes["showGridLines"]),
    showHeadings: !isFalse(view?.attributes["showRowColHeaders"]),
    frozenRows: isFrozen ? lineCount(pane["ySplit"]) : 0,
    frozenColumns: isFrozen ? lineCount(pane["xSplit"]) : 0,
  };
}

/** More lines than fit on any screen could never be scrolled past. */
const MOST_FROZEN = 1000;

function lineCount(split: string | undefined): number {
  const count = Number(split ?? 0);
  return Number.isInteger(count) && count > 0 && count <= MOST_FROZEN ? count : 0;
}

export function readSheetProtection(sheet: XmlNode): SheetProtection {
  const attributes = childOf(sheet, "sheetProtection")?.attributes;
  const editableRanges = childrenOf(childOf(sheet, "protectedRanges"), "protectedRange").map((range) => ({
    title: range.attributes["name"] ?? "",
    address: (range.attributes["sqref"] ?? "").trim().split(/\s+/).join(","),
    password: readPassword(range.attributes, ""),
  }));
  if (!attributes) return { ...UNPROTECTED, editableRanges };
  return {
    isProtected: isTrue(attributes["sheet"]),
    options: readOptions(attributes),
    password: readPassword(attributes, ""),
    editableRanges,
  };
}

function readOptions(attributes: Attributes): ProtectionOptions {
  const permissions = FILE_PERMISSIONS.map(({ attribute, permission, isLockedByDefault }) => {
    const given = attributes[attribute];
    return [permission, given === undefined ? !isLockedByDefault : !isTrue(given)];
  });
  return {
    ...Object.fromEntries(permissions),
    selectionMode: selectionMode(attributes),
  } as ProtectionOptions;
}

function selectionMode(attributes: Attributes): SelectionMode {
  if (isTrue(attributes["selectUnlockedCells"])) return "None";
  return isTrue(attributes["selectLockedCells"]) ? "Unlocked" : "Normal";
}
