import { createFigureReader } from "../app/createFigureReader";
import { refreshWorkbook } from "../app/refreshWorkbook";
import type { FeedPort } from "../app/ports";
import { createIndexedDataset } from "../domain/query/indexedDataset";
import type { PaneServices } from "../taskpane/paneServices";
import { excelWorkbook } from "../workbook/excelWorkbook";
import type { HeldDataset } from "./heldDataset";
import { localBrowserStorage } from "./localBrowserStorage";

/** The package is published beside the add-in. */
const FEED_FOLDER = "data/";

/** Refresh, with the feed client and its CSV reader loaded only now that somebody asks. */
export function createRefresh(held: HeldDataset): PaneServices["refresh"] {
  let feed: FeedPort | null = null;
  return async () => {
    const loaded = await loadFeed();
    if (loaded === null) return { ok: false, error: { code: "feed_unreachable" } };
    feed ??= loaded.createFeedClient({
      folder: new URL(FEED_FOLDER, location.href),
      fetch: (input, init) => fetch(input, init),
    });
    const report = await refreshWorkbook({
      workbook: excelWorkbook,
      feed,
      datasets: { current: () => held.indexed().dataset, replace: held.replace },
      figuresOf: (dataset) =>
        createFigureReader(
          dataset === held.indexed().dataset ? held.indexed() : createIndexedDataset(dataset),
        ),
    });
    if (report.ok && report.value.before.hash !== report.value.after.hash) {
      loaded.keepDataset(localBrowserStorage(), held.indexed().dataset);
    }
    return report;
  };
}

/** null when its code cannot be fetched either: then there is no network. */
async function loadFeed() {
  try {
    return await import(/* webpackChunkName: "feed" */ "./feed");
  } catch (error) {
    if (error instanceof Error && error.name === "ChunkLoadError") return null;
    throw error;
  }
}
