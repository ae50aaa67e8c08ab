import { areaAt, columnCountOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { CellValue } from "../../engine/cells/cellStore";
import { chartKind, isNumeric } from "../../engine/charts/info/chartKinds";
import type { ChartSeriesInfo } from "../../engine/charts/info/chartSeriesInfo";
import { EMPTY_SERIES } from "../../engine/charts/info/newChart";
import type { Engine } from "../../engine/engine";

export type SeriesBy = "Auto" | "Columns" | "Rows";

interface Source {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface PlannedSeries {
  readonly plotBy: "Rows" | "Columns";
  readonly series: readonly ChartSeriesInfo<Area>[];
}

/**
 * Cuts a range into series as Excel does: names from a header row, categories from a first column, when these look
 * like it; series along the shorter side unless told otherwise. A numeric first column is a series of its own.
 */
export function planChartSeries(
  engine: Engine,
  area: Area,
  options: { type: string; seriesBy: SeriesBy },
): PlannedSeries {
  const source = { area, values: engine.cells.values(area), formats: engine.cells.numberFormats(area) };
  const byColumns =
    options.seriesBy === "Auto" ? rowCountOf(area) >= columnCountOf(area) : options.seriesBy === "Columns";
  const kind = chartKind(options.type);
  const hasHeaders = isHeaderLike(firstLine(source, byColumns), cornerOf(source));
  const lineCount = byColumns ? columnCountOf(area) : rowCountOf(area);
  const labels = firstOfEachLine(source, byColumns).slice(hasHeaders ? 1 : 0);
  const hasCategories =
    lineCount > 1 && (isNumeric(kind) || cornerOf(source) === "" || labels.every(isLabel));
  const skip = hasHeaders ? 1 : 0;
  const categories = hasCategories ? lineOf(area, byColumns, { line: 0, skip }) : null;
  const first = hasCategories ? 1 : 0;
  // Every second line of a bubble chart has the sizes of the one before it.
  const step = kind.kind === "bubble" ? 2 : 1;
  const lineAt = (line: number): Area => lineOf(area, byColumns, { line, skip });
  const series = Array.from({ length: Math.ceil((lineCount - first) / step) }, (_, index) => {
    const line = first + index * step;
    const hasSizes = step === 2 && line + 1 < lineCount;
    return {
      ...EMPTY_SERIES,
      nameArea: hasHeaders ? headOf(area, byColumns, line) : null,
      values: lineAt(line),
      categories,
      bubbleSizes: hasSizes ? lineAt(line + 1) : null,
    };
  });
  return { plotBy: byColumns ? "Columns" : "Rows", series };
}

interface LabelCell {
  readonly value: CellValue;
  readonly format: string;
}

/** Text and dates label; a number counts. */
function isLabel({ value, format }: LabelCell): boolean {
  return (
    typeof value !== "number" ||
    /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, "").replace(/General/i, ""))
  );
}

function isHeaderLike(line: readonly LabelCell[], corner: CellValue): boolean {
  const rest = line.slice(1);
  return corner === "" ? rest.length > 0 : line.length > 0 && (rest.length > 0 ? rest : line).every(isLabel);
}

function cornerOf({ values }: Source): CellValue {
  return values[0]?.[0] ?? "";
}

function firstLine(source: Source, byColumns: boolean): LabelCell[] {
  const count = byColumns ? columnCountOf(source.area) : rowCountOf(source.area);
  return Array.from({ length: count }, (_, index) =>
    cellAt(source, byColumns ? 0 : index, byColumns ? index : 0),
  );
}

function firstOfEachLine(source: Source, byColumns: boolean): LabelCell[] {
  const count = byColumns ? rowCountOf(source.area) : columnCountOf(source.area);
  return Array.from({ length: count }, (_, index) =>
    cellAt(source, byColumns ? index : 0, byColumns ? 0 : index),
  );
}

function cellAt({ values, formats }: Source, row: number, column: number): LabelCell {
  return { value: values[row]?.[column] ?? "", format: formats[row]?.[column] ?? "General" };
}

function lineOf(area: Area, byColumns: boolean, { line, skip }: { line: number; skip: number }): Area {
  return byColumns
    ? { ...area, top: area.top + skip, left: area.left + line, right: area.left + line }
    : { ...area, left: area.left + skip, top: area.top + line, bottom: area.top + line };
}

function headOf({ sheetId, top, left }: Area, byColumns: boolean, line: number): Area {
  return areaAt(
    byColumns ? { sheetId, row: top, column: left + line } : { sheetId, row: top + line, column: left },
  );
}
