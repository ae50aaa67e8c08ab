import { createAddinPages, type AddinPages } from "./addinPages";
import { ActivityLine } from "./activityLine";
import { cellMessageOf } from "./cellMessage";
import { mountDataCard } from "./mountDataCard";
import { mountRibbon } from "./mountRibbon";
import type { OpenAddinOptions } from "./openAddinOptions";
import { PaneFrame } from "./paneFrame";
import { createRibbonCommands } from "./ribbonCommands";
import { createRibbonState } from "./ribbonState";

/** An add-in that runs in the workbench. */
export interface OpenedAddin {
  readonly pages: AddinPages;
  readonly pane: PaneFrame;
  /** Its page runs, and its functions can be called. */
  readonly started: Promise<void>;
  /** Presses a ribbon button, and waits for the end of its command. */
  runControl(controlId: string): Promise<void>;
  isBusy(): boolean;
  /** Its pages, their handlers and its ribbon are gone; its functions go when others are defined. */
  close(): void;
}

/** Opens the add-in as Excel would: ribbon, then its pages, which start its runtimes. */
export function openAddin(options: OpenAddinOptions): OpenedAddin {
  const { addin, workbook, status, text } = options;
  const { engine } = workbook;
  const ribbon = createRibbonState(addin.manifest.tabs);
  const pane = new PaneFrame({
    container: options.paneElement,
    text,
    onVisibility: (visible) => pages.tellVisibility(visible),
  });
  pane.setTitle(addin.manifest.displayName);
  const activity = new ActivityLine(status, text, () => isBusy());
  const pages = createAddinPages(options, { pane, ribbon });
  const isBusy = () => engine.calculation.isPending() || pages.pendingCount() > 0;
  const runControl = createRibbonCommands({
    ribbon,
    pane,
    pages,
    text,
    onRunning: (label) => activity.setRunning(label),
  });

  mountRibbon(options.ribbonElement, {
    manifest: addin.manifest,
    state: ribbon,
    served: addin.served,
    text,
    onControl: (id) => void runControl(id).catch((failure: unknown) => activity.showFailure(failure)),
  });
  const card = mountDataCard({ button: status.cardSlot, panel: options.cardElement }, engine, text);
  const unsubscribe = engine.subscribe(() => {
    activity.update();
    status.setCellMessage(cellMessageOf(engine));
    card.update();
  });
  void pages.started.then(() => activity.update());
  const close = () => {
    unsubscribe();
    card.close();
    pages.close();
    options.ribbonElement.replaceChildren();
  };
  return { pages, pane, runControl, isBusy, started: pages.started, close };
}
