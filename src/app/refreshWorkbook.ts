import type { Dataset } from "../domain/dataset/dataset";
import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import type { FeedFailure } from "../domain/refresh/feedFailure";
import type { FigureReader } from "../domain/refresh/figureReader";
import type { RefreshReport } from "../domain/refresh/refreshReport";
import type { Result } from "../domain/result";
import { ok } from "../domain/result";
import { planWorkbookRefresh } from "./planWorkbookRefresh";
import type { DatasetHolder, FeedPort } from "./ports";
import type { WorkbookPort } from "./workbookPort";

export interface RefreshServices {
  readonly workbook: WorkbookPort;
  readonly feed: FeedPort;
  readonly datasets: DatasetHolder;
  readonly figuresOf: (dataset: Dataset) => FigureReader;
}

/**
 * Asks the feed, brings every block up to date and recalculates the cells that use our functions. A failure before
 * the write leaves dataset and workbook as they were; a failed write puts the old dataset back and says so.
 * The whole sequence is here on purpose, so that its order can be read at once.
 */
export async function refreshWorkbook(
  services: RefreshServices,
): Promise<Result<RefreshReport, FeedFailure | WorkbookFailure>> {
  const { datasets, feed, workbook } = services;
  const held = datasets.current();
  const newer = await feed.fetchNewer(held);
  if (!newer.ok) return newer;
  const next = newer.value ?? held;

  const state = await workbook.readWorkbook();
  if (!state.ok) return state;
  const plan = planWorkbookRefresh(state.value, services.figuresOf(next));

  // Functions answer from the holder: it must hold the new dataset before their cells are recalculated.
  if (next !== held) datasets.replace(next);
  const written = await workbook.writeRefresh(plan.write);
  if (!written.ok) {
    if (next !== held) datasets.replace(held);
    return written;
  }
  return ok({
    ...plan.report,
    before: { version: held.version, hash: held.hash },
    after: { version: next.version, hash: next.hash, released: next.released },
  });
}
