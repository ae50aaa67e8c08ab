import type { InsertOutcome, InsertRequest } from "../app/insertTable";
import type { WorkbookFailure } from "../domain/grid/workbookFailure";
import type { IndexedDataset } from "../domain/query/indexedDataset";
import type { FeedFailure } from "../domain/refresh/feedFailure";
import type { FigureReader } from "../domain/refresh/figureReader";
import type { RefreshReport } from "../domain/refresh/refreshReport";
import type { TableQuery } from "../domain/refresh/tableQuery";
import type { Result } from "../domain/result";
import type { Language } from "../domain/text/language";

export type InsertKind = "table" | "chart";

/** The use cases that the pane is given; it knows neither Excel nor the network. */
export interface PaneServices {
  readonly language: Language;
  /** The dataset held now: another one after a refresh. */
  readonly indexed: () => IndexedDataset;
  readonly figures: () => FigureReader;
  /** The choice of the last session, or null; it may ask for what this dataset no longer holds. */
  readonly lastQuery: TableQuery | null;
  readonly keepQuery: (query: TableQuery) => void;
  readonly insert: (
    kind: InsertKind,
    request: InsertRequest,
  ) => Promise<Result<InsertOutcome, WorkbookFailure>>;
  readonly refresh: () => Promise<Result<RefreshReport, FeedFailure | WorkbookFailure>>;
}
