/** The key list of everything that the pane, the tables and the charts say. One file per language fills it. */
import type { ChartWords } from "../chart/resolveChart";
import type { PeriodType } from "../dataset/period";
import type { WorkbookFailure } from "../grid/workbookFailure";
import type { NamedEdition } from "../query/edition";
import type { Measure } from "../query/measure";
import type { FeedFailure } from "../refresh/feedFailure";
import type { RefreshReport } from "../refresh/refreshReport";
import type { Language } from "./language";
import { paneTextEn } from "./paneText.en";
import { paneTextJa } from "./paneText.ja";

export interface PaneText {
  readonly productName: string;
  /** One line under the name: what the numbers are. */
  readonly productLine: string;
  readonly editions: Record<NamedEdition, string>;
  readonly editionHints: Record<NamedEdition, string>;
  readonly periodTypes: Record<PeriodType, string>;
  /** Heading of the first column of a table. */
  readonly periodHeading: Record<PeriodType, string>;
  readonly chart: ChartWords;
  readonly labels: Labels;
  readonly maker: { readonly noFigure: string };
  /** A value of a measure as the pane shows it; a blank is an en dash. */
  readonly value: (measure: Measure, value: number | null) => string;
  readonly caption: (facts: CaptionFacts) => string;
  readonly noteConflicts: (count: number) => string;
  readonly notePrinted: (facts: { readonly maker: string; readonly period: string }) => string;
  readonly noteBlanks: string;
  readonly latestOption: (period: string) => string;
  readonly moreMakers: (count: number) => string;
  readonly overwriteQuestion: (facts: { readonly address: string; readonly cellCount: number }) => string;
  readonly inserted: (facts: InsertedFacts) => string;
  readonly refreshed: (report: RefreshReport) => RefreshSummary;
  readonly datasetLine: (facts: { readonly version: string; readonly released: string }) => string;
  readonly workbookFailure: (failure: WorkbookFailure) => string;
  readonly feedFailure: (failure: FeedFailure) => string;
  /** Unfolds the rest of a long list. */
  readonly showMore: (count: number) => string;
  readonly unexpected: string;
}

export interface Labels {
  readonly makers: string;
  readonly makersHint: string;
  readonly periods: string;
  readonly from: string;
  readonly to: string;
  readonly measure: string;
  readonly edition: string;
  readonly preview: string;
  readonly insertTable: string;
  readonly insertChart: string;
  readonly overwrite: string;
  readonly cancel: string;
  readonly refresh: string;
  readonly refreshing: string;
  readonly refreshHint: string;
  readonly working: string;
  readonly messages: string;
  readonly explore: string;
  readonly workbook: string;
  readonly kept: string;
  readonly dismiss: string;
  readonly loading: string;
}

export interface CaptionFacts {
  readonly measure: Measure;
  readonly edition: NamedEdition;
  readonly from: string;
  readonly to: string;
}

export interface InsertedFacts {
  readonly table: string | null;
  readonly chart: string | null;
  readonly address: string;
}

/** What a refresh did: one sentence, then the tables with something to tell, one line per figure. */
export interface RefreshSummary {
  readonly sentence: string;
  readonly tables: readonly TableSummary[];
  /** Things the user should know: a table that is gone, a row for which there was no room. */
  readonly notes: readonly string[];
}

export interface TableSummary {
  /** The table's name and how many figures changed. */
  readonly title: string;
  readonly changes: readonly string[];
  /** Cells that the user typed over. */
  readonly kept: readonly string[];
}

export function paneTextIn(language: Language): PaneText {
  return language === "ja" ? paneTextJa : paneTextEn;
}
