import type { CellValue } from "../../engine/cells/cellStore";
import type { SortField } from "./sortField";

/** What decides the place of a line, one for each condition. */
export interface SortKey {
  readonly value: CellValue;
  readonly isError: boolean;
  /** Of the fill or the font, as the condition asks; "" for conditions on values. */
  readonly color: string;
}

export interface SortRules {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly culture: string;
}

/**
 * The lines in their new order, as offsets. Numbers come before text, text before false and true, errors after them, empty cells last
 * whatever the direction (support.microsoft.com, "Sort data in a range or table"); equals keep their order.
 */
export function sortedOrder(keys: readonly (readonly SortKey[])[], rules: SortRules): number[] {
  const compareText = new Intl.Collator(rules.culture, {
    sensitivity: rules.matchCase ? "variant" : "accent",
  }).compare;
  return keys
    .map((_, index) => index)
    .sort((one, other) => {
      for (const [index, field] of rules.fields.entries()) {
        const [left, right] = [keys[one]?.[index], keys[other]?.[index]];
        if (left === undefined || right === undefined) continue;
        const difference = compareKeys(left, right, { field, compareText });
        if (difference !== 0) return difference;
      }
      return one - other;
    });
}

interface Comparison {
  readonly field: SortField;
  compareText(one: string, other: string): number;
}

function compareKeys(left: SortKey, right: SortKey, { field, compareText }: Comparison): number {
  const sign = field.ascending ? 1 : -1;
  if (field.sortOn !== "Value")
    return sign * (Number(right.color === field.color) - Number(left.color === field.color));
  const [one, other] = [ranked(left, field), ranked(right, field)];
  if (one.rank === EMPTY || other.rank === EMPTY) return one.rank - other.rank;
  if (one.rank !== other.rank) return sign * (one.rank - other.rank);
  if (typeof one.value === "string" && typeof other.value === "string")
    return one.rank === ERROR ? 0 : sign * compareText(one.value, other.value);
  return sign * (Number(one.value) - Number(other.value));
}

const [NUMBER, TEXT, LOGICAL, ERROR, EMPTY] = [0, 1, 2, 3, 4];

function ranked({ value, isError }: SortKey, { dataOption }: SortField): { rank: number; value: CellValue } {
  if (isError) return { rank: ERROR, value };
  if (value === "") return { rank: EMPTY, value };
  if (typeof value === "boolean") return { rank: LOGICAL, value };
  if (typeof value === "number") return { rank: NUMBER, value };
  const isNumeric = dataOption === "TextAsNumber" && value.trim() !== "" && Number.isFinite(Number(value));
  return isNumeric ? { rank: NUMBER, value: Number(value) } : { rank: TEXT, value };
}
