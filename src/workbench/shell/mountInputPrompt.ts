import { areaAt, type CellPosition } from "../engine/area";
import type { Engine } from "../engine/engine";
import type { MountedGrid } from "../engine/grid/mountGrid";
import type { ValidationPrompt } from "../engine/validation/validationStore";
import { element } from "./element";

/** Between the cell and what is said of it, in pixels. */
const GAP = 6;

/** What the validation of the active cell says beside it, as long as the cell is selected. */
export function mountInputPrompt(
  container: HTMLElement,
  engine: Engine,
  grid: Pick<MountedGrid, "places" | "onUpdate">,
): void {
  const panel = element("div", { class: "input-prompt", role: "status" });
  container.append(panel);
  let shown = "";
  let frame: number | null = null;
  const draw = (): void => {
    frame = null;
    const { sheetId, top: row, left: column } = engine.selection.activeCell();
    const prompt = promptOf(engine, { sheetId, row, column });
    const box = prompt && grid.places.boxOf({ sheetId, row, column });
    // A screen reader reads what is put in; the same words are left where they are.
    const said = prompt && box ? JSON.stringify(prompt) : "";
    if (said !== shown) panel.replaceChildren(...(prompt && box ? drawPrompt(prompt) : []));
    shown = said;
    if (box) place(panel, container, box);
  };
  const drawSoon = (): void => {
    frame ??= requestAnimationFrame(draw);
  };
  engine.subscribe(drawSoon);
  grid.onUpdate(drawSoon);
}

function promptOf({ validations }: Engine, position: CellPosition): ValidationPrompt | null {
  const prompt = validations.within(areaAt(position))[0]?.settings.prompt;
  return prompt?.showPrompt && prompt.title + prompt.message !== "" ? prompt : null;
}

function drawPrompt({ title, message }: ValidationPrompt): readonly HTMLElement[] {
  const heading = title === "" ? [] : [element("strong", {}, [title])];
  return [...heading, element("span", {}, [message])];
}

/** Under the cell, or above it where there is no room below; beside it, where a list under it stays free. */
function place(panel: HTMLElement, container: HTMLElement, box: DOMRectReadOnly): void {
  const outer = container.getBoundingClientRect();
  const left = Math.min(box.right - outer.left + GAP, outer.width - panel.offsetWidth - GAP);
  const below = box.bottom - outer.top + GAP;
  const isRoomBelow = below + panel.offsetHeight <= outer.height;
  const top = isRoomBelow ? below : box.top - outer.top - panel.offsetHeight - GAP;
  panel.style.translate = `${Math.max(0, left)}px ${Math.max(0, top)}px`;
}
