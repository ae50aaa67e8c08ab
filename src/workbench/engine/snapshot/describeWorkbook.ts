import { formatAddress, formatCells } from "../address";
import type { Area } from "../area";
import type { Engine } from "../engine";
import type { WorkbookDescription } from "./workbookDescription";

type Parts = Pick<Engine, "sheets" | "cells" | "tables" | "charts" | "names">;

export function describeWorkbook({ sheets, cells, tables, charts, names }: Parts): WorkbookDescription {
  const sheetNames = new Map(sheets.list().map((sheet) => [sheet.id, sheet.name]));
  const addressOf = (area: Area): string => formatAddress(sheetNames.get(area.sheetId) ?? "", area);
  const series = (one: {
    name: string | null;
    nameArea: Area | null;
    values: Area | null;
    categories: Area | null;
  }) => ({
    name: one.name ?? (one.nameArea ? String(cells.values(one.nameArea)[0]?.[0] ?? "") : ""),
    values: one.values && addressOf(one.values),
    categories: one.categories && addressOf(one.categories),
  });
  return {
    sheets: sheets.list().map(({ id, name, visibility }) => {
      const used = cells.usedArea(id, true);
      return { name, visibility, used: used && formatCells(used) };
    }),
    tables: tables.list().map(({ name, area, style }) => ({ name, address: addressOf(area), style })),
    charts: sheets.list().flatMap((sheet) =>
      charts.list(sheet.id).map((chart) => ({
        name: chart.name,
        sheet: sheet.name,
        type: chart.type,
        title: chart.title.visible ? charts.read(chart.id).title : "",
        series: chart.series.map(series),
      })),
    ),
    names: names.list().map(({ name, formula, visible }) => ({ name, formula, visible })),
  };
}
