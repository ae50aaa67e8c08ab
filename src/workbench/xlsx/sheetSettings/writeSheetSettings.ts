import { formatCells } from "../../engine/address";
import type { SheetProtection } from "../../engine/protection/protectionStore";
import type { SheetView } from "../../engine/sheets/sheetStore";
import { escapeXml } from "../escapeXml";
import { passwordXml } from "../filePassword";
import { withSheetElement } from "../sheetElements";
import { FILE_PERMISSIONS } from "./filePermissions";

/** How a sheet is shown and protected, put into its part. */
export function withSheetSettings(
  xml: string,
  { view, protection }: { readonly view: SheetView; readonly protection: SheetProtection },
): string {
  const shown = withView(xml, view);
  const isolated = protection.isProtected
    ? withSheetElement(shown, "sheetProtection", protectionXml(protection))
    : shown;
  const ranges = protection.editableRanges.map(({ title, address, password }) => {
    const where = `sqref="${escapeXml(address.replaceAll(",", " "))}"`;
    return `<protectedRange${passwordXml(password, "")} ${where} name="${escapeXml(title)}"/>`;
  });
  if (ranges.length === 0) return isolated;
  return withSheetElement(
    isolated,
    "protectedRanges",
    `<protectedRanges>${ranges.join("")}</protectedRanges>`,
  );
}

function withView(xml: string, view: SheetView): string {
  const { showGridlines, showHeadings, frozenRows, frozenColumns } = view;
  const attributes =
    (showGridlines ? "" : ' showGridLines="0"') + (showHeadings ? "" : ' showRowColHeaders="0"');
  const pane = frozenRows + frozenColumns === 0 ? "" : paneXml(view);
  return xml.replace(
    /<sheetView( [^>]*?)?(\/>|>)/,
    (_, given: string | undefined, end: string) =>
      `<sheetView${attributes}${given ?? ""}${end === ">" || pane === "" ? end : ">"}${pane}${end === "/>" && pane !== "" ? "</sheetView>" : ""}`,
  );
}

function paneXml({ frozenRows, frozenColumns }: SheetView): string {
  const [top, left] = [frozenRows, frozenColumns];
  const split = (left > 0 ? ` xSplit="${left}"` : "") + (top > 0 ? ` ySplit="${top}"` : "");
  const corner = formatCells({ top, left, bottom: top, right: left });
  const active = left === 0 ? "bottomLeft" : top === 0 ? "topRight" : "bottomRight";
  return `<pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
}

/** In a file an attribute locks, where an option allows; "0" is what is not locked. */
function protectionXml({ options, password }: SheetProtection): string {
  const permissions = FILE_PERMISSIONS.map(({ attribute, permission, isLockedByDefault }) => {
    const isLocked = !options[permission];
    return isLocked === isLockedByDefault ? "" : ` ${attribute}="${isLocked ? 1 : 0}"`;
  });
  const selection = {
    Normal: "",
    Unlocked: ' selectLockedCells="1"',
    None: ' selectLockedCells="1" selectUnlockedCells="1"',
  }[options.selectionMode];
  return `<sheetProtection${passwordXml(password, "")} sheet="1"${permissions.join("")}${selection}/>`;
}
