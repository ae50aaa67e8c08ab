import type { Measure } from "../query/measure";
import type { DatasetStamp } from "./block";

/** What a refresh did, as facts; the words are in `text/paneText.*.ts`. */
export interface RefreshReport {
  /** What was held before and what is held now; equal when the feed had nothing newer. */
  readonly before: DatasetStamp;
  readonly after: DatasetStamp & { readonly released: string };
  readonly tables: readonly TableReport[];
  /** Names of tables whose block is gone because the user deleted them. */
  readonly dropped: readonly string[];
  /** Tables left as they are because their sheet is protected or their columns are gone. */
  readonly skipped: readonly SkippedTable[];
  /** Settings that hold no readable block, with the reason's code. */
  readonly unreadable: readonly string[];
  /** Cells with our functions that were recalculated. */
  readonly formulaCellCount: number;
}

export interface TableReport {
  readonly table: string;
  readonly measure: Measure;
  readonly changes: readonly ReportedFigure[];
  readonly kept: readonly ReportedFigure[];
  readonly addedRowCount: number;
  /** A totals row closes the table: it cannot grow below it. */
  readonly hasTotals: boolean;
  readonly periodsWithoutRoom: readonly string[];
  /** Headings that we wrote and no longer find: their columns were left alone. */
  readonly lostHeadings: readonly string[];
}

export interface ReportedFigure {
  readonly maker: string;
  readonly period: string;
  readonly from: number | string | null;
  readonly to: number | null;
}

export interface SkippedTable {
  readonly table: string;
  readonly sheet: string;
  readonly reason: "protected" | "columns_gone";
}
