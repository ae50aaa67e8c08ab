/**
 * The custom functions: a signature, help text, a hand-over. Excel shows the comments below to users, and the metadata
 * generator reads plain function declarations only. Ids and the order of parameters are stored in users' files: they
 * never change. Everything is answered from memory; nothing here may return a promise.
 */
/* eslint-disable max-params -- the parameters are the arguments that a user types in a cell */
import { answerQuery } from "../domain/query/answerQuery";
import { ok } from "../domain/result";
import { textOf } from "../domain/text/textOf";
import { answerCells } from "./answerCells";
import { cardCells } from "./cardCells";
import { checkCells } from "./checkCells";
import { claimCells } from "./claimCells";
import { explainCells } from "./explainCells";
import { isOmitted } from "./isOmitted";
import { eventCells } from "./eventCells";
import { makerCells } from "./makerCells";
import { modelCells } from "./modelCells";
import { periodCells } from "./periodCells";
import { seriesCells } from "./seriesCells";
import { services } from "./services";
import { sourceCells } from "./sourceCells";
import { tableCells } from "./tableCells";
import { toResultMatrix } from "./toResultMatrix";
import { topCells } from "./topCells";
import { valueOrThrow } from "./valueOrThrow";

/**
 * Japan's reverse imports: the figure for a maker and a period. =REVIMPORT("Suzuki", 2025) is 43,266.
 * @customfunction REVIMPORT
 * @param maker Maker in English or Japanese, for example "Suzuki" or "スズキ"; "ALL" is all makers together. A range spills.
 * @param period Period, for example 2025, "FY2017", "2025H1", "2025-11", "2025-11YTD", or a date (its month). A range spills.
 * @param [measure] "units" (if omitted), "yoy", "change", "share", "share_of_imports", "rank", "imports", "foreign", "implied_low" or "implied_high". Ratios are fractions.
 * @param [edition] "reconciled" (if omitted), "printed" (what the article prints, under the year it prints), or a date such as "2024-06-30": only what had been published by then.
 * @returns The figure, or one for each cell of the ranges.
 */
export function revimport(
  maker: unknown[][],
  period: unknown[][],
  measure?: unknown[][],
  edition?: unknown[][],
): unknown[][] {
  const { indexed, knownFigures, language } = services();
  const isPlain = isOmitted(measure, "units") && isOmitted(edition, "reconciled");
  const known = isPlain ? knownFigures.find(maker, period) : undefined;
  if (known) return known as unknown as unknown[][];

  const cells = answerCells({ maker, period, measure, edition }, indexed, (query) => {
    const answer = answerQuery(indexed, query);
    return answer.ok ? ok(answer.value.value) : answer;
  });
  const result = toResultMatrix(cells, language);
  if (isPlain) knownFigures.remember(maker, period, result);
  return result;
}

/**
 * A table of figures, makers down and periods across.
 * @customfunction REVIMPORT.TABLE
 * @param [makers] Makers in a row or column, for example {"Suzuki";"Honda"}. If omitted: all that have figures in the periods; with the periods omitted too, in any calendar year.
 * @param [periods] Periods in a row or column, for example {2024,2025}. If omitted: the calendar years in which any of the makers has a figure.
 * @param [measure] Measure, for example "share"; "units" if omitted. The measures are those of REVIMPORT.
 * @param [headers] TRUE (if omitted) for makers and periods as headings, FALSE or 0 for numbers alone.
 * @param [edition] "reconciled" (if omitted), "printed", or a date such as "2024-06-30".
 * @returns The table; #N/A where no figure is held.
 */
export function revimportTable(
  makers?: unknown[][],
  periods?: unknown[][],
  measure?: unknown,
  headers?: unknown,
  edition?: unknown,
): unknown[][] {
  const { indexed, language } = services();
  const table = tableCells({ makers, periods, measure, headers, edition }, indexed, textOf(language));
  return toResultMatrix(valueOrThrow(table, language), language);
}

