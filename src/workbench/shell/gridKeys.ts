import { areaAt, MAX_COLUMNS, type Area } from "../engine/area";
import type { Engine } from "../engine/engine";
import type { GridView } from "./gridView";
import type { Locale } from "./text/textFor";

export interface GridKeyParts {
  readonly engine: Engine;
  readonly view: GridView;
  readonly locale: Locale;
  /** Opens the browser's choice of a file. */
  openFile(): void;
  /** Keeps the workbook now. */
  keep(): void;
}

type Key = (parts: GridKeyParts) => void;

/**
 * Keys that Excel knows and the grid does not, or takes for something else
 * (support.microsoft.com, "Keyboard shortcuts in Excel"). "Ctrl" is the Command key on a Mac too.
 */
const keys: Readonly<Record<string, Key>> = {
  Enter: ({ engine }) => engine.selection.step("down"),
  "Shift+Enter": ({ engine }) => engine.selection.step("up"),
  Home: ({ engine }) => {
    const { sheetId, top: row } = engine.selection.activeCell();
    engine.selection.select(areaAt({ sheetId, row, column: firstVisibleColumn(engine, sheetId) }));
  },
  "Ctrl+End": ({ engine }) => {
    const { id: sheetId } = engine.sheets.active();
    const { bottom: row, right: column } = engine.cells.usedArea(sheetId, false) ?? { bottom: 0, right: 0 };
    engine.selection.select(areaAt({ sheetId, row, column }));
  },
  "Ctrl+PageDown": ({ engine }) => showSheet(engine, 1),
  "Ctrl+PageUp": ({ engine }) => showSheet(engine, -1),
  F9: ({ engine }) => engine.calculation.calculate("Recalculate"),
  "Shift+F9": ({ engine }) => engine.calculation.calculate("Recalculate"),
  "Ctrl+Alt+F9": ({ engine }) => engine.calculation.calculate("Full"),
  "Alt+ArrowDown": ({ engine, view }) => {
    const validation = engine.validations.within(engine.selection.activeCell())[0];
    if (validation?.settings.kind === "List") view.startEdit("");
  },
  "Ctrl+;": ({ view, locale }) => view.startEdit(new Date().toLocaleDateString(locale)),
  "Ctrl+:": ({ view }) => view.startEdit(timeNow()),
  "Ctrl+Shift+:": ({ view }) => view.startEdit(timeNow()),
  "Ctrl+Shift+;": ({ view }) => view.startEdit(timeNow()),
  "Ctrl+O": ({ openFile }) => openFile(),
  "Ctrl+S": ({ keep }) => keep(),
};

/** Listens before the grid does, while no cell is edited and the focus is in the cells. */
export function mountGridKeys(container: HTMLElement, parts: GridKeyParts): void {
  container.addEventListener(
    "keydown",
    (event) => {
      if (parts.view.cellEdit() !== null || !isInCells(event.target)) return;
      const key = keys[nameOf(event)];
      if (key === undefined || (event.key === "Enter" && !isSingleCell(parts.engine))) return;
      event.preventDefault();
      event.stopPropagation();
      key(parts);
    },
    { capture: true },
  );
  container.addEventListener("keyup", keepCaretUntilDrawn, { capture: true });
  ignoreKeysFromElsewhere(container);
}

/**
 * The key that chose a button of a dialog is let go in the cell that the focus returns to, where it would take away the
 * selection that the text has got again.
 */
function ignoreKeysFromElsewhere(container: HTMLElement): void {
  const pressed = new Set<string>();
  container.addEventListener("keydown", ({ code }) => void pressed.add(code), { capture: true });
  container.addEventListener(
    "keyup",
    (event) => {
      if (!pressed.delete(event.code)) event.stopPropagation();
    },
    { capture: true },
  );
}

/**
 * These keys open a cell for typing, and its text is drawn a frame later. Let go before that, the key would tell the
 * grid that the caret stands at the start, and what is typed next would come before the text (o-spreadsheet 19.3.7,
 * `Composer.onKeyup`; seen on a busy machine).
 */
function keepCaretUntilDrawn(event: KeyboardEvent): void {
  if (["F2", ";", ":"].includes(event.key)) event.stopPropagation();
}

function isInCells(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest(".o-grid") !== null && target.closest(".o-figure") === null
  );
}

/** "Ctrl+Shift+a" and "Ctrl+Shift+A" are the same key. */
function nameOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string {
  const held = [ctrlKey || metaKey ? "Ctrl" : "", altKey ? "Alt" : "", shiftKey ? "Shift" : ""];
  return [...held, key.length === 1 ? key.toUpperCase() : key].filter((part) => part !== "").join("+");
}

/** In more than one selected cell the grid moves inside of them, as Excel does; merged cells are one. */
function isSingleCell({ selection, merges }: Engine): boolean {
  const [area, ...others] = selection.areas();
  if (area === undefined || others.length > 0) return false;
  const isOne = area.top === area.bottom && area.left === area.right;
  return isOne || merges.list(area.sheetId).some((merge) => isSame(merge, area));
}

function isSame(one: Area, other: Area): boolean {
  const sides = ["top", "left", "bottom", "right"] as const;
  return sides.every((side) => one[side] === other[side]);
}

/** There is always one. */
function firstVisibleColumn({ headers }: Engine, sheetId: string): number {
  const hidden = headers.hiddenIn({ sheetId, dimension: "columns", first: 0, last: MAX_COLUMNS - 1 });
  const gap = hidden.findIndex((column, index) => column !== index);
  return gap === -1 ? hidden.length : gap;
}

/** The next or last visible sheet; none at either end, as Excel stops there. */
function showSheet({ sheets }: Engine, step: 1 | -1): void {
  const visible = sheets.list().filter(({ visibility }) => visibility === "Visible");
  const at = visible.findIndex(({ id }) => id === sheets.active().id);
  const next = visible[at + step];
  if (next) sheets.activate(next.id);
}

function timeNow(): string {
  const now = new Date();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0")).join(":");
}
