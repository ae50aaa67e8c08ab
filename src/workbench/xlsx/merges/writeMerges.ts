import { formatCells } from "../../engine/address";
import type { SheetSnapshot } from "../../engine/snapshot/workbookSnapshot";
import { withSheetElement } from "../sheetElements";

/** A sheet's part with its merged areas. */
export function withMerges(xml: string, merges: SheetSnapshot["merges"]): string {
  if (merges.length === 0) return xml;
  const cells = merges.map((area) => `<mergeCell ref="${formatCells(area)}"/>`);
  const element = `<mergeCells count="${merges.length}">${cells.join("")}</mergeCells>`;
  return withSheetElement(xml, "mergeCells", element);
}
