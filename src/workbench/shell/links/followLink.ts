import { parseAddress } from "../../engine/address";
import type { Area } from "../../engine/area";
import type { Engine } from "../../engine/engine";
import type { CellLink } from "../../engine/hyperlinks/hyperlinkStore";
import type { WorkbenchText } from "../text/workbenchText";
import { targetOf } from "./linkTarget";

export interface LinkParts {
  readonly engine: Engine;
  readonly text: WorkbenchText;
  notify(message: string): void;
}

/** Opens a page in a tab of its own, which learns nothing of this one, or selects a place in the workbook. */
export function followLink(link: CellLink, { engine, text, notify }: LinkParts): void {
  const target = targetOf(link);
  if (target === null) return notify(text.link.notOpened(link.address));
  if (target.kind === "page") {
    window.open(target.url, "_blank", "noopener,noreferrer");
    return;
  }
  const area = areaNamed(target.reference, engine);
  if (area === null) notify(text.link.notFound(target.reference));
  else engine.selection.select(area);
}

/** An address or a name; null when there is no such place, or nobody can see it. */
function areaNamed(reference: string, engine: Engine): Area | null {
  const { sheets, names } = engine;
  const named = names.resolve(reference, sheets.active().id);
  const parsed = parseAddress(named ? named.formula.slice(1) : reference);
  if (parsed === null) return null;
  const { sheetName, ...rectangle } = parsed;
  const sheet =
    sheetName === null
      ? sheets.active()
      : sheets.list().find(({ name }) => name.toLowerCase() === sheetName.toLowerCase());
  return sheet?.visibility === "Visible" ? { sheetId: sheet.id, ...rectangle } : null;
}