/**
 * One maker's figures by time: period and value, one row for each period that has a figure.
 * @customfunction REVIMPORT.SERIES
 * @param maker Maker, for example "Suzuki"; "ALL" is all makers together.
 * @param [from] First period, for example 2015. If omitted: the first that is held.
 * @param [to] Last period, of the same kind, for example 2025. If omitted: the last that is held.
 * @param [measure] Measure, for example "share"; "units" if omitted. The measures are those of REVIMPORT.
 * @param [headers] TRUE (if omitted) for a row of headings, FALSE or 0 for none.
 * @param [edition] "reconciled" (if omitted), "printed", or a date such as "2024-06-30".
 * @returns Two columns: period and value.
 */
export function revimportSeries(
  maker: unknown,
  from?: unknown,
  to?: unknown,
  measure?: unknown,
  headers?: unknown,
  edition?: unknown,
): unknown[][] {
  const { indexed, language } = services();
  const args = { maker, from, to, measure, headers, edition };
  return valueOrThrow(seriesCells(args, indexed, textOf(language)), language);
}

/**
 * The makers with the largest figures of a period: rank, maker and value.
 * @customfunction REVIMPORT.TOP
 * @param period Period, for example 2025.
 * @param [n] How many makers at most, for example 3; 10 if omitted.
 * @param [measure] Measure to order by, for example "yoy"; "units" if omitted. The measures are those of REVIMPORT.
 * @param [edition] "reconciled" (if omitted), "printed", or a date such as "2024-06-30".
 * @returns Three columns: rank, maker and value.
 */
export function revimportTop(
  period: unknown,
  n?: unknown,
  measure?: unknown,
  edition?: unknown,
): unknown[][] {
  const { indexed, language } = services();
  return valueOrThrow(topCells({ period, n, measure, edition }, indexed, textOf(language)), language);
}

/**
 * The makers that have figures, as a list for data validation or for REVIMPORT.
 * @customfunction REVIMPORT.MAKERS
 * @param [period] Period, for example 2025: only makers with a figure for it. If omitted: makers with any figure.
 * @returns One maker per row.
 */
export function revimportMakers(period?: unknown[][]): unknown[][] {
  const { indexed, language } = services();
  return valueOrThrow(makerCells(period, indexed, textOf(language)), language);
}

/**
 * The periods that have figures, as a list for data validation or for REVIMPORT: years first, then the other kinds.
 * @customfunction REVIMPORT.PERIODS
 * @param [maker] Maker, for example "Suzuki": only periods with its figures. If omitted: periods with any figure.
 * @param [type] "year", "fiscal year", "half", "fiscal half", "month" or "ytd". If omitted: all kinds.
 * @returns One period per row.
 */
export function revimportPeriods(maker?: unknown[][], type?: unknown[][]): unknown[][] {
  const { indexed, language } = services();
  return valueOrThrow(periodCells({ maker, type }, indexed), language);
}

/**
 * The models that Japanese makers build abroad and sell in Japan, with plant, dates of sale and status.
 * @customfunction REVIMPORT.MODELS
 * @param [maker] Maker, for example "Honda". If omitted: all makers.
 * @param [country] Country of the plant, for example "India". If omitted: all countries.
 * @param [status] "on sale", "ended" or "planned". If omitted: all.
 * @returns Maker, model, body, country, plant, from, to and status, under headings.
 */
export function revimportModels(
  maker?: unknown[][],
  country?: unknown[][],
  status?: unknown[][],
): unknown[][] {
  const { indexed, language } = services();
  return valueOrThrow(modelCells({ maker, country, status }, indexed, textOf(language)), language);
}

/**
 * What happened: launches, announcements, records and policies, by time.
 * @customfunction REVIMPORT.EVENTS
 * @param [maker] Maker, for example "Suzuki". If omitted: all events.
 * @param [from] First period, for example 2024 or "2024-10". If omitted: from the beginning.
 * @param [to] Last period, for example 2025. If omitted: to the end.
 * @returns Date, maker, category, event and source, under headings.
 */
