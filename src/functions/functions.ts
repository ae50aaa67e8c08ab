/**
 * The custom functions: a signature, help text, a hand-over. Excel shows the comments below to users, and the metadata
 * generator reads plain function declarations only. Ids and the order of parameters are stored in users' files: they
 * never change. Everything is answered from memory; nothing here may return a promise.
 */
/* eslint-disable max-params -- the parameters are the arguments that a user types in a cell */
import { textOf } from "../domain/text/textOf";
import { cardCells } from "./cardCells";
import { checkCells } from "./checkCells";
import { claimCells } from "./claimCells";
import { explainCells } from "./explainCells";
import { isOmitted } from "./isOmitted";
import { eventCells } from "./eventCells";
import { makerCells } from "./makerCells";
import { modelCells } from "./modelCells";
import { numberCells } from "./numberCells";
import { periodCells } from "./periodCells";
import { seriesCells } from "./seriesCells";
import { services } from "./services";
import { sourceCells } from "./sourceCells";
import { tableCells } from "./tableCells";
import { toResultMatrix } from "./toResultMatrix";
import { topCells } from "./topCells";
import { valueOrThrow } from "./valueOrThrow";

/**
 * Japan's reverse imports: the figure of a maker in a period. Reverse imports are vehicles that Japanese makers build abroad and register in Japan.
 * @customfunction REVIMPORT
 * @param maker Maker in English or Japanese; "ALL" is all makers together, "OTHER" those that are not counted singly. A range or array gives one result for each cell. For example "Suzuki"
 * @param period Calendar year (2025), fiscal year ("FY2017", from April), half ("2025H1"), month ("2025-11"), year to date ("2025-11YTD"), Japanese era ("令和7年"), or a date, which means its month. A range or array gives one result for each cell. For example 2025
 * @param [measure] What to give: "units" (vehicles) if left out. Ratios are fractions. For example "yoy"
 * @param [edition] "reconciled" if left out; "printed" is what the starting article prints, under the year that it prints; a date gives what had been published by then. For example "printed"
 * @returns The figure, or one for each cell of the ranges; #N/A where none is held.
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

  const result = toResultMatrix(numberCells({ maker, period, measure, edition }, indexed), language);
  if (isPlain) knownFigures.remember(maker, period, result);
  return result;
}

/**
 * A table of figures, makers down and periods across.
 * @customfunction REVIMPORT.TABLE
 * @param [makers] Makers in one row or column. If left out, all makers that have figures in the periods. For example {"Suzuki";"Honda"}
 * @param [periods] Periods in one row or column. If left out, the calendar years that are held for the makers. For example {2024,2025}
 * @param [measure] What to give: "units" (vehicles) if left out. Ratios are fractions. For example "yoy"
 * @param [headers] TRUE or left out: with headings. FALSE or 0: numbers alone. For example FALSE
 * @param [edition] "reconciled" if left out; "printed" is what the starting article prints, under the year that it prints; a date gives what had been published by then. For example "printed"
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
 * The figures of one maker in the order of time: period and value, only periods that have a figure.
 * @customfunction REVIMPORT.SERIES
 * @param maker Maker in English or Japanese; "ALL" is all makers together. For example "Suzuki"
 * @param [from] First period; the series is of its kind (years, months and so on). If left out, the first that is held; without both ends, calendar years. For example 2020
 * @param [to] Last period, of the same kind as the first. If left out, the last that is held. For example 2025
 * @param [measure] What to give: "units" (vehicles) if left out. Ratios are fractions. For example "yoy"
 * @param [headers] TRUE or left out: with headings. FALSE or 0: numbers alone. For example FALSE
 * @param [edition] "reconciled" if left out; "printed" is what the starting article prints, under the year that it prints; a date gives what had been published by then. For example "printed"
 * @returns Two columns, period and value, oldest first.
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
 * The makers of a period in order, the largest first: rank, maker, value.
 * @customfunction REVIMPORT.TOP
 * @param period Period to compare the makers in: a year, fiscal year, half, month, year to date, or a date (its month). For example 2025
 * @param [n] How many makers at most, a whole number from 1. If left out, 10. For example 3
 * @param [measure] What to give: "units" (vehicles) if left out. Ratios are fractions. For example "yoy"
 * @param [edition] "reconciled" if left out; "printed" is what the starting article prints, under the year that it prints; a date gives what had been published by then. For example "printed"
 * @returns Three columns: rank, maker, value. Equal values share a rank.
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
 * @param [period] Only makers that have a figure for this period, or for any period of the range. If left out, makers with any figure. For example 2025
 * @returns One maker in each row.
 */
export function revimportMakers(period?: unknown[][]): unknown[][] {
  const { indexed, language } = services();
  return valueOrThrow(makerCells(period, indexed, textOf(language)), language);
}

/**
 * The periods that have figures, as a list for data validation or for REVIMPORT.
 * @customfunction REVIMPORT.PERIODS
 * @param [maker] Maker in English or Japanese, or a range of makers. If left out, all makers. For example "Suzuki"
 * @param [type] Kind of period: "year", "fiscal year", "half", "fiscal half", "month" or "ytd". If left out, every kind. For example "month"
 * @returns One period in each row: years first, then the other kinds, each by time.
 */
export function revimportPeriods(maker?: unknown[][], type?: unknown[][]): unknown[][] {
  const { indexed, language } = services();
  return valueOrThrow(periodCells({ maker, type }, indexed), language);
}

