import { createEngine } from "../engine/createEngine";
import { createFaults } from "../faults/createFaults";
import { createColorScheme } from "./colorScheme";
import { createWorkbenchApi } from "./createWorkbenchApi";
import { setGridLanguage } from "./gridView";
import { mountBanner, type BannerOptions } from "./mountBanner";
import { mountNotices } from "./mountNotices";
import { openWorkbench } from "./openWorkbench";
import { partOfPage } from "./partOfPage";
import { mountRegionKeys } from "./regionKeys";
import { parsePlayedExcel } from "./playedExcel";
import { mountStatusBar, type StatusBar } from "./statusBar";
import { parseLocale, textFor } from "./text/textFor";
import "./workbench.css";
import "./addins/addins.css";
import "./narrow.css";

/** Where an add-in's manifest is served, unless the address of the page names another. */
const defaultManifest = "/manifest.xml";

/** The page's start: what stands in its address (docs/workbench.md) says which Excel opens which add-in and workbook. */
export function startWorkbench(): void {
  const asked = new URL(location.href).searchParams;
  const locale = parseLocale(asked.get("locale"), navigator.language);
  const played = parsePlayedExcel(asked.get("excel"));
  const text = textFor(locale);
  const scheme = createColorScheme(document.documentElement);
  const status = drawPage({ locale, played, scheme });
  setGridLanguage(text);
  const engine = createEngine();
  const faults = createFaults();
  const opening = openWorkbench({
    engine,
    faults,
    locale,
    played,
    scheme,
    status,
    text,
    notices: mountNotices(partOfPage("notices"), { dismiss: text.dismiss }),
    manifestUrl: asked.get("manifest") ?? defaultManifest,
    workbookUrl: asked.get("open"),
    isKept: asked.get("storage") !== "off",
  });
  window.workbench = createWorkbenchApi({ engine, faults, opening });
}

function drawPage({ locale, played, scheme }: BannerOptions): StatusBar {
  const text = textFor(locale);
  document.documentElement.lang = locale;
  document.title = text.title;
  mountBanner(partOfPage("banner"), { locale, played, scheme });
  mountRegionKeys(["banner", "ribbon", "grid", "pane", "status"].map(partOfPage));
  partOfPage("ribbon").setAttribute("aria-label", text.ribbon);
  partOfPage("grid").setAttribute("aria-label", text.grid);
  partOfPage("pane").setAttribute("aria-label", text.pane.title);
  partOfPage("card").setAttribute("aria-label", text.card.title);
  const api = `ExcelApi ${played.requirements.excelapi ?? ""}`;
  const status = mountStatusBar(partOfPage("status"), `${text.excel(played)} · ${api}`);
  status.setActivity(text.status.loading);
  return status;
}
