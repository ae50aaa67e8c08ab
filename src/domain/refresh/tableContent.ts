import type { Maker } from "../dataset/maker";
import { MEASURE_FORMATS } from "../query/measureFormats";
import type { Language } from "../text/language";
import type { Result } from "../result";
import { err, ok } from "../result";
import type { Cell, CellGrid } from "../grid/cell";
import { toTextCell } from "../grid/cell";
import type { WorkbookFailure } from "../grid/workbookFailure";
import type { FigureReader } from "./figureReader";
import { periodsBetween } from "./periodRun";
import type { TableQuery } from "./tableQuery";
import { LATEST } from "./tableQuery";

/** A query answered: periods down, makers across, so that a chart has its categories in rows and growth adds rows. */
export interface TableContent {
  readonly query: TableQuery;
  readonly makers: readonly Maker[];
  /** Canonical keys, oldest first. */
  readonly periods: readonly string[];
  /** One row per period, one value per maker; `null` where no figure is held. */
  readonly values: readonly (readonly (number | null)[])[];
}

/** Fails with `query_empty` when no maker or no period is left to show. */
export function resolveTableContent(
  query: TableQuery,
  reader: FigureReader,
): Result<TableContent, WorkbookFailure> {
  const periods = resolvePeriods(query, reader);
  const valueAt = (makerId: string, period: string) =>
    reader.valueFor({ makerId, period, measure: query.measure, edition: query.edition });
  const makers = resolveMakers(query, reader).filter(
    (maker) => query.makers !== "all" || periods.some((period) => valueAt(maker.id, period) !== null),
  );
  if (makers.length === 0 || periods.length === 0) return err({ code: "query_empty" });
  const values = periods.map((period) => makers.map((maker) => valueAt(maker.id, period)));
  return ok({ query, makers, periods, values });
}

/** The periods that a query spans in this dataset: "latest" is the newest one that the dataset holds. */
export function resolvePeriods({ periods, edition }: TableQuery, reader: FigureReader): readonly string[] {
  const to = periods.to === LATEST ? reader.periodsHeld(periods.type, edition).at(-1) : periods.to;
  return to === undefined ? [] : periodsBetween(periods.type, periods.from, to);
}

function resolveMakers(query: TableQuery, reader: FigureReader): readonly Maker[] {
  if (query.makers === "all") return reader.makers.filter((maker) => maker.kind === "maker");
  return query.makers.flatMap((id) => reader.makers.filter((maker) => maker.id === id));
}

export function makerNameIn(maker: Maker, language: Language): string {
  return language === "ja" ? maker.nameJa : maker.name;
}

/** Calendar years are numbers, so that they sort, look up and plot as years; every other period is text. */
export function toPeriodCell(key: string): Cell {
  return /^\d{4}$/.test(key) ? { content: Number(key), format: "0" } : toTextCell(key);
}

/** Heading row included. `periodHeading` is the first column's heading in the user's language. */
export function toTableGrid(content: TableContent, language: Language, periodHeading: string): CellGrid {
  const headings = [periodHeading, ...content.makers.map((maker) => makerNameIn(maker, language))];
  const format = MEASURE_FORMATS[content.query.measure];
  return [
    headings.map(toTextCell),
    ...content.values.map((row, index) => [
      toPeriodCell(content.periods[index] ?? ""),
      ...row.map((value) => ({ content: value, format })),
    ]),
  ];
}
