import type { CellValue } from "../../engine/cells/cellStore";
import { addToDate, monthsBetween } from "./dateSteps";
import type { DateUnit } from "./dateSteps";
import { entryOf, indexIn, listWith } from "./textLists";
import { growthTrend, linearTrend } from "./trend";

export type FillKind =
  | "FillDefault"
  | "FillSeries"
  | "FillDays"
  | "FillWeekdays"
  | "FillMonths"
  | "FillYears"
  | "LinearTrend"
  | "GrowthTrend";

/** A cell of the source as filling sees it. */
export interface FillCell {
  readonly value: CellValue;
  readonly isFormula: boolean;
  readonly isDate: boolean;
}

/** The value at a place of the run, which goes on before 0 and after its last cell; null to repeat the cells. */
type Series = ((index: number) => CellValue) | null;

const UNITS: Readonly<Partial<Record<FillKind, DateUnit>>> = {
  FillDays: "days",
  FillWeekdays: "weekdays",
  FillMonths: "months",
  FillYears: "years",
};

interface Run {
  readonly first: number;
  readonly cells: readonly FillCell[];
  readonly series: Series;
}

/**
 * What one row or column of a source goes on with: the value at an index, where the source's cells are 0, 1, 2 and so
 * on; null where the source's cell is repeated. Neighbours of one kind are one series, and the whole pattern repeats.
 */
export function continuation(
  cells: readonly FillCell[],
  kind: FillKind,
): (index: number) => CellValue | null {
  const runs = runsOf(cells).map(({ first, cells: own }): Run => {
    const isAlone = cells.length === 1;
    return { first, cells: own, series: seriesOf(own, kind, isAlone) };
  });
  return (index) => {
    const cycle = Math.floor(index / cells.length);
    const place = index - cycle * cells.length;
    const run = runs.find(({ first, cells: own }) => place >= first && place < first + own.length);
    return run?.series ? run.series(cycle * run.cells.length + place - run.first) : null;
  };
}

function runsOf(cells: readonly FillCell[]): { first: number; cells: FillCell[] }[] {
  const runs: { first: number; cells: FillCell[]; sort: string }[] = [];
  cells.forEach((cell, index) => {
    const sort = sortOf(cell);
    const last = runs.at(-1);
    if (last?.sort === sort) last.cells.push(cell);
    else runs.push({ first: index, cells: [cell], sort });
  });
  return runs;
}

function sortOf({ value, isFormula, isDate }: FillCell): string {
  if (isFormula || typeof value === "boolean" || value === "") return "copied";
  if (typeof value === "number") return isDate ? "date" : "number";
  if (listWith([value])) return "list";
  const numbered = numberedText(value);
  return numbered ? `${numbered.before}|${numbered.after}` : "copied";
}

function seriesOf(cells: readonly FillCell[], kind: FillKind, isAlone: boolean): Series {
  const [first] = cells;
  if (!first || sortOf(first) === "copied") return null;
  const numbers = cells.map(({ value }) => value).filter((value) => typeof value === "number");
  if (numbers.length === cells.length)
    return seriesOfNumbers(numbers, kind, { isAlone, isDate: first.isDate });
  return seriesOfTexts(cells.map(({ value }) => String(value)));
}

function seriesOfNumbers(
  numbers: readonly number[],
  kind: FillKind,
  { isAlone, isDate }: { readonly isAlone: boolean; readonly isDate: boolean },
): Series {
  const [first = 0, second] = numbers;
  const unit = UNITS[kind];
  if (unit) return (index) => addToDate(first, index * stepIn(unit, first, second), unit);
  if (kind === "GrowthTrend") return growthTrend(numbers);
  if (isDate && kind !== "LinearTrend") return seriesOfDates(numbers);
  // A single number is copied by default (support.microsoft.com, "Fill data automatically in worksheet cells").
  if (numbers.length === 1) return kind === "FillDefault" && isAlone ? null : (index) => first + index;
  return linearTrend(numbers);
}

function stepIn(unit: DateUnit, first: number, second: number | undefined): number {
  if (second === undefined || unit === "weekdays") return 1;
  if (unit === "days") return second - first;
  const months = monthsBetween(first, second) ?? 0;
  return unit === "years" ? Math.max(1, Math.round(months / 12)) : months || 1;
}

/** Same days of months go on by months, all else by days. */
function seriesOfDates(dates: readonly number[]): Series {
  const [first = 0, second] = dates;
  if (second === undefined) return (index) => first + index;
  const months = monthsBetween(first, second);
  const isMonthly =
    months !== null &&
    months !== 0 &&
    dates.every((one, index) => addToDate(first, index * months, "months") === one);
  return isMonthly ? (index) => addToDate(first, index * months, "months") : linearTrend(dates);
}

function seriesOfTexts(texts: readonly string[]): Series {
  const [first = "", second] = texts;
  const list = listWith(texts);
  if (list) {
    const start = indexIn(list, first);
    const step = second === undefined ? 1 : indexIn(list, second) - start;
    return (index) => entryOf(list, start + index * step, first);
  }
  const numbered = numberedText(first);
  if (!numbered) return null;
  const { before, digits, after } = numbered;
  const numbers = texts.map((text) => Number(numberedText(text)?.digits));
  const trend =
    numbers.length === 1 ? (index: number): number => Number(digits) + index : linearTrend(numbers);
  return (index) => {
    const number = Math.abs(Math.round(trend(index)));
    const shown = isQuarter(before) ? ((((number - 1) % 4) + 4) % 4) + 1 : number;
    return before + String(shown).padStart(digits.startsWith("0") ? digits.length : 0, "0") + after;
  };
}

/** "Q1" to "Q4" go round. */
function isQuarter(before: string): boolean {
  return /^(q|qtr|quarter) ?$/i.test(before);
}

/** The number at the end of a text, or at its start. */
function numberedText(text: string): { before: string; digits: string; after: string } | null {
  const [, before = "", atEnd] = /^(.*?)(\d{1,15})$/s.exec(text) ?? [];
  if (atEnd !== undefined) return { before, digits: atEnd, after: "" };
  const [, atStart, after = ""] = /^(\d{1,15})(\D.*)$/s.exec(text) ?? [];
  return atStart === undefined ? null : { before: "", digits: atStart, after };
}
