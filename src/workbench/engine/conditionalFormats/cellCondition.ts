import type { CellValue } from "../cells/cellStore";
import { compareValues } from "./compareValues";
import { numbersIn } from "./conditionSource";
import type { CellPlace, ConditionalToDraw, ConditionSource, Evaluated } from "./conditionSource";
import type { CellValueOperator, ConditionalRule } from "./conditionalRule";
import { presetCondition } from "./presetCondition";

/** Whether a cell meets a format. */
export type Condition = (place: CellPlace) => boolean;

/** Null for the kinds that draw every number: scales, bars and icons. */
export function conditionOf(format: ConditionalToDraw, source: ConditionSource): Condition | null {
  const { rule } = format.excel;
  const held = (test: (cell: Evaluated, place: CellPlace) => boolean): Condition => {
    return (place) => test(source.cell(place.row, place.column), place);
  };
  switch (rule.kind) {
    case "CellValue":
      return held(
        (cell, place) =>
          !cell.isError && compares(rule.operator, cell.value, operandsAt(format, source, place)),
      );
    case "Custom":
      return (place) => isTrue(source.operand(format, 0, place));
    case "ContainsText":
      return rule.text === ""
        ? () => false
        : held((cell) => !cell.isError && hasText(rule, textOf(cell.value)));
    case "TopBottom":
      return held(rankCondition(rule, numbersIn(format.zones, source)));
    case "PresetCriteria":
      return held(presetCondition(rule.criterion, format.zones, source));
    default:
      return null;
  }
}

function operandsAt(
  format: ConditionalToDraw,
  source: ConditionSource,
  place: CellPlace,
): readonly Evaluated[] {
  return format.excel.formulas.map((_, index) => source.operand(format, index, place));
}

function isTrue({ value, isError }: Evaluated): boolean {
  return !isError && (typeof value === "boolean" ? value : typeof value === "number" && value !== 0);
}

function compares(
  operator: CellValueOperator,
  value: CellValue | null,
  operands: readonly Evaluated[],
): boolean {
  const [first, second] = operands;
  if (!first || operands.some(({ isError }) => isError) || first.value === null) return false;
  const toFirst = compareValues(value, first.value);
  if (operator === "Between" || operator === "NotBetween") {
    if (!second || second.value === null) return false;
    const isTurned = compareValues(first.value, second.value) > 0;
    const [low, high] = isTurned ? [second.value, first.value] : [first.value, second.value];
    const isBetween = compareValues(value, low) >= 0 && compareValues(value, high) <= 0;
    return isBetween === (operator === "Between");
  }
  return SIGNS[operator](toFirst);
}

const SIGNS: Readonly<
  Record<Exclude<CellValueOperator, "Between" | "NotBetween">, (sign: number) => boolean>
> = {
  EqualTo: (sign) => sign === 0,
  NotEqualTo: (sign) => sign !== 0,
  GreaterThan: (sign) => sign > 0,
  LessThan: (sign) => sign < 0,
  GreaterThanOrEqual: (sign) => sign >= 0,
  LessThanOrEqual: (sign) => sign <= 0,
};

function hasText(
  { operator, text }: Extract<ConditionalRule, { kind: "ContainsText" }>,
  held: string,
): boolean {
  const [inside, looked] = [held.toLowerCase(), text.toLowerCase()];
  if (operator === "BeginsWith") return inside.startsWith(looked);
  if (operator === "EndsWith") return inside.endsWith(looked);
  return inside.includes(looked) === (operator === "Contains");
}

function textOf(value: CellValue | null): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

/** Cells that share the last rank all meet the format. */
function rankCondition(
  { type, rank }: Extract<ConditionalRule, { kind: "TopBottom" }>,
  numbers: readonly number[],
): (cell: Evaluated) => boolean {
  const isTop = type.startsWith("Top");
  const sorted = [...numbers].sort((one, other) => (isTop ? other - one : one - other));
  const count = type.endsWith("Percent") ? Math.max(1, Math.floor((sorted.length * rank) / 100)) : rank;
  const limit = sorted[Math.min(count, sorted.length) - 1];
  return ({ value }) =>
    typeof value === "number" && limit !== undefined && (isTop ? value >= limit : value <= limit);
}
