import {
  BESSELI,
  BESSELJ,
  BESSELK,
  BESSELY,
  COMBIN,
  DEVSQ,
  ERF,
  ERFC,
  EVEN,
  FACT,
  FACTDOUBLE,
  FISHER,
  FISHERINV,
  GAMMALN,
  GCD,
  LCM,
  MROUND,
  SERIESSUM,
  SQRTPI,
  SUMSQ,
} from "@formulajs/formulajs";
import { FunctionError, recipe } from "./recipe";
import type { Recipe } from "./recipe";

/** Beyond these factorials are no numbers any more. */
const MOST_FACTORIAL = 170;
const MOST_DOUBLE_FACTORIAL = 300;

function combinations(number: number, chosen: number): unknown {
  if (chosen > number) throw new FunctionError("#NUM!");
  return COMBIN(number, chosen);
}

function permutations(number: number, chosen: number): number {
  if (chosen > number) throw new FunctionError("#NUM!");
  let count = 1;
  for (let factor = number - chosen + 1; factor <= number; factor += 1) count *= factor;
  return count;
}

/** Of all numbers together over that of each. */
function multinomial(numbers: readonly number[]): number {
  let total = 0;
  let count = 1;
  for (const number of numbers)
    for (let step = 1; step <= number; step += 1) count = (count * (total += 1)) / step;
  return Math.round(count);
}

/** From its logarithm, which the library knows to more digits than the function itself. */
function gammaOf(x: number): number {
  if (x <= 0 && Number.isInteger(x)) throw new FunctionError("#NUM!");
  if (x < 0) return Math.PI / (Math.sin(Math.PI * x) * gammaOf(1 - x));
  return Math.exp(Number(GAMMALN(x)));
}

const gammaLogarithm = recipe("x:positive", GAMMALN);
const errorFunction = recipe("x:number", ERF);
const complement = recipe("x:number", ERFC);

export const mathFunctions: Readonly<Record<string, Recipe>> = {
  BESSELI: recipe("x:number n:count", BESSELI),
  BESSELJ: recipe("x:number n:count", BESSELJ),
  BESSELK: recipe("x:positive n:count", BESSELK),
  BESSELY: recipe("x:positive n:count", BESSELY),
  COMBIN: recipe("number:count number_chosen:count", combinations),
  COMBINA: recipe("number:count number_chosen:count", (number: number, chosen: number) =>
    chosen === 0 ? 1 : combinations(number + chosen - 1, chosen),
  ),
  DEVSQ: recipe("number:numbers...", DEVSQ),
  ERF: recipe("lower_limit:number upper_limit:number?", (lower: number, upper?: number) =>
    upper === undefined ? ERF(lower) : Number(ERF(upper)) - Number(ERF(lower)),
  ),
  "ERF.PRECISE": errorFunction,
  ERFC: complement,
  "ERFC.PRECISE": complement,
  EVEN: recipe("number:number", EVEN),
  FACT: recipe("number:count", (number: number) => {
    if (number > MOST_FACTORIAL) throw new FunctionError("#NUM!");
    return FACT(number);
  }),
  FACTDOUBLE: recipe("number:whole", (number: number) => {
    if (number < -1 || number > MOST_DOUBLE_FACTORIAL) throw new FunctionError("#NUM!");
    return number === -1 ? 1 : FACTDOUBLE(number);
  }),
  FISHER: recipe("x:number", (x: number) => {
    if (Math.abs(x) >= 1) throw new FunctionError("#NUM!");
    return FISHER(x);
  }),
  FISHERINV: recipe("y:number", FISHERINV),
  GAMMA: recipe("number:number", gammaOf),
  GAMMALN: gammaLogarithm,
  "GAMMALN.PRECISE": gammaLogarithm,
  GCD: recipe("number:counts...", (numbers: readonly number[]) => GCD(...numbers)),
  GESTEP: recipe("number:number step:number?", (number: number, step = 0) => (number >= step ? 1 : 0)),
  LCM: recipe("number:counts...", (numbers: readonly number[]) => LCM(...numbers)),
  LOG10: recipe("number:positive", (number: number) => Math.log10(number)),
  MROUND: recipe("number:number multiple:number", MROUND),
  MULTINOMIAL: recipe("number:counts...", multinomial),
  PERMUT: recipe("number:count number_chosen:count", permutations),
  PERMUTATIONA: recipe(
    "number:count number_chosen:count",
    (number: number, chosen: number) => number ** chosen,
  ),
  QUOTIENT: recipe("numerator:number denominator:number", (numerator: number, denominator: number) => {
    if (denominator === 0) throw new FunctionError("#DIV/0!");
    return Math.trunc(numerator / denominator);
  }),
  RADIANS: recipe("angle:number", (angle: number) => (angle * Math.PI) / 180),
  SERIESSUM: recipe("x:number n:number m:number coefficients:numbers", SERIESSUM),
  SIGN: recipe("number:number", (number: number) => Math.sign(number)),
  SQRTPI: recipe("number:notNegative", SQRTPI),
  SUMSQ: recipe("number:numbers...", (numbers: readonly number[]) => SUMSQ(...numbers)),
};
