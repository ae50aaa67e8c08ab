import type { RefreshReport, ReportedFigure } from "../refresh/refreshReport";
import type { Measure } from "../query/measure";
import { en } from "./en";
import type { RefreshSummary } from "./paneText";

export function refreshedEn(report: RefreshReport): RefreshSummary {
  const { before, after, tables, formulaCellCount } = report;
  const changes = tables.flatMap((table) => table.changes.map((figure) => changeLine(figure, table.measure)));
  const updated = [
    counted(changes.length, "figure", "figures"),
    counted(tables.length, "table", "tables"),
    counted(formulaCellCount, "formula cell", "formula cells"),
  ];
  const isNew = before.hash !== after.hash;
  const start = isNew
    ? `Now at version ${after.version}, released ${after.released}.`
    : `Version ${after.version} is the newest.`;
  const work =
    tables.length === 0 && formulaCellCount === 0
      ? "This workbook has no tables or formulas of ours."
      : `${updated[0]} changed in ${updated[1]}; ${updated[2]} recalculated.`;
  return {
    sentence: `${start} ${work}`,
    changes,
    kept: tables.flatMap((table) => table.kept.map((figure) => keptLine(figure, table.measure))),
    notes: notesOf(report),
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
    ...tables.flatMap(({ table, periodsWithoutRoom }) =>
      periodsWithoutRoom.length === 0
        ? []
        : [
            `${table} has no free row below for ${periodsWithoutRoom.join(", ")}. Make room and refresh again.`,
          ],
    ),
  ];
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}