export function revimportEvents(maker?: unknown[][], from?: unknown, to?: unknown): unknown[][] {
  const { indexed, language } = services();
  return valueOrThrow(eventCells({ maker, from, to }, indexed, textOf(language)), language);
}

/**
 * The publication behind a figure, ready to cite.
 * @customfunction REVIMPORT.SOURCE
 * @param maker Maker, for example "Suzuki". A range spills.
 * @param period Period, for example 2025. A range spills.
 * @param [measure] Measure, for example "share"; "units" if omitted. The measures are those of REVIMPORT.
 * @param [style] "plain" (if omitted), "bibtex" or "japanese".
 * @returns The citation as text.
 */
export function revimportSource(
  maker: unknown[][],
  period: unknown[][],
  measure?: unknown[][],
  style?: unknown,
): unknown[][] {
  const { indexed, language } = services();
  const cells = valueOrThrow(sourceCells({ maker, period, measure, style }, indexed), language);
  return toResultMatrix(cells, language);
}

/**
 * Every claim about a figure: what each publication prints, which one is used, and why.
 * @customfunction REVIMPORT.CLAIMS
 * @param maker Maker, for example "Suzuki".
 * @param period Period, for example 2025.
 * @param [measure] Measure, for example "yoy"; "units" if omitted. The measures are those of REVIMPORT.
 * @returns Value, publisher, date, confidence, used and why, under headings.
 */
export function revimportClaims(maker: unknown, period: unknown, measure?: unknown): unknown[][] {
  const { indexed, language } = services();
  return valueOrThrow(claimCells({ maker, period, measure }, indexed, textOf(language)), language);
}

/**
 * Says in a sentence or two where a figure comes from and who contradicts it, or why there is none.
 * @customfunction REVIMPORT.EXPLAIN
 * @param maker Maker, for example "Suzuki". A range spills.
 * @param period Period, for example 2025. A range spills.
 * @param [measure] Measure, for example "share"; "units" if omitted. The measures are those of REVIMPORT.
 * @param [edition] "reconciled" (if omitted), "printed", or a date such as "2024-06-30".
 * @returns The explanation as text.
 */
export function revimportExplain(
  maker: unknown[][],
  period: unknown[][],
  measure?: unknown[][],
  edition?: unknown[][],
): unknown[][] {
  const { indexed, language } = services();
  return explainCells({ maker, period, measure, edition }, indexed, textOf(language));
}

/**
 * The figure as a number with a card behind it that says where it comes from; it sums like any number.
 * @customfunction REVIMPORT.CARD
 * @param maker Maker, for example "Suzuki". A range spills.
 * @param period Period, for example 2025. A range spills.
 * @param [measure] Measure, for example "share"; "units" if omitted. The measures are those of REVIMPORT.
 * @returns The figure; the plain number where Excel has no cards, and in spills of more than 2,000 cells.
 */
export function revimportCard(maker: unknown[][], period: unknown[][], measure?: unknown[][]): unknown[][] {
  const { indexed, language, hasDataTypes } = services();
  const cells = cardCells({ maker, period, measure }, { indexed, text: textOf(language), hasDataTypes });
  return toResultMatrix(cells, language);
}

/**
 * Tests whether the figures agree with each other: makers and others make the total, foreign brands and Japanese makers make all imports, printed growth fits the levels.
 * @customfunction REVIMPORT.CHECK
 * @param [period] Period, for example 2025. A range is taken as a list. If omitted: every test.
 * @returns Test, period, left, right, difference, tolerance and whether it holds, under headings.
 */
export function revimportCheck(period?: unknown[][]): unknown[][] {
  const { indexed, language } = services();
  return valueOrThrow(checkCells(period, indexed, textOf(language)), language);
}

/**
 * Version, release date and content hash of the dataset in use, side by side.
 * @customfunction REVIMPORT.VERSION
 * @returns Version, date and sha256.
 */
export function revimportVersion(): unknown[][] {
  const { version, released, hash } = services().indexed.dataset;
  return [[version, released, hash]];
}
