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
import { explainCells } from "./explainCells";
import { isOmitted } from "./isOmitted";
import { makerCells } from "./makerCells";
import { services } from "./services";
import { tableCells } from "./tableCells";
import { toExcelError } from "./toExcelError";
import { toResultMatrix } from "./toResultMatrix";

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
  if (!table.ok) throw toExcelError(table.error, language);
  return toResultMatrix(table.value, language);
}

/**
 * The makers that have figures, as a list for data validation or for REVIMPORT.
 * @customfunction REVIMPORT.MAKERS
 * @param [period] Period, for example 2025: only makers with a figure for it. If omitted: makers with any figure.
 * @returns One maker per row.
 */
export function revimportMakers(period?: unknown[][]): unknown[][] {
  const { indexed, language } = services();
  const makers = makerCells(period, indexed, textOf(language));
  if (!makers.ok) throw toExcelError(makers.error, language);
  return makers.value;
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
 * Version, release date and content hash of the dataset in use, side by side.
 * @customfunction REVIMPORT.VERSION
 * @returns Version, date and sha256.
 */
export function revimportVersion(): unknown[][] {
  const { version, released, hash } = services().indexed.dataset;
  return [[version, released, hash]];
}
