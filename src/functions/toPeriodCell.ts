import type { Period } from "../domain/dataset/period";

/** A year is a number, as in the argument; every other period its key, which the functions read back. */
export function toPeriodCell({ type, key, year }: Period): string | number {
  return type === "year" ? year : key;
}
