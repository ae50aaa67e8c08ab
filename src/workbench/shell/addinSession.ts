import type { ModelObject } from "../model/member";
import { readExampleLinks, mountExampleLinks } from "./exampleLinks";
import type { GridView } from "./gridView";
import type { LoadedAddin } from "./loadAddin";
import { openAddin, type OpenedAddin } from "./openAddin";
import type { WorkbenchOpening } from "./openWorkbench";
import { partOfPage } from "./partOfPage";
import { createBrowserKeeper, keepChanges } from "./storage/mountKeeping";
import type { WorkbookKeeper } from "./storage/workbookKeeper";
import type { WorkbookSnapshot } from "../engine/snapshot/workbookSnapshot";
import { createXlsxFiles, type XlsxFiles } from "./xlsxFiles";

/** What changes when another add-in is opened on the same page. */
export interface AddinSession {
  readonly loaded: LoadedAddin;
  readonly files: XlsxFiles;
  /** Null where nothing is kept. */
  readonly keeper: WorkbookKeeper | null;
  /** Null until the grid is there. */
  opened: OpenedAddin | null;
}

interface SessionParts {
  readonly loaded: LoadedAddin;
  readonly manifestUrl: string;
  /** What a new workbook is. */
  readonly empty: WorkbookSnapshot;
}

export function createSession(
  { engine, isKept, notices, text }: WorkbenchOpening,
  { loaded, manifestUrl, empty }: SessionParts,
): AddinSession {
  const files = createXlsxFiles({ engine, empty, addin: loaded });
  const keeper = isKept ? createBrowserKeeper({ engine, files, notices, text, owner: manifestUrl }) : null;
  return { loaded, files, keeper, opened: null };
}

interface StartParts {
  readonly grid: GridView;
  readonly root: ModelObject;
  mayReplace(): Promise<boolean>;
}

/** Runs the add-in; returns the function that ends it, when what it did is kept. */
export function startSession(
  opening: WorkbenchOpening,
  session: AddinSession,
  { grid, root, mayReplace }: StartParts,
): () => Promise<void> {
  const { engine, locale, text } = opening;
  const { keeper, loaded } = session;
  const opened = openAddin({
    ...opening,
    addin: loaded,
    workbook: { engine, root },
    grid,
    ribbonElement: partOfPage("ribbon"),
    paneElement: partOfPage("pane"),
    cardElement: partOfPage("card"),
    onWritten: () => keeper?.touch(),
    saveFile: () => session.files.save(),
  });
  session.opened = opened;
  const stopKeeping = keeper && keepChanges(engine, keeper);
  const banner = partOfPage("banner");
  void opened.started.then(() => {
    const page = opened.pane.window?.document;
    const links = page && session.opened ? readExampleLinks(page, { locale, served: loaded.served }) : [];
    mountExampleLinks(banner, { links, text, mayReplace });
  });
  return async () => {
    await keeper?.end();
    stopKeeping?.();
    opened.close();
    session.opened = null;
    banner.querySelector(".examples")?.remove();
  };
}
