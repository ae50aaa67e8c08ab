import { formatAddress } from "../../../engine/address";
import type { ChartTextInfo } from "../../../engine/charts/info/chartTextInfo";
import type { SnapshotArea } from "../../../engine/snapshot/workbookSnapshot";
import type { FindCell } from "../dataXml";
import { group, textElement } from "../element";

/** Shapes and texts are those of the classic vocabulary under another prefix. */
export function newer(classic: string): string {
  return classic.replaceAll(/(<\/?)c:/g, "$1cx:");
}

export function formulaXml({ sheetName, ...cells }: SnapshotArea): string {
  return textElement("cx:f", formatAddress(sheetName, cells, true));
}

/** What a text is, or the cell that it comes from with what that shows. */
export function textXml(
  { text, textArea }: Pick<ChartTextInfo<SnapshotArea>, "text" | "textArea">,
  find: FindCell,
): string {
  if (textArea === null)
    return text === null ? "" : group("cx:tx", group("cx:txData", textElement("cx:v", text)));
  const shown = find(textArea.sheetName, textArea.top, textArea.left)?.value ?? "";
  return group("cx:tx", group("cx:txData", formulaXml(textArea), textElement("cx:v", String(shown))));
}
