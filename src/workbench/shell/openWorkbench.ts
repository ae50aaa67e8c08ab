import type { Engine } from "../engine/engine";
import { createWorkbook, type WorkbookOptions } from "../model/book/createWorkbook";
import type { FaultSource } from "../wire/batchFaults";
import type { ColorScheme } from "./colorScheme";
import { mountExampleLinks, readExampleLinks } from "./exampleLinks";
import { loadWorkbookFile } from "./file/loadWorkbookFile";
import type { WorkbookFile } from "./file/workbookFile";
import { writeWorkbookFile } from "./file/writeWorkbookFile";
import { mountFileControls } from "./fileControls";
import { mountGridKeys } from "./gridKeys";
import { mountGridView, type GridView } from "./gridView";
import { hasContent } from "./hasContent";
import { loadAddin, type LoadedAddin } from "./loadAddin";
import type { Notices } from "./mountNotices";
import { openAddin, type OpenedAddin } from "./openAddin";
import { ok, type Outcome } from "./outcome";
import { partOfPage } from "./partOfPage";
import type { PlayedExcel } from "./playedExcel";
import { showProblem } from "./showProblem";
import { showStatistics } from "./showStatistics";
import type { StatusBar } from "./statusBar";
import { createBrowserKeeper, keepChanges } from "./storage/mountKeeping";
import type { WorkbookKeeper } from "./storage/workbookKeeper";
import type { Locale } from "./text/textFor";
import type { WorkbenchText } from "./text/workbenchText";
import { createWorkbookReplacing, type WorkbookReplacing } from "./workbookReplacing";
import { createXlsxFiles, type XlsxFiles } from "./xlsxFiles";

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
  readonly addin: OpenedAddin;
  readonly files: XlsxFiles;
  keep(): Promise<void>;
}

/** Rejects with the sentence that the page shows when the add-in or the workbook cannot be opened. */
export async function openWorkbench(opening: WorkbenchOpening): Promise<OpenedWorkbench> {
  const { engine, locale, scheme, status, text, notices } = opening;
  const { addin, file } = await loadOrShowProblem(opening);
  const files = createXlsxFiles({ engine, empty: engine.snapshot(), addin });
  const keeper = opening.isKept
    ? createBrowserKeeper({ engine, files, notices, text, owner: opening.manifestUrl })
    : null;
  await openFirstWorkbook(keeper, engine, file);
  const replacing = createWorkbookReplacing({
    keeper,
    notices,
    text,
    hasContent: () => hasContent(engine),
    notify: status.setActivity,
  });
  const grid = await mountGridView(partOfPage("grid"), {
    engine,
    scheme,
    text,
    notify: status.setActivity,
  });
  const root = createWorkbook(engine, {
    culture: locale,
    read: await files.loadReader(),
    ...keptFile(keeper),
  });
  const opened = openAddin({
    ...opening,
    addin,
    workbook: { engine, root },
    grid,
    ribbonElement: partOfPage("ribbon"),
    paneElement: partOfPage("pane"),
    cardElement: partOfPage("card"),
    onWritten: () => keeper?.touch(),
    saveFile: () => files.save(),
  });
  if (keeper) keepChanges(engine, keeper);
  mountPageParts(opening, { files, grid, keeper, replacing });
  void opened.started.then(() => showExamples(opening, { addin, opened, replacing }));
  return { addin: opened, files, keep: async () => keeper?.flush() };
}

interface PageParts {
  readonly files: XlsxFiles;
  readonly grid: GridView;
  readonly keeper: WorkbookKeeper | null;
  readonly replacing: WorkbookReplacing;
}

/** What works on the workbook beside the add-in. */
function mountPageParts(opening: WorkbenchOpening, { files, grid, keeper, replacing }: PageParts): void {
  const { engine, locale, status, text } = opening;
  showStatistics(engine, opening);
  const controls = mountFileControls(partOfPage("banner"), {
    files,
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
    keep: () => void keeper?.flush().then(() => sayKept(keeper, opening)),
  });
}

/** What scripts are told of the file, and ask of it. */
function keptFile(keeper: WorkbookKeeper | null): Omit<WorkbookOptions, "culture" | "read"> {
  return { name: workbookName, save: () => void keeper?.flush(), isAutoSaved: keeper !== null };
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
  if (write) forgetParameter("open");
}

function sayKept(keeper: WorkbookKeeper, { status, text }: WorkbenchOpening): void {
  if (keeper.state.kind === "kept") status.setActivity(text.keeping.kept);
}

function forgetParameter(name: string): void {
  const url = new URL(location.href);
  url.searchParams.delete(name);
  history.replaceState(history.state, "", url);
}

interface Examples {
  readonly addin: LoadedAddin;
  readonly opened: OpenedAddin;
  readonly replacing: WorkbookReplacing;
}

function showExamples({ locale, text }: WorkbenchOpening, { addin, opened, replacing }: Examples): void {
  const page = opened.pane.window?.document;
  const links = page ? readExampleLinks(page, { locale, served: addin.served }) : [];
  mountExampleLinks(partOfPage("banner"), { links, text, mayReplace: replacing.mayReplace });
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
