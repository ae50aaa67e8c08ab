import type { Measure } from "../query/measure";
import { MEASURE_FORMATS } from "../query/measureFormats";
import type { FigureReader } from "../refresh/figureReader";
import type { TableContent } from "../refresh/tableContent";
import { makerNameIn } from "../refresh/tableContent";
import type { Language } from "../text/language";
import type { ChartFinding } from "./chartFinding";
import { findingOf } from "./chartFinding";

/** Excel's types that every version draws and whose series can be read back (excel-rules: some types throw). */
export type ChartType = "ColumnClustered" | "LineMarkers";

/** A chart with nothing left undefined. Its series are columns of the table, its categories the table's periods. */
export interface ResolvedChart {
  readonly type: ChartType;
  readonly title: string;
  /** What the value axis counts. */
  readonly axisTitle: string;
  readonly axisFormat: string;
  readonly hasLegend: boolean;
  /** One per maker that has a figure; `heading` is the table's column. */
  readonly series: readonly { readonly makerId: string; readonly heading: string }[];
}

/** The words of a chart, in one language. */
export interface ChartWords {
  readonly units: Record<Measure, string>;
  readonly title: (finding: ChartFinding) => string;
}

/** Up to this many periods are compared as columns; more of them read better as lines. */
const MAX_COLUMN_PERIODS = 8;

/** At most this many series: beyond it nobody tells the colours apart. Those of the first columns stay. */
export const MAX_SERIES = 12;

export interface ChartContext {
  /** Tells what the table leaves out: a title may claim nothing that the dataset contradicts. */
  readonly figures: FigureReader;
  readonly language: Language;
  readonly words: ChartWords;
}

export function resolveChart(
  content: TableContent,
  { figures, language, words }: ChartContext,
): ResolvedChart {
  const { measure } = content.query;
  const series = content.makers
    .filter((_, column) => content.values.some((row) => (row[column] ?? null) !== null))
    .slice(0, MAX_SERIES)
    .map((maker) => ({ makerId: maker.id, heading: makerNameIn(maker, language) }));
  return {
    type: content.periods.length > MAX_COLUMN_PERIODS ? "LineMarkers" : "ColumnClustered",
    title: words.title(findingOf(content, figures, language)),
    axisTitle: words.units[measure],
    axisFormat: MEASURE_FORMATS[measure],
    hasLegend: series.length > 1,
    series,
  };
}
