import type { Engine } from "../engine/engine";
import { parseDataCard, type DataCard } from "./dataCard";
import { element } from "./element";
import type { WorkbenchText } from "./text/workbenchText";

export interface DataCardView {
  update(): void;
  close(): void;
}

/**
 * The card of the active cell: a button in the status bar where Excel draws an icon in the cell, and Excel's own
 * shortcut, Ctrl+Shift+F5.
 */
export function mountDataCard(
  { button, panel }: { readonly button: HTMLElement; readonly panel: HTMLElement },
  engine: Engine,
  text: WorkbenchText,
): DataCardView {
  const toggle = element("button", { type: "button", class: "card-toggle", "aria-expanded": "false" }, [
    text.card.show,
  ]);
  button.replaceChildren(toggle);
  let card: DataCard | null = null;
  let isOpen = false;

  const draw = () => {
    const isShown = isOpen && card !== null;
    toggle.hidden = card === null;
    toggle.setAttribute("aria-expanded", String(isShown));
    panel.hidden = !isShown;
    panel.replaceChildren(...(isShown && card ? drawCard(card) : []));
  };
  const setOpen = (open: boolean) => {
    isOpen = open;
    draw();
  };
  toggle.addEventListener("click", () => setOpen(!isOpen));
  const onKey = (event: KeyboardEvent) => {
    const isShortcut = event.ctrlKey && event.shiftKey && event.key === "F5";
    if (isShortcut) event.preventDefault();
    if (isShortcut && card !== null) setOpen(!isOpen);
    else if (event.key === "Escape" && isOpen) setOpen(false);
  };
  // While it is captured: the grid keeps the keys that it knows to itself.
  document.addEventListener("keydown", onKey, { capture: true });
  draw();
  return {
    close() {
      document.removeEventListener("keydown", onKey, { capture: true });
      setOpen(false);
      button.replaceChildren();
    },
    update() {
      card = parseDataCard(cardOfActiveCell(engine));
      draw();
    },
  };
}

function cardOfActiveCell({ cells, selection }: Engine): unknown {
  const { sheetId, top: row, left: column } = selection.activeCell();
  return cells.card({ sheetId, row, column });
}

function drawCard({ title, sections }: DataCard): readonly HTMLElement[] {
  return [
    element("h2", {}, [title]),
    ...sections.map((section) =>
      element("section", {}, [
        ...(section.title === "" ? [] : [element("h3", {}, [section.title])]),
        element(
          "dl",
          {},
          section.rows.flatMap(({ name, text }) => [element("dt", {}, [name]), element("dd", {}, [text])]),
        ),
      ]),
    ),
  ];
}
