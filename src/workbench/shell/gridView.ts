import { registries, setTranslationMethod, stores } from "@odoo/o-spreadsheet";
import templates from "@odoo/o-spreadsheet/dist/o_spreadsheet.xml";
import "@odoo/o-spreadsheet/dist/o_spreadsheet.css";
import { Component, xml } from "@odoo/owl";
import "bootstrap/dist/css/bootstrap.min.css";
import "font-awesome/css/font-awesome.min.css";
import "./grid.css";
import { askAboutInvalidText } from "./askAboutInvalidText";
import type { ColorScheme } from "./colorScheme";
import type { Engine } from "../engine/engine";
import { mountGrid } from "../engine/grid/mountGrid";
import { guardTyping, type TypingComposer } from "../engine/validation/guardTyping";
import { showTypedFormulas, type FormulaComposer } from "../engine/formulas/showTypedFormulas";
import { labelGridFields } from "./gridLabels";
import { showLinkCards } from "./links/linkCard";
import { editLinksAsExcel } from "./links/linkEditing";
import { mountLinks } from "./links/mountLinks";
import { mountInputPrompt } from "./mountInputPrompt";
import type { WorkbenchText } from "./text/workbenchText";

/** The grid, its formula bar and its sheet tabs. */
export interface GridView {
  /** Null while nobody types in a cell, else a promise of the end of it. */
  cellEdit(): Promise<void> | null;
  /** As if the user had begun to type this in the active cell. */
  startEdit(text: string): void;
}

export interface GridViewOptions {
  readonly engine: Engine;
  readonly scheme: ColorScheme;
  readonly text: WorkbenchText;
  /** Something that the grid wants the user to know. */
  notify(message: string): void;
}

/** The part of the composer's store that tells whether a cell is being edited. */
interface ComposerState extends FormulaComposer, TypingComposer {
  readonly editionMode: "inactive" | "editing" | "selecting";
}

/** Where cells are edited. */
interface Composer {
  readonly state: ComposerState;
  readonly focus: { focusActiveComposer(options: { readonly content: string }): unknown };
}

const editPollMs = 30;

/** The language of what o-spreadsheet says; before the first engine is made. */
export function setGridLanguage({ engine }: WorkbenchText): void {
  setTranslationMethod((...[term]) => engine[String(term)] ?? String(term));
}

export async function mountGridView(container: HTMLElement, options: GridViewOptions): Promise<GridView> {
  const composer = watchComposer(options);
  const callbacks = {
    notify: options.notify,
    confirm: (question: string) => window.confirm(question),
    translate: (term: string) => options.text.engine[term] ?? term,
  };
  const { engine, notify, scheme, text } = options;
  showLinkCards(options);
  editLinksAsExcel(options.engine);
  const grid = await mountGrid(engine, container, { templates, callbacks, scheme: scheme.shown() });
  scheme.onChange(() => grid.setScheme(scheme.shown()));
  mountInputPrompt(container, engine, grid);
  mountLinks(container, grid.places, options);
  engine.subscribe((event) => {
    // After the key that ended the edit has moved the selection, which would take the sentence away.
    if (event.type === "editRefused") setTimeout(() => notify(text.editRefused[event.reason]));
  });

  labelGridFields(container, text);
  endTypingFirst(container, () => composer()?.state ?? null);
  const isEditing = () => (composer()?.state.editionMode ?? "inactive") !== "inactive";
  return {
    cellEdit: () => (isEditing() ? endOf(isEditing) : null),
    startEdit: (content) => composer()?.focus.focusActiveComposer({ content }),
  };
}

/**
 * The composer's state lives in a store that only components can reach, so a component without a look sits in the
 * top bar and hands it out.
 */
function watchComposer({ engine, text }: GridViewOptions): () => Composer | null {
  let composer: Composer | null = null;
  class ComposerWatch extends Component {
    static override template = xml`<span hidden="hidden"/>`;
    static override props = {};

    override setup(): void {
      // Its types hide what it does with formulas.
      const state = stores.useStore(stores.CellComposerStore) as unknown as ComposerState;
      composer = { state, focus: stores.useStore(stores.ComposerFocusStore) };
      showTypedFormulas(state, engine);
      guardTyping(state, engine, async (refusal) => {
        const answer = await askAboutInvalidText(refusal, text);
        requestAnimationFrame(() => state.editionMode === "inactive" && refreshFocus());
        return answer;
      });
    }
  }
  registries.topbarComponentRegistry.add("workbench_composer_watch", {
    id: "workbench_composer_watch",
    component: ComposerWatch,
    isVisible: () => true,
    sequence: 1,
  });
  return () => composer;
}

/**
 * Another sheet, and every tool, would throw away what is being typed (o-spreadsheet 19.3.7, `CellComposerStore.handle`).
 * Only a formula goes on, in other sheets. While the user is asked about the text, nothing else happens.
 */
function endTypingFirst(container: HTMLElement, composer: () => ComposerState | null): void {
  const end = (event: Event): void => {
    const state = composer();
    if (state === null || state.editionMode === "inactive" || !(event.target instanceof Element)) return;
    const isTab = event.target.closest(".o-spreadsheet-bottom-bar") !== null;
    const isTool = event.target.closest(".o-topbar-toolbar") !== null;
    if (!isTool && !(isTab && !state.currentContent.startsWith("="))) return;
    state.stopEdition();
    if (composer()?.editionMode !== "inactive") event.stopPropagation();
  };
  container.addEventListener("pointerdown", end, { capture: true });
  container.addEventListener("click", end, { capture: true });
}

/** The browser gives the focus of a dialog back without the caret, and then nothing can be typed. */
function refreshFocus(): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused.contains(document.getSelection()?.anchorNode ?? null))
    return;
  focused.blur();
  focused.focus();
}

function endOf(isEditing: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (isEditing()) return;
      clearInterval(timer);
      resolve();
    }, editPollMs);
  });
}
