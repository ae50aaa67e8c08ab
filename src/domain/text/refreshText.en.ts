import type { RefreshReport, ReportedFigure, TableReport } from "../refresh/refreshReport";
import type { Measure } from "../query/measure";
import { en } from "./en";
import type { RefreshSummary, TableSummary } from "./paneText";

export function refreshedEn(report: RefreshReport): RefreshSummary {
  const { before, after, tables, formulaCellCount } = report;
  const changeCount = tables.reduce((sum, table) => sum + table.changes.length, 0);
  const changed = changeCount === 0 ? "No figure" : counted(changeCount, "figure", "figures");
  const where = counted(tables.length, "table", "tables");
  const recalculated = counted(formulaCellCount, "formula cell", "formula cells");
  const stand = before.hash === after.hash ? "Up to date: version" : "Now at version";
  const start = `${stand} ${after.version}, released ${after.released}.`;
  const work =
    tables.length === 0 && formulaCellCount === 0
      ? "This workbook has no tables or formulas of ours."
      : `${changed} changed in ${where}; ${recalculated} recalculated.`;
  return {
    sentence: `${start} ${work}`,
    tables: tables.filter(({ changes, kept }) => changes.length + kept.length > 0).map(tableSummary),
    notes: notesOf(report),
  };
}

function tableSummary({ table, measure, changes, kept }: TableReport): TableSummary {
  return {
    title: `${table}: ${counted(changes.length, "figure", "figures")} changed`,
    changes: changes.map((figure) => changeLine(figure, measure)),
    kept: kept.map((figure) => keptLine(figure, measure)),
  };
}

function changeLine({ maker, period, from, to }: ReportedFigure, measure: Measure): string {
  return `${maker} ${period}: ${shown(from, measure)} → ${shown(to, measure)}`;
}

function keptLine({ maker, period, from, to }: ReportedFigure, measure: Measure): string {
  return `${maker} ${period}: ${shown(from, measure)} (the figure is ${shown(to, measure)})`;
}

function shown(value: number | string | null, measure: Measure): string {
  if (value === null || value === "") return "–";
  return typeof value === "number" ? en.measureValue(measure, value) : value;
}

function notesOf({ tables, dropped, skipped, unreadable }: RefreshReport): readonly string[] {
  return [
    ...dropped.map((table) => `The table ${table} was deleted, so it is no longer refreshed.`),
    ...skipped.map(({ table, sheet, reason }) =>
      reason === "protected"
        ? `${table} was not updated: the sheet "${sheet}" is protected.`
        : `${table} was not updated: none of its columns is ours any more.`,
    ),
    ...unreadable.map(
      (key) => `What the workbook remembers under ${key} is not readable and was left alone.`,
    ),
    ...tables.flatMap(({ table, lostHeadings }) =>
      lostHeadings.map(
        (heading) =>
          `${table} has no column "${heading}" any more: it was not updated. Give the column that heading to refresh it.`,
      ),
    ),
    ...tables.filter(({ periodsWithoutRoom }) => periodsWithoutRoom.length > 0).map(noRoomLine),
  ];
}

function noRoomLine({ table, periodsWithoutRoom, hasTotals }: TableReport): string {
  const periods = periodsWithoutRoom.join(", ");
  return hasTotals
    ? `${table} ends with a totals row, so ${periods} was not added. Hide that row and refresh again.`
    : `${table} has no free row below for ${periods}. Make room and refresh again.`;
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
