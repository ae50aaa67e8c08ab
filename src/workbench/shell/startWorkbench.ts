import { createEngine } from "../engine/createEngine";
import type { Engine } from "../engine/engine";
import { createFaults } from "../faults/createFaults";
import { createWorkbook } from "../model/book/createWorkbook";
import type { FaultSource } from "../wire/batchFaults";
import { createWorkbenchApi } from "./createWorkbenchApi";
import { mountGridView, setGridLanguage } from "./gridView";
import { mountExampleLinks, readExampleLinks } from "./exampleLinks";
import { mountFileControls } from "./fileControls";
import { loadWorkbookFile } from "./file/loadWorkbookFile";
import type { WorkbookFile } from "./file/workbookFile";
import { writeWorkbookFile } from "./file/writeWorkbookFile";
import { loadAddin, type LoadedAddin } from "./loadAddin";
import { mountBanner } from "./mountBanner";
import { openAddin, type OpenedAddin } from "./openAddin";
import { ok, type Outcome } from "./outcome";
import { parsePlayedExcel, type PlayedExcel } from "./playedExcel";
import { showProblem } from "./showProblem";
import { mountStatusBar, type StatusBar } from "./statusBar";
import { parseLocale, textFor, type Locale } from "./text/textFor";
import "./workbench.css";

/** Where an add-in's manifest is served, unless the address of the page names another. */
const defaultManifest = "/manifest.xml";

const workbookName = "Workbook.xlsx";

/** The page's start: `?locale=`, `?manifest=` and `?open=` in its address say which Excel opens which add-in and workbook. */
export function startWorkbench(): void {
  const asked = new URL(location.href).searchParams;
  const locale = parseLocale(asked.get("locale"), navigator.language);
  const played = parsePlayedExcel(asked.get("excel"));
  const status = drawPage(locale, played);
  setGridLanguage(textFor(locale));
  const engine = createEngine();
  const faults = createFaults();
  const manifestUrl = asked.get("manifest") ?? defaultManifest;
  const workbookUrl = asked.get("open");
  const opening = open({ engine, faults, locale, played, status, manifestUrl, workbookUrl });
  window.workbench = createWorkbenchApi({ engine, faults, opening });
}

function drawPage(locale: Locale, played: PlayedExcel): StatusBar {
  const text = textFor(locale);
  document.documentElement.lang = locale;
  document.title = text.title;
  mountBanner(partOfPage("banner"), { locale, played });
  partOfPage("grid").setAttribute("aria-label", text.grid);
  partOfPage("pane").setAttribute("aria-label", text.pane.title);
  partOfPage("card").setAttribute("aria-label", text.card.title);
  const api = `ExcelApi ${played.requirements.excelapi ?? ""}`;
  const status = mountStatusBar(partOfPage("status"), `${text.excel(played)} · ${api}`);
  status.setActivity(text.status.loading);
  return status;
}

interface Opening {
  readonly engine: Engine;
  readonly faults: FaultSource;
  readonly locale: Locale;
  readonly played: PlayedExcel;
  readonly status: StatusBar;
  readonly manifestUrl: string;
  /** Null for an empty workbook. */
  readonly workbookUrl: string | null;
}

/** Rejects with the sentence that the page shows when the add-in or the workbook cannot be opened. */
async function open({ manifestUrl, workbookUrl, ...opening }: Opening): Promise<OpenedAddin> {
  const { engine, locale, status } = opening;
  const text = textFor(locale);
  const asked = await load(manifestUrl, { locale, workbookUrl });
  if (!asked.ok) {
    status.setActivity(text.problemHeading);
    showProblem(partOfPage("grid"), asked.problem, text);
    throw new Error(text.problem(asked.problem));
  }
  const { addin, file } = asked.value;
  if (file !== null) writeWorkbookFile(engine, file);
  const grid = await mountGridView(partOfPage("grid"), {
    engine,
    text,
    notify: status.setActivity,
  });
  const root = createWorkbook(engine, { name: workbookName, culture: locale });
  const opened = openAddin({
    addin,
    workbook: { engine, root },
    ...opening,
    grid,
    ribbonElement: partOfPage("ribbon"),
    paneElement: partOfPage("pane"),
    cardElement: partOfPage("card"),
    text,
  });
  mountFileControls(partOfPage("banner"), {
    files: opened.files,
    dropTarget: partOfPage("grid"),
    name: workbookName,
    text,
    idle: () => window.workbench.idle(),
    notify: status.setActivity,
  });
  void opened.started.then(() => {
    const page = opened.pane.window?.document;
    const links = page ? readExampleLinks(page, { locale, served: addin.served }) : [];
    mountExampleLinks(partOfPage("banner"), { links, text });
  });
  return opened;
}

interface Asked {
  readonly addin: LoadedAddin;
  readonly file: WorkbookFile | null;
}

async function load(
  manifestUrl: string,
  { locale, workbookUrl }: { readonly locale: Locale; readonly workbookUrl: string | null },
): Promise<Outcome<Asked>> {
  const addin = await loadAddin(manifestUrl, locale);
  if (!addin.ok) return addin;
  if (workbookUrl === null) return ok({ addin: addin.value, file: null });
  const file = await loadWorkbookFile(workbookUrl);
  return file.ok ? ok({ addin: addin.value, file: file.value }) : file;
}

/** Parts of workbench.html; without them there is no page to run on. */
function partOfPage(id: string): HTMLElement {
  const part = document.getElementById(id);
  if (part === null) throw new Error(`workbench.html has no part "${id}".`);
  return part;
}
