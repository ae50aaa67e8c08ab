import type { Engine } from "../engine/engine";
import { createWorkbook } from "../model/book/createWorkbook";
import type { FaultSource } from "../wire/batchFaults";
import { createSession, startSession, type AddinSession } from "./addinSession";
import { mountAddinControls, type AddinControls } from "./addins/mountAddinControls";
import { createRecentAddins } from "./addins/recentAddins";
import type { ColorScheme } from "./colorScheme";
import { loadWorkbookFile } from "./file/loadWorkbookFile";
import type { WorkbookFile } from "./file/workbookFile";
import { writeWorkbookFile } from "./file/writeWorkbookFile";
import { mountFileControls } from "./fileControls";
import { mountGridKeys } from "./gridKeys";
import { mountGridView, type GridView } from "./gridView";
import { hasContent } from "./hasContent";
import { loadAddin, type LoadedAddin } from "./loadAddin";
import type { Notices } from "./mountNotices";
import type { OpenedAddin } from "./openAddin";
import { ok, type Outcome } from "./outcome";
import { partOfPage } from "./partOfPage";
import type { PlayedExcel } from "./playedExcel";
import { createSettingsShelf } from "./settingsShelf";
import { showProblem } from "./showProblem";
import { showStatistics } from "./showStatistics";
import type { StatusBar } from "./statusBar";
import type { WorkbookKeeper } from "./storage/workbookKeeper";
import type { Locale } from "./text/textFor";
import type { WorkbenchText } from "./text/workbenchText";
import { createWorkbookReplacing, type WorkbookReplacing } from "./workbookReplacing";
import type { XlsxFiles } from "./xlsxFiles";

const workbookName = "Workbook.xlsx";

export interface WorkbenchOpening {
  readonly engine: Engine;
  readonly faults: FaultSource;
  readonly locale: Locale;
  readonly played: PlayedExcel;
  readonly scheme: ColorScheme;
  readonly status: StatusBar;
  readonly notices: Notices;
  readonly text: WorkbenchText;
  readonly manifestUrl: string;
  /** Null for the workbook that the browser keeps. */
  readonly workbookUrl: string | null;
  /** Whether the browser keeps the workbook at all. */
  readonly isKept: boolean;
}

/** An add-in at work on a workbook. */
export interface OpenedWorkbench {
  /** The one that was opened last. */
  readonly addin: OpenedAddin;
  readonly files: XlsxFiles;
  keep(): Promise<void>;
  /** Another add-in on the workbook that is open. Rejects with a sentence, and the old one stays, when there is none. */
  open(manifestUrl: string): Promise<void>;
}

/** Rejects with the sentence that the page shows when the add-in or the workbook cannot be opened. */
export async function openWorkbench(opening: WorkbenchOpening): Promise<OpenedWorkbench> {
  const { engine, locale, scheme, status, text, notices, manifestUrl } = opening;
  const { addin: loaded, file } = await loadOrShowProblem(opening);
  const empty = engine.snapshot();
  let session = createSession(opening, { loaded, manifestUrl, empty });
  await openFirstWorkbook(session.keeper, engine, file);
  const replacing = createReplacing(opening, () => session.keeper);
  const grid = await mountGridView(partOfPage("grid"), { engine, scheme, text, notify: status.setActivity });
  let reader = await session.files.loadReader();
  const root = createWorkbook(engine, {
    culture: locale,
    name: workbookName,
    read: (bytes) => reader(bytes),
    save: () => void session.keeper?.flush(),
    isAutoSaved: opening.isKept,
  });
  const shelf = createSettingsShelf();
  const parts = { grid, root, mayReplace: replacing.mayReplace };
  let end = startSession(opening, session, parts);
  mountPageParts(opening, { session: () => session, grid, replacing });
  const opened: OpenedWorkbench = {
    get addin() {
      if (session.opened === null) throw new Error("Another add-in is being opened.");
      return session.opened;
    },
    get files() {
      return session.files;
    },
    keep: async () => session.keeper?.flush(),
    async open(otherUrl) {
      const other = await loadAddin(otherUrl, locale);
      if (!other.ok) throw new Error(text.problem(other.problem));
      await end();
      for (const id of ["keeping", "unreadable", "replaced"]) notices.hide(id);
      const { id } = session.loaded.manifest;
      session = createSession(opening, { loaded: other.value, manifestUrl: otherUrl, empty });
      reader = await session.files.loadReader();
      shelf.change(engine, { from: id, to: other.value.manifest.id });
      // The workbook that is open stays, and is this add-in's from now on.
      await session.keeper?.start(() => undefined);
      setParameter("manifest", otherUrl);
      end = startSession(opening, session, parts);
      addins.show({ name: session.loaded.manifest.displayName, manifestUrl: otherUrl });
    },
  };
  const addins = mountAddins(opening, (url) => opened.open(url));
  addins.show({ name: loaded.manifest.displayName, manifestUrl });
  return opened;
}

