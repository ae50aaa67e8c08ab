import type { CellValue } from "../cells/cellStore";
import { customTest } from "./customCriterion";
import { isInPeriod } from "./dynamicPeriod";
import type { DateSpecificity, FilterCriteria, FilterDatetime } from "./filterCriteria";
import { toDate } from "./serialDate";

/** A cell of a filtered column. */
export interface FilteredCell {
  readonly value: CellValue;
  /** As displayed. */
  readonly text: string;
  /** "#RRGGBB", "" for none. */
  readonly fillColor: string;
  readonly fontColor: string;
}

export interface FilterSurroundings {
  /** Serial number of the day. */
  readonly today: number;
  /** Reads numbers and dates as a user types them; null for other text. */
  toNumber(text: string): number | null;
}

/** For each cell of a column, whether its row stays in sight. */
export function matchingRows(
  cells: readonly FilteredCell[],
  criteria: FilterCriteria,
  surroundings: FilterSurroundings,
): boolean[] {
  const test = testFor(cells, criteria, surroundings);
  return cells.map(test);
}

type Test = (cell: FilteredCell) => boolean;

function testFor(
  cells: readonly FilteredCell[],
  criteria: FilterCriteria,
  { today, toNumber }: FilterSurroundings,
): Test {
  switch (criteria.filterOn) {
    case "Values":
      return valuesTest(criteria.values);
    case "Custom": {
      const first = customTest(criteria.criterion1, toNumber);
      if (criteria.criterion2 === undefined) return first;
      const second = customTest(criteria.criterion2, toNumber);
      return criteria.operator === "Or"
        ? (cell) => first(cell) || second(cell)
        : (cell) => first(cell) && second(cell);
    }
    case "Dynamic":
      return dynamicTest(cells, criteria.dynamicCriteria, today);
    case "CellColor":
      return ({ fillColor }) => fillColor.toUpperCase() === criteria.color;
    case "FontColor":
      return ({ fontColor }) => fontColor.toUpperCase() === criteria.color;
    default:
      return extremeTest(cells, criteria.filterOn, Number(criteria.criterion1));
  }
}

function valuesTest(values: readonly (string | FilterDatetime)[]): Test {
  const texts = new Set(
    values.filter((value) => typeof value === "string").map((value) => value.trim().toLowerCase()),
  );
  const dates = values.filter((value) => typeof value !== "string");
  return ({ value, text }) => {
    if (texts.has(text.trim().toLowerCase())) return true;
    return typeof value === "number" && dates.some((date) => isSameDate(value, date));
  };
}

const SPECIFICITIES: readonly DateSpecificity[] = ["Year", "Month", "Day", "Hour", "Minute", "Second"];

function isSameDate(serial: number, { date, specificity }: FilterDatetime): boolean {
  const wanted = isoParts(date);
  const held = isoParts(toDate(serial).toISOString());
  return wanted
    .slice(0, SPECIFICITIES.indexOf(specificity) + 1)
    .every((part, index) => part === (held[index] ?? 0));
}

/** Year, month, day, hour, minute, second: "2005-04" has two. Zones play no part, as cells have none. */
function isoParts(date: string): number[] {
  return (date.match(/\d+/g) ?? []).slice(0, SPECIFICITIES.length).map(Number);
}

function dynamicTest(
  cells: readonly FilteredCell[],
  criterion: Extract<FilterCriteria, { filterOn: "Dynamic" }>["dynamicCriteria"],
  today: number,
): Test {
  if (criterion !== "AboveAverage" && criterion !== "BelowAverage")
    return ({ value }) => typeof value === "number" && isInPeriod(value, criterion, today);
  const numbers = numbersOf(cells);
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  return ({ value }) =>
    typeof value === "number" && (criterion === "AboveAverage" ? value > average : value < average);
}

/** The n largest or smallest numbers, and those that equal the last of them. */
function extremeTest(
  cells: readonly FilteredCell[],
  filterOn: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent",
  amount: number,
): Test {
  const isTop = filterOn.startsWith("Top");
  const numbers = numbersOf(cells).sort((one, other) => (isTop ? other - one : one - other));
  const count = filterOn.endsWith("Percent")
    ? Math.max(1, Math.floor((numbers.length * amount) / 100))
    : amount;
  const last = numbers[Math.min(count, numbers.length) - 1];
  return ({ value }) =>
    typeof value === "number" && last !== undefined && (isTop ? value >= last : value <= last);
}

function numbersOf(cells: readonly FilteredCell[]): number[] {
  return cells.map(({ value }) => value).filter((value) => typeof value === "number");
}
