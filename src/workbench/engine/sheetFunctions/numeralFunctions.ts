import { ARABIC } from "@formulajs/formulajs";
import { FunctionError, recipe } from "./recipe";
import type { Recipe } from "./recipe";

const BIT_LIMIT = 2 ** 48;
/** Ten digits of each base, the first of which is the sign's. */
const DIGITS = 10;

/** Bits of up to 48, where the library cuts at 32. */
function bits(combine: (one: bigint, other: bigint) => bigint): Recipe {
  return recipe("number1:notNegative number2:notNegative", (one: number, other: number) => {
    if (![one, other].every((number) => Number.isInteger(number) && number < BIT_LIMIT))
      throw new FunctionError("#NUM!");
    return Number(combine(BigInt(one), BigInt(other)));
  });
}

function shifted(number: number, amount: number): number {
  const result = amount >= 0 ? number * 2 ** amount : Math.floor(number / 2 ** -amount);
  if (Math.abs(amount) > 53 || !Number.isInteger(number) || number >= BIT_LIMIT || result >= BIT_LIMIT)
    throw new FunctionError("#NUM!");
  return result;
}

/** What the digits of a base mean, the highest half being negative. */
function parseDigits(text: string, radix: number): number {
  const isAllowed = [...text].every((digit) => !Number.isNaN(parseInt(digit, radix)));
  if (!isAllowed || text.length > DIGITS) throw new FunctionError("#NUM!");
  const number = text === "" ? 0 : parseInt(text, radix);
  const whole = radix ** DIGITS;
  return number >= whole / 2 ? number - whole : number;
}

/** Negative numbers take all ten digits, and no places. */
function digitsOf(value: number, radix: number, places?: number): string {
  const half = radix ** DIGITS / 2;
  if (value < -half || value >= half) throw new FunctionError("#NUM!");
  if (value < 0) return (value + 2 * half).toString(radix).toUpperCase();
  const text = value.toString(radix).toUpperCase();
  if (places !== undefined && (places < text.length || places > DIGITS)) throw new FunctionError("#NUM!");
  return text.padStart(places ?? 0, "0");
}

function fromDecimal(radix: number): Recipe {
  return recipe("number:whole places:count?", (number: number, places?: number) =>
    digitsOf(number, radix, places),
  );
}

function toDecimal(radix: number): Recipe {
  return recipe("number:text", (text: string) => parseDigits(text, radix));
}

function between(from: number, to: number): Recipe {
  return recipe("number:text places:count?", (text: string, places?: number) =>
    digitsOf(parseDigits(text, from), to, places),
  );
}

/** Each form may take a further step from a digit to the one it is taken from: 499 is CDXCIX, LDVLIV, XDIX, VDIV, ID. */
const NUMERALS: readonly (readonly [value: number, text: string, form: number])[] = [
  [1000, "M", 0],
  [999, "IM", 4],
  [995, "VM", 3],
  [990, "XM", 2],
  [950, "LM", 1],
  [900, "CM", 0],
  [500, "D", 0],
  [499, "ID", 4],
  [495, "VD", 3],
  [490, "XD", 2],
  [450, "LD", 1],
  [400, "CD", 0],
  [100, "C", 0],
  [99, "IC", 2],
  [95, "VC", 1],
  [90, "XC", 0],
  [50, "L", 0],
  [49, "IL", 2],
  [45, "VL", 1],
  [40, "XL", 0],
  [10, "X", 0],
  [9, "IX", 0],
  [5, "V", 0],
  [4, "IV", 0],
  [1, "I", 0],
];

function roman(number: number, form: unknown = 0): string {
  // TRUE is the classic form, FALSE the simplest.
  const level = typeof form === "boolean" ? (form ? 0 : 4) : Number(form ?? 0);
  if (number > 3999 || !(level >= 0 && level <= 4)) throw new FunctionError("#VALUE!");
  let left = number;
  let text = "";
  for (const [value, letters, needed] of NUMERALS) {
    if (needed > level) continue;
    for (; left >= value; left -= value) text += letters;
  }
  return text;
}

export const numeralFunctions: Readonly<Record<string, Recipe>> = {
  ARABIC: recipe("text:text", (text: string) => {
    const numeral = text.trim().toUpperCase();
    const size = numeral === "" || numeral === "-" ? 0 : ARABIC(numeral.replace(/^-/, ""));
    return numeral.startsWith("-") && typeof size === "number" ? -size : size;
  }),
  BASE: recipe("number:count radix:ordinal min_length:count?", (number: number, radix: number, least = 0) => {
    if (radix < 2 || radix > 36 || number >= 2 ** 53 || least > 255) throw new FunctionError("#NUM!");
    return number.toString(radix).toUpperCase().padStart(least, "0");
  }),
  BIN2DEC: toDecimal(2),
  BIN2HEX: between(2, 16),
  BIN2OCT: between(2, 8),
  BITAND: bits((one, other) => one & other),
  BITLSHIFT: recipe("number:notNegative shift_amount:whole", shifted),
  BITOR: bits((one, other) => one | other),
  BITRSHIFT: recipe("number:notNegative shift_amount:whole", (number: number, amount: number) =>
    shifted(number, -amount),
  ),
  BITXOR: bits((one, other) => one ^ other),
  DEC2BIN: fromDecimal(2),
  DEC2HEX: fromDecimal(16),
  DEC2OCT: fromDecimal(8),
  HEX2BIN: between(16, 2),
  HEX2DEC: toDecimal(16),
  HEX2OCT: between(16, 8),
  OCT2BIN: between(8, 2),
  OCT2DEC: toDecimal(8),
  OCT2HEX: between(8, 16),
  ROMAN: recipe("number:count form:any?", roman, "#VALUE!"),
};