function createReplacing(
  { engine, notices, status, text }: WorkbenchOpening,
  keeper: () => WorkbookKeeper | null,
): WorkbookReplacing {
  const notify = status.setActivity;
  return createWorkbookReplacing({ keeper, notices, text, notify, hasContent: () => hasContent(engine) });
}

function mountAddins(
  { isKept, text }: WorkbenchOpening,
  open: (manifestUrl: string) => Promise<void>,
): AddinControls {
  const recent = createRecentAddins(isKept ? localStorage : null);
  return mountAddinControls(partOfPage("banner"), { recent, text, open });
}

interface PageParts {
  session(): AddinSession;
  readonly grid: GridView;
  readonly replacing: WorkbookReplacing;
}

/** What works on the workbook beside the add-in. */
function mountPageParts(opening: WorkbenchOpening, { session, grid, replacing }: PageParts): void {
  const { engine, locale, status, text } = opening;
  showStatistics(engine, opening);
  const controls = mountFileControls(partOfPage("banner"), {
    files: () => session().files,
    replacing,
    dropTarget: partOfPage("grid"),
    name: workbookName,
    text,
    idle: () => window.workbench.idle(),
    notify: status.setActivity,
  });
  mountGridKeys(partOfPage("grid"), {
    engine,
    view: grid,
    locale,
    openFile: controls.chooseFile,
    keep: () => {
      const { keeper } = session();
      void keeper?.flush().then(() => sayKept(keeper, opening));
    },
  });
}

/** What the address names, else what the browser keeps, else nothing: an empty workbook. */
async function openFirstWorkbook(
  keeper: WorkbookKeeper | null,
  engine: Engine,
  file: WorkbookFile | null,
): Promise<void> {
  const write = file && (() => writeWorkbookFile(engine, file));
  if (keeper === null) return write?.();
  await keeper.start(write);
  // From now on a reload brings back the workbook as it was left, and not the file again.
  if (write) setParameter("open", null);
}

function sayKept(keeper: WorkbookKeeper, { status, text }: WorkbenchOpening): void {
  if (keeper.state.kind === "kept") status.setActivity(text.keeping.kept);
}

/** Null takes it away. */
function setParameter(name: string, value: string | null): void {
  const url = new URL(location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(history.state, "", url);
}

interface Asked {
  readonly addin: LoadedAddin;
  readonly file: WorkbookFile | null;
}

async function loadOrShowProblem(opening: WorkbenchOpening): Promise<Asked> {
  const asked = await load(opening);
  if (asked.ok) return asked.value;
  const { status, text } = opening;
  status.setActivity(text.problemHeading);
  showProblem(partOfPage("grid"), asked.problem, text);
  throw new Error(text.problem(asked.problem));
}

async function load({ manifestUrl, locale, workbookUrl }: WorkbenchOpening): Promise<Outcome<Asked>> {
  const addin = await loadAddin(manifestUrl, locale);
  if (!addin.ok) return addin;
  if (workbookUrl === null) return ok({ addin: addin.value, file: null });
  const file = await loadWorkbookFile(workbookUrl);
  return file.ok ? ok({ addin: addin.value, file: file.value }) : file;
}
