import { areaAt, columnCountOf, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { CellValue } from "../../engine/cells/cellStore";
import { chartKind, isNumeric } from "../../engine/charts/info/chartKinds";
import type { ChartSeriesInfo } from "../../engine/charts/info/chartSeriesInfo";
import { EMPTY_SERIES } from "../../engine/charts/info/newChart";
import { seriesForType, stockSeriesCount } from "../../engine/charts/info/stockSeries";
import type { Engine } from "../../engine/engine";
import { invalidArgument } from "../refusals";

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
 * Cuts a range into series as Excel does: names from a header row, categories from the first columns, when these look
 * like it; series along the shorter side unless told otherwise. A numeric first column is a series of its own.
 */
export function planChartSeries(engine: Engine, area: Area, options: PlanOptions): PlannedSeries {
  const plan = cutSeries(engine, area, options);
  const count = stockSeriesCount(options.type);
  // Prices lie whichever way they are as many as the type asks for.
  const other = plan.plotBy === "Columns" ? "Rows" : "Columns";
  const isTurned = count !== null && options.seriesBy === "Auto" && plan.series.length !== count;
  const { plotBy, series } = isTurned ? cutSeries(engine, area, { ...options, seriesBy: other }) : plan;
  return { plotBy, series: fittedSeries(options.type, series) };
}

interface PlanOptions {
  readonly type: string;
  readonly seriesBy: SeriesBy;
}

function cutSeries(engine: Engine, area: Area, options: PlanOptions): PlannedSeries {
  const source = { area, values: engine.cells.values(area), formats: engine.cells.numberFormats(area) };
  const byColumns =
    options.seriesBy === "Auto" ? rowCountOf(area) >= columnCountOf(area) : options.seriesBy === "Columns";
  const kind = chartKind(options.type);
  const hasHeaders = isHeaderLike(firstLine(source, byColumns), cornerOf(source));
  const lineCount = byColumns ? columnCountOf(area) : rowCountOf(area);
  const skip = hasHeaders ? 1 : 0;
  const cells = (line: number) => cellsOfLine(source, byColumns, line).slice(skip);
  const hasCategories =
    lineCount > 1 && (isNumeric(kind) || cornerOf(source) === "" || cells(0).every(isLabel));
  const first = !hasCategories ? 0 : isNumeric(kind) ? 1 : levelCount(lineCount, cells);
  const categories = first === 0 ? null : linesOf(area, byColumns, { line: 0, last: first - 1, skip });
  // Every second line of a bubble chart has the sizes of the one before it.
  const step = kind.kind === "bubble" ? 2 : 1;
  const lineAt = (line: number): Area => linesOf(area, byColumns, { line, last: line, skip });
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

/** Throws InvalidArgument where prices are not as many as the type asks for: Excel wants its data in that order. */
export function fittedSeries(
  type: string,
  series: readonly ChartSeriesInfo<Area>[],
): readonly ChartSeriesInfo<Area>[] {
  const count = stockSeriesCount(type);
  if (count !== null && series.length !== count) throw invalidArgument();
  return seriesForType(type, series);
}

interface LabelCell {
  readonly value: CellValue;
  readonly format: string;
}

/**
 * Categories have a level for each line of labels before the first line of numbers: Microsoft's tutorial for Excel
 * add-ins charts dates, merchants, groups and amounts as one series. Where nothing counts, the first line labels.
 */
function levelCount(lineCount: number, cells: (line: number) => readonly LabelCell[]): number {
  let count = 1;
  while (count < lineCount && isLabelLine(cells(count))) count += 1;
  return count < lineCount ? count : 1;
}

function isLabelLine(line: readonly LabelCell[]): boolean {
  return line.every(isLabel) && line.some(({ value }) => value !== "");
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

function cellsOfLine(source: Source, byColumns: boolean, line: number): LabelCell[] {
  const count = byColumns ? rowCountOf(source.area) : columnCountOf(source.area);
  return Array.from({ length: count }, (_, index) =>
    cellAt(source, byColumns ? index : line, byColumns ? line : index),
  );
}

function cellAt({ values, formats }: Source, row: number, column: number): LabelCell {
  return { value: values[row]?.[column] ?? "", format: formats[row]?.[column] ?? "General" };
}

interface Lines {
  readonly line: number;
  readonly last: number;
  readonly skip: number;
}

function linesOf(area: Area, byColumns: boolean, { line, last, skip }: Lines): Area {
  return byColumns
    ? { ...area, top: area.top + skip, left: area.left + line, right: area.left + last }
    : { ...area, left: area.left + skip, top: area.top + line, bottom: area.top + last };
}

function headOf({ sheetId, top, left }: Area, byColumns: boolean, line: number): Area {
  return areaAt(
    byColumns ? { sheetId, row: top, column: left + line } : { sheetId, row: top + line, column: left },
  );
}
