import { columnCountOf, intersectionOf, isSameArea, rowCountOf } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { CellInput } from "../../engine/cells/cellStore";
import { literalInput } from "../../engine/cells/literalInput";
import type { CellCopy, CopiedPart } from "../../engine/copies/cellCopy";
import { assertWritable } from "../modelContext";
import type { RangeObject } from "../range/rangeObject";
import { isRange } from "../range/rangeObject";
import { resolveRange } from "../range/sheetRanges";
import { invalidArgument, unsupported } from "../refusals";
import { isDateFormat } from "../../engine/numberText/isDateFormat";
import { continuation } from "./series";
import type { FillCell, FillKind } from "./series";

export const FILL_TYPES = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
  "FillWeekdays",
  "FillMonths",
  "FillYears",
  "LinearTrend",
  "GrowthTrend",
  "FlashFill",
] as const;

type FillType = (typeof FILL_TYPES)[number];

const PARTS: Readonly<Partial<Record<FillType, CopiedPart>>> = {
  FillFormats: "Formats",
  // "Fill without formatting": a formula goes on as a formula.
  FillValues: "Formulas",
};

/** The cells to fill, and which way they go on from the source. */
interface Fill {
  readonly source: Area;
  readonly rest: Area;
  readonly isVertical: boolean;
}

/** Fills the rest of a destination that holds the range and goes on from it in one direction. */
export function autoFill({ context, area }: RangeObject, [given, type]: readonly unknown[]): void {
  const kind = (type ?? "FillDefault") as FillType;
  if (kind === "FlashFill") throw unsupported("find the pattern of a flash fill.");
  const destination = isRange(given) ? given.area : resolveRange(context.engine, String(given), area.sheetId);
  assertWritable(context, area.sheetId);
  const fill = fillOf(area, destination);
  if (!fill) return;
  for (const copy of copiesOf(fill, PARTS[kind] ?? "All")) context.engine.cells.copy(copy);
  if (kind === "FillCopy" || kind === "FillFormats" || kind === "FillValues") return;
  context.engine.cells.write(fill.rest, continued(fillCells(context, fill), fill, kind));
}

/** Null when nothing is left to fill. */
function fillOf(source: Area, destination: Area): Fill | null {
  const shared = intersectionOf(source, destination);
  if (!shared || !isSameArea(shared, source)) throw invalidArgument();
  const { top, left, bottom, right } = destination;
  const sides = [
    { isVertical: true, isThere: bottom > source.bottom, rest: { ...destination, top: source.bottom + 1 } },
    { isVertical: true, isThere: top < source.top, rest: { ...destination, bottom: source.top - 1 } },
    { isVertical: false, isThere: right > source.right, rest: { ...destination, left: source.right + 1 } },
    { isVertical: false, isThere: left < source.left, rest: { ...destination, right: source.left - 1 } },
  ].filter(({ isThere }) => isThere);
  const [side] = sides;
  if (sides.length > 1) throw invalidArgument();
  return side ? { source, rest: side.rest, isVertical: side.isVertical } : null;
}

/** Each row (column) of the source goes to every place that its turn comes to. */
function copiesOf({ source, rest, isVertical }: Fill, part: CopiedPart): CellCopy[] {
  const { sheetId } = source;
  const rows = linesOf(source.top, source.bottom);
  const columns = linesOf(source.left, source.right);
  const lines = isVertical ? rows : columns;
  const [first, last] = isVertical ? [rest.top, rest.bottom] : [rest.left, rest.right];
  return lines.map((line, place) => {
    const targets = linesOf(first, last)
      .filter((at) => mod(at - (lines[0] ?? 0), lines.length) === place)
      .map((at) => ({ sheetId, row: isVertical ? at : source.top, column: isVertical ? source.left : at }));
    const from = isVertical ? { sheetId, rows: [line], columns } : { sheetId, rows, columns: [line] };
    return { source: from, targets, part, skipBlanks: false, transpose: false };
  });
}

/** The source's cells, row by row (column by column) along the way that is filled. */
function fillCells({ engine }: RangeObject["context"], { source, isVertical }: Fill): FillCell[][] {
  const values = engine.cells.values(source);
  const formats = engine.cells.numberFormats(source);
  const rows = values.map((row, rowOffset) =>
    row.map((value, columnOffset): FillCell => {
      const position = {
        sheetId: source.sheetId,
        row: source.top + rowOffset,
        column: source.left + columnOffset,
      };
      const isDate = isDateFormat(formats[rowOffset]?.[columnOffset] ?? "");
      return { value, isFormula: engine.cells.hasFormula(position), isDate };
    }),
  );
  return isVertical ? (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? [])) : rows;
}

/** What is written over the copies; null where the copy stays. */
function continued(lines: readonly FillCell[][], fill: Fill, kind: FillKind): CellInput[][] {
  const { source, rest, isVertical } = fill;
  const series = lines.map((cells) => continuation(cells, kind));
  const start = isVertical ? rest.top - source.top : rest.left - source.left;
  const inputAt = (line: number, along: number): CellInput => {
    const value = series[line]?.(start + along) ?? null;
    return value === null ? null : literalInput(value, false);
  };
  return Array.from({ length: rowCountOf(rest) }, (_, row) =>
    Array.from({ length: columnCountOf(rest) }, (__, column) =>
      isVertical ? inputAt(column, row) : inputAt(row, column),
    ),
  );
}

function linesOf(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function mod(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
