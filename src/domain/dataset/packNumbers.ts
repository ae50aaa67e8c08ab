import type { PackedNumbers } from "./compiledDataset";

const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

/** Whole numbers from 0 to 63 as one character each; a list with any other number stays a list. */
export function packNumbers(numbers: readonly number[]): PackedNumbers {
  const characters = numbers.map((number) => DIGITS[number]);
  return characters.every((character) => character !== undefined) ? characters.join("") : numbers;
}

/** The inverse; null where it is neither. */
export function unpackNumbers(raw: unknown): readonly number[] | null {
  if (typeof raw === "string") {
    const numbers = Array.from(raw, (character) => DIGITS.indexOf(character));
    return numbers.includes(-1) ? null : numbers;
  }
  return Array.isArray(raw) && raw.every((item) => typeof item === "number" && Number.isFinite(item))
    ? raw
    : null;
}
