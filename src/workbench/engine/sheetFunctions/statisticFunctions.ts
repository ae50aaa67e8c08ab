import {
  GEOMEAN,
  HARMEAN,
  KURT,
  PERCENTRANKEXC,
  PERCENTRANKINC,
  SKEW,
  SKEWP,
  STANDARDIZE,
  TRIMMEAN,
  ZTEST,
} from "@formulajs/formulajs";
import { FunctionError, recipe } from "./recipe";
import type { Recipe } from "./recipe";

/** Places of a percentage that nobody has asked for. */
const SIGNIFICANCE = 3;

type OfNumbers = (numbers: readonly number[]) => unknown;

/** Over numbers of which there must be so many. */
function over(least: number, compute: OfNumbers, word = "numbers"): Recipe {
  return recipe(`number:${word}...`, (numbers: readonly number[]) => {
    if (numbers.length < least) throw new FunctionError(least === 1 ? "#NUM!" : "#DIV/0!");
    return compute(numbers);
  });
}

function percentRank(compute: (numbers: number[], x: number, places: number) => unknown): Recipe {
  return recipe(
    "array:numbers x:number significance:ordinal?",
    (numbers: number[], x: number, places?: number) => {
      if (numbers.length === 0) throw new FunctionError("#NUM!");
      if (x < Math.min(...numbers) || x > Math.max(...numbers)) throw new FunctionError("#N/A");
      return compute(numbers, x, places ?? SIGNIFICANCE);
    },
  );
}

/** Place among the numbers, from 1; of equal ones the first place, or the middle of theirs. */
function rank(share: (first: number, count: number) => number): Recipe {
  return recipe("number:number ref:numbers order:number?", (number: number, numbers: number[], order = 0) => {
    const count = numbers.filter((one) => one === number).length;
    if (count === 0) throw new FunctionError("#N/A");
    const isBefore = (one: number): boolean => (order === 0 ? one > number : one < number);
    return share(numbers.filter(isBefore).length + 1, count);
  });
}

/** The number that comes most often, of equally frequent ones the first; there must be one that comes twice. */
const mode = over(0, (numbers) => {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  const found = [...counts].find(([, count]) => count === most && count > 1);
  if (!found) throw new FunctionError("#N/A");
  return found[0];
});

export const statisticFunctions: Readonly<Record<string, Recipe>> = {
  GEOMEAN: over(1, GEOMEAN, "positives"),
  HARMEAN: over(1, HARMEAN, "positives"),
  KURT: over(4, KURT),
  MODE: mode,
  "MODE.SNGL": mode,
  "PERCENTRANK.EXC": percentRank(PERCENTRANKEXC),
  "PERCENTRANK.INC": percentRank(PERCENTRANKINC),
  "RANK.AVG": rank((first, count) => first + (count - 1) / 2),
  "RANK.EQ": rank((first) => first),
  SKEW: over(3, SKEW),
  "SKEW.P": over(3, SKEWP),
  STANDARDIZE: recipe("x:number mean:number standard_dev:positive", STANDARDIZE),
  TRIMMEAN: recipe("array:numbers percent:chance", (numbers: number[], percent: number) => {
    if (percent === 1 || numbers.length === 0) throw new FunctionError("#NUM!");
    return TRIMMEAN(numbers, percent);
  }),
  "Z.TEST": recipe(
    "array:numbers x:number sigma:positive?",
    (numbers: number[], x: number, sigma?: number) => {
      if (numbers.length < 2) throw new FunctionError(numbers.length === 0 ? "#N/A" : "#DIV/0!");
      return ZTEST(numbers, x, sigma);
    },
  ),
};
