import { registries } from "@odoo/o-spreadsheet";
import type { CellLink } from "../../engine/hyperlinks/hyperlinkStore";
import type { GridPlaces } from "../../engine/grid/gridPlaces";
import { followLink, type LinkParts } from "./followLink";

/** A press that lasts longer selects the cell, as in Excel. */
const SELECTING_PRESS_MS = 500;

/** A click on the text of a link follows it, with Ctrl a click anywhere in its cell; and so does the menu of the cell. */
export function mountLinks(container: HTMLElement, places: GridPlaces, parts: LinkParts): void {
  const { engine, text } = parts;
  const linkUnder = ({ target, clientX, clientY }: MouseEvent, isAnywhere: boolean): CellLink | null => {
    if (!(target instanceof Element) || target.closest(".o-grid-overlay") === null) return null;
    const cell = places.cellAt(clientX, clientY);
    return cell && (isAnywhere || cell.isOnText) ? engine.hyperlinks.shownAt(cell.position) : null;
  };
  let pressed: PointerEvent | null = null;
  container.addEventListener(
    "pointerdown",
    (event) => {
      pressed = event.button === 0 && !event.shiftKey ? event : null;
      // With Ctrl the grid would add the cell to what is selected.
      if (isWithControl(event) && linkUnder(event, true)) event.stopPropagation();
    },
    { capture: true },
  );
  container.addEventListener("click", (event) => {
    const isClick = pressed !== null && isStill(pressed, event);
    const link = isClick ? linkUnder(event, isWithControl(event)) : null;
    if (link) followLink(link, parts);
  });
  registries.cellMenuRegistry.add("open_link", {
    name: text.link.open,
    sequence: 149,
    isVisible: () => linkOfActiveCell(parts) !== null,
    execute: () => {
      const link = linkOfActiveCell(parts);
      if (link) followLink(link, parts);
    },
  });
}

function isWithControl({ ctrlKey, metaKey }: MouseEvent): boolean {
  return ctrlKey || metaKey;
}

/** Neither a drag nor a long press. */
function isStill(pressed: PointerEvent, { clientX, clientY, timeStamp }: MouseEvent): boolean {
  const moved = Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY);
  return moved < 4 && timeStamp - pressed.timeStamp < SELECTING_PRESS_MS;
}

function linkOfActiveCell({ engine }: LinkParts): CellLink | null {
  const { sheetId, top: row, left: column } = engine.selection.activeCell();
  return engine.hyperlinks.shownAt({ sheetId, row, column });
}
