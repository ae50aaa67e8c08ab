import { createEngine } from "../engine/createEngine";
import type { Engine } from "../engine/engine";
import { createFaults } from "../faults/createFaults";
import { createWorkbook } from "../model/createWorkbook";
import type { FaultSource } from "../wire/batchFaults";
import { createWorkbenchApi } from "./createWorkbenchApi";
import { mountGridView, setGridLanguage } from "./gridView";
import { loadAddin } from "./loadAddin";
import { mountBanner } from "./mountBanner";
import { openAddin, type OpenedAddin } from "./openAddin";
import { parsePlayedExcel, type PlayedExcel } from "./playedExcel";
import { showProblem } from "./showProblem";
import { mountStatusBar, type StatusBar } from "./statusBar";
import { parseLocale, textFor, type Locale } from "./text/textFor";
import "./workbench.css";

/** Where an add-in's manifest is served, unless the address of the page names another. */
const defaultManifest = "/manifest.xml";

const workbookName = "Workbook.xlsx";

/** The page's start: `?locale=` and `?manifest=` in its address say which Excel opens which add-in. */
export function startWorkbench(): void {
  const asked = new URL(location.href).searchParams;
  const locale = parseLocale(asked.get("locale"), navigator.language);
  const played = parsePlayedExcel(asked.get("excel"));
  const status = drawPage(locale, played);
  setGridLanguage(textFor(locale));
  const engine = createEngine();
  const faults = createFaults();
  const manifestUrl = asked.get("manifest") ?? defaultManifest;
  const opening = open({ engine, faults, locale, played, status, manifestUrl });
  window.workbench = createWorkbenchApi({ engine, faults, opening });
}

function drawPage(locale: Locale, played: PlayedExcel): StatusBar {
  const text = textFor(locale);
  document.documentElement.lang = locale;
  document.title = text.title;
  mountBanner(partOfPage("banner"), { locale, played });
  partOfPage("grid").setAttribute("aria-label", text.grid);
  partOfPage("pane").setAttribute("aria-label", text.pane.title);
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
}

/** Rejects with the sentence that the page shows when the add-in cannot be opened. */
async function open({ manifestUrl, ...opening }: Opening): Promise<OpenedAddin> {
  const { engine, locale, status } = opening;
  const text = textFor(locale);
  const addin = await loadAddin(manifestUrl, locale);
  if (!addin.ok) {
    status.setActivity(text.problemHeading);
    showProblem(partOfPage("grid"), addin.problem, text);
    throw new Error(text.problem(addin.problem));
  }
  const grid = await mountGridView(partOfPage("grid"), {
    engine,
    text,
    notify: status.setActivity,
  });
  return openAddin({
    addin: addin.value,
    workbook: { engine, root: createWorkbook(engine, { name: workbookName, culture: locale }) },
    ...opening,
    grid,
    ribbonElement: partOfPage("ribbon"),
    paneElement: partOfPage("pane"),
    text,
  });
}

/** Parts of workbench.html; without them there is no page to run on. */
function partOfPage(id: string): HTMLElement {
  const part = document.getElementById(id);
  if (part === null) throw new Error(`workbench.html has no part "${id}".`);
  return part;
}
