import type { CellValue } from "../cells/cellStore";

const RANKS = { number: 0, string: 1, boolean: 2 } as const;

/** As Excel's operators compare: numbers before text before TRUE and FALSE; a blank is 0, "" or FALSE. */
export function compareValues(value: CellValue | null, other: CellValue): number {
  const held = value === null || value === "" ? blankLike(other) : value;
  const rank = RANKS[typeof held as keyof typeof RANKS] - RANKS[typeof other as keyof typeof RANKS];
  if (rank !== 0) return rank;
  if (typeof held === "string" && typeof other === "string")
    return signOf(held.toLowerCase(), other.toLowerCase());
  return signOf(Number(held), Number(other));
}

function blankLike(other: CellValue): CellValue {
  if (typeof other === "number") return 0;
  return typeof other === "boolean" ? false : "";
}

function signOf<T extends number | string>(one: T, other: T): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