/**
 * The models that Japanese makers build abroad and sell in Japan, with plant, dates of sale and status.
 * @customfunction REVIMPORT.MODELS
 * @param [maker] Maker in English or Japanese, or a range of makers. If left out, all makers. For example "Suzuki"
 * @param [country] Only models built in this country. If left out, all countries. For example "India"
 * @param [status] Only models whose status begins so: "on sale", "ended" or "planned". If left out, models of any status. For example "on sale"
 * @returns One model in each row under headings: maker, model, body, country, plant, from, to, status.
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
 * The timeline of reverse imports: launches, announcements, policies, records.
 * @customfunction REVIMPORT.EVENTS
 * @param [maker] Maker in English or Japanese, or a range of makers. If left out, all makers. For example "Suzuki"
 * @param [from] First period or date. If left out, from the beginning. For example 2024
 * @param [to] Last period or date. If left out, to the end. For example 2025
 * @returns One event in each row under headings, oldest first: date, maker, category, event, source.
 */
export function revimportEvents(maker?: unknown[][], from?: unknown, to?: unknown): unknown[][] {
  const { indexed, language } = services();
  return valueOrThrow(eventCells({ maker, from, to }, indexed, textOf(language)), language);
}

/**
 * The publication behind a figure, ready to cite.
 * @customfunction REVIMPORT.SOURCE
 * @param maker Maker in English or Japanese; "ALL" is all makers together, "OTHER" those that are not counted singly. A range or array gives one result for each cell. For example "Suzuki"
 * @param period Calendar year (2025), fiscal year ("FY2017", from April), half ("2025H1"), month ("2025-11"), year to date ("2025-11YTD"), Japanese era ("令和7年"), or a date, which means its month. A range or array gives one result for each cell. For example 2025
 * @param [measure] What to give: "units" (vehicles) if left out. Ratios are fractions. For example "yoy"
 * @param [style] How to cite: "plain" if left out, "bibtex" or "japanese". For example "bibtex"
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
 * Every claim about a figure: value, publisher, date, confidence, whether it is used and why.
 * @customfunction REVIMPORT.CLAIMS
 * @param maker Maker in English or Japanese; "ALL" is all makers together. For example "Suzuki"
 * @param period Period: a year, fiscal year, half, month, year to date, or a date (its month). For example 2025
 * @param [measure] What to give: "units" (vehicles) if left out. Ratios are fractions. For example "yoy"
 * @returns One claim in each row, under headings.
 */
export function revimportClaims(maker: unknown, period: unknown, measure?: unknown): unknown[][] {
  const { indexed, language } = services();
  return valueOrThrow(claimCells({ maker, period, measure }, indexed, textOf(language)), language);
}

/**
 * Says in a sentence or two where a figure comes from and who contradicts it, or why there is none.
 * @customfunction REVIMPORT.EXPLAIN
 * @param maker Maker in English or Japanese; "ALL" is all makers together, "OTHER" those that are not counted singly. A range or array gives one result for each cell. For example "Suzuki"
 * @param period Calendar year (2025), fiscal year ("FY2017", from April), half ("2025H1"), month ("2025-11"), year to date ("2025-11YTD"), Japanese era ("令和7年"), or a date, which means its month. A range or array gives one result for each cell. For example 2025
 * @param [measure] What to give: "units" (vehicles) if left out. Ratios are fractions. For example "yoy"
 * @param [edition] "reconciled" if left out; "printed" is what the starting article prints, under the year that it prints; a date gives what had been published by then. For example "printed"
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
 * The figure as a number with a card that says where it comes from: click the icon in the cell. It still sums. Where Excel knows no cards, it is the number alone.
 * @customfunction REVIMPORT.CARD
 * @param maker Maker in English or Japanese; "ALL" is all makers together, "OTHER" those that are not counted singly. A range or array gives one result for each cell. For example "Suzuki"
 * @param period Calendar year (2025), fiscal year ("FY2017", from April), half ("2025H1"), month ("2025-11"), year to date ("2025-11YTD"), Japanese era ("令和7年"), or a date, which means its month. A range or array gives one result for each cell. For example 2025
 * @param [measure] What to give: "units" (vehicles) if left out. Ratios are fractions. For example "yoy"
 * @returns The number with its card, or one for each cell of the ranges; the number alone in spills of more than 2,000 cells.
 */
export function revimportCard(maker: unknown[][], period: unknown[][], measure?: unknown[][]): unknown[][] {
  const { indexed, language, hasDataTypes } = services();
  const cells = cardCells({ maker, period, measure }, { indexed, text: textOf(language), hasDataTypes });
  return toResultMatrix(cells, language);
}

/**
 * Tests whether the figures agree with each other: makers and others make the total, foreign brands and Japanese makers make all imports, printed growth fits the levels.
 * @customfunction REVIMPORT.CHECK
 * @param [period] Only tests of this period, or of the periods of a range. If left out, every test. For example 2025
 * @returns One test in each row under headings: test, period, left, right, difference, tolerance, and whether it holds.
 */
export function revimportCheck(period?: unknown[][]): unknown[][] {
  const { indexed, language } = services();
  return valueOrThrow(checkCells(period, indexed, textOf(language)), language);
}

/**
 * Version, release date and content hash of the dataset in use.
 * @customfunction REVIMPORT.VERSION
 * @returns Version, date and sha256, side by side.
 */
export function revimportVersion(): unknown[][] {
  const { version, released, hash } = services().indexed.dataset;
  return [[version, released, hash]];
}
