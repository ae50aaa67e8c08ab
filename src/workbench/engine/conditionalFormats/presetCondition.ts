import type { GridZone } from "../grid/grid";
import { forEachPlace, numbersIn } from "./conditionSource";
import type { ConditionSource, Evaluated } from "./conditionSource";
import type { PresetCriterion } from "./conditionalRule";

type CellTest = (cell: Evaluated) => boolean;

/** The conditions that Excel has a name for; averages and repetitions are those of all the format's cells. */
export function presetCondition(
  criterion: PresetCriterion,
  zones: readonly GridZone[],
  source: ConditionSource,
): CellTest {
  const plain = PLAIN_TESTS[criterion];
  if (plain) return plain;
  const period = PERIODS[criterion];
  if (period) return isOnDay(period(source.today()));
  if (criterion === "UniqueValues" || criterion === "DuplicateValues")
    return repetitionTest(criterion === "UniqueValues", zones, source);
  return averageTest(criterion, numbersIn(zones, source));
}

const PLAIN_TESTS: Readonly<Partial<Record<PresetCriterion, CellTest>>> = {
  Blanks: ({ value, isError }) => !isError && isBlank(value),
  NonBlanks: ({ value, isError }) => isError || !isBlank(value),
  Errors: ({ isError }) => isError,
  NonErrors: ({ isError }) => !isError,
};

function isBlank(value: Evaluated["value"]): boolean {
  return String(value ?? "").trim() === "";
}

type Period = (today: number) => readonly [first: number, last: number];

const PERIODS: Readonly<Partial<Record<PresetCriterion, Period>>> = {
  Yesterday: (today) => [today - 1, today - 1],
  Today: (today) => [today, today],
  Tomorrow: (today) => [today + 1, today + 1],
  LastSevenDays: (today) => [today - 6, today],
  LastWeek: (today) => weekOf(today - 7),
  ThisWeek: (today) => weekOf(today),
  NextWeek: (today) => weekOf(today + 7),
  LastMonth: (today) => monthOf(today, -1),
  ThisMonth: (today) => monthOf(today, 0),
  NextMonth: (today) => monthOf(today, 1),
};

function isOnDay([first, last]: readonly [number, number]): CellTest {
  return ({ value }) => typeof value === "number" && Math.floor(value) >= first && Math.floor(value) <= last;
}

/** From Sunday to Saturday; serial number 1 is a Sunday in Excel's count. */
function weekOf(day: number): readonly [number, number] {
  const sunday = day - ((day - 1) % 7);
  return [sunday, sunday + 6];
}

const DAY_0 = Date.UTC(1899, 11, 30);
const MS_PER_DAY = 86_400_000;

function monthOf(today: number, months: number): readonly [number, number] {
  const date = new Date(DAY_0 + today * MS_PER_DAY);
  const firstOf = (offset: number): number =>
    (Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset, 1) - DAY_0) / MS_PER_DAY;
  return [firstOf(months), firstOf(months + 1) - 1];
}

/** Text counts without regard to capitals; blanks are neither unique nor repeated. */
function repetitionTest(isUnique: boolean, zones: readonly GridZone[], source: ConditionSource): CellTest {
  const counts = new Map<string, number>();
  const keyOf = ({ value, isError }: Evaluated): string | null =>
    isError || value === null || value === "" ? null : String(value).toLowerCase();
  forEachPlace(zones, ({ row, column }) => {
    const key = keyOf(source.cell(row, column));
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return (cell) => {
    const key = keyOf(cell);
    return key !== null && (counts.get(key) === 1) === isUnique;
  };
}

const DEVIATIONS: Readonly<Partial<Record<PresetCriterion, number>>> = {
  OneStdDevAboveAverage: 1,
  OneStdDevBelowAverage: -1,
  TwoStdDevAboveAverage: 2,
  TwoStdDevBelowAverage: -2,
  ThreeStdDevAboveAverage: 3,
  ThreeStdDevBelowAverage: -3,
};

function averageTest(criterion: PresetCriterion, numbers: readonly number[]): CellTest {
  if (numbers.length === 0) return () => false;
  const average = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const deviations = DEVIATIONS[criterion] ?? 0;
  const limit = average + deviations * (deviations === 0 ? 0 : sampleDeviation(numbers, average));
  const isAbove = criterion.includes("Above");
  const orEqual = criterion.startsWith("Equal");
  return ({ value }) => {
    if (typeof value !== "number") return false;
    if (value === limit) return orEqual;
    return value > limit === isAbove;
  };
}

function sampleDeviation(numbers: readonly number[], average: number): number {
  if (numbers.length < 2) return 0;
  const squares = numbers.reduce((sum, number) => sum + (number - average) ** 2, 0);
  return Math.sqrt(squares / (numbers.length - 1));
}
