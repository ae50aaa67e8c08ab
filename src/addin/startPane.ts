/** The pane and everything that only it needs: one chunk, loaded after the functions answer. */
import { insertChart } from "../app/insertChart";
import type { InsertServices } from "../app/insertServices";
import { insertTable } from "../app/insertTable";
import { keepLastQuery, readLastQuery } from "../data/queryStorage";
import type { Language } from "../domain/text/language";
import { mountPane } from "../taskpane/mountPane";
import type { PaneController } from "../taskpane/paneController";
import { excelWorkbook } from "../workbook/excelWorkbook";
import { createFigures } from "./figures";
import type { HeldDataset } from "./heldDataset";
import { localBrowserStorage } from "./localBrowserStorage";
import { createRefresh } from "./refresh";

export function startPane(held: HeldDataset, language: Language): PaneController {
  const figures = createFigures(held);
  const services: InsertServices = {
    workbook: excelWorkbook,
    figures,
    clock: { now: () => new Date().toISOString() },
    // Settings and defined names take letters and digits only.
    ids: { nextId: () => crypto.randomUUID().replaceAll("-", "").slice(0, 16) },
    language,
  };
  const refresh = createRefresh(held);
  const storage = localBrowserStorage();
  const element = document.getElementById("pane") ?? document.body;
  return mountPane(
    element,
    {
      language,
      indexed: () => held.indexed(),
      figures,
      insert: (kind, request) => (kind === "table" ? insertTable : insertChart)(services, request),
      lastQuery: readLastQuery(storage),
      keepQuery: (query) => keepLastQuery(storage, query),
      refresh,
    },
    Office.context.officeTheme,
  );
}
