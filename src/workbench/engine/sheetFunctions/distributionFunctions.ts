import {
  BETADIST,
  BETAINV,
  BINOMDIST,
  CHIDIST,
  CHIDISTRT,
  CHIINV,
  CHIINVRT,
  CONFIDENCE,
  CRITBINOM,
  EXPONDIST,
  FDIST,
  FDISTRT,
  FINV,
  FINVRT,
  GAMMADIST,
  GAMMAINV,
  GAMMALN,
  GAUSS,
  HYPGEOMDIST,
  LOGNORMDIST,
  LOGNORMINV,
  NEGBINOMDIST,
  NORMDIST,
  NORMINV,
  NORMSDIST,
  NORMSINV,
  PHI,
  POISSONDIST,
  T,
  TDISTRT,
  WEIBULLDIST,
} from "@formulajs/formulajs";
import { FunctionError, recipe } from "./recipe";
import type { Recipe } from "./recipe";

/** Distributions by the names that Excel has had for them since 2010. */
export const distributionFunctions: Readonly<Record<string, Recipe>> = {
  "BETA.DIST": recipe("x:number alpha:positive beta:positive cumulative:flag A:number? B:number?", betaOf),
  "BETA.INV": recipe("probability:openChance alpha:positive beta:positive A:number? B:number?", BETAINV),
  "BINOM.DIST": recipe("number_s:count trials:count probability_s:chance cumulative:flag", binomialOf),
  "BINOM.DIST.RANGE": recipe(
    "trials:count probability_s:chance number_s:count number_s2:count?",
    binomialRange,
  ),
  "BINOM.INV": recipe("trials:count probability_s:chance alpha:openChance", CRITBINOM),
  "CHISQ.DIST": recipe("x:notNegative deg_freedom:ordinal cumulative:flag", CHIDIST),
  "CHISQ.DIST.RT": recipe("x:notNegative deg_freedom:ordinal", CHIDISTRT),
  "CHISQ.INV": recipe("probability:chance deg_freedom:ordinal", CHIINV),
  "CHISQ.INV.RT": recipe("probability:openChance deg_freedom:ordinal", CHIINVRT),
  "CONFIDENCE.NORM": recipe("alpha:openChance standard_dev:positive size:ordinal", CONFIDENCE.NORM),
  "CONFIDENCE.T": recipe(
    "alpha:openChance standard_dev:positive size:ordinal",
    (alpha: number, deviation: number, size: number) => {
      if (size === 1) throw new FunctionError("#DIV/0!");
      return (studentInverse(1 - alpha / 2, size - 1) * deviation) / Math.sqrt(size);
    },
  ),
  "EXPON.DIST": recipe("x:notNegative lambda:positive cumulative:flag", EXPONDIST),
  "F.DIST": recipe("x:notNegative deg_freedom1:ordinal deg_freedom2:ordinal cumulative:flag", FDIST),
  "F.DIST.RT": recipe("x:notNegative deg_freedom1:ordinal deg_freedom2:ordinal", FDISTRT),
  "F.INV": recipe("probability:chance deg_freedom1:ordinal deg_freedom2:ordinal", FINV),
  "F.INV.RT": recipe("probability:openChance deg_freedom1:ordinal deg_freedom2:ordinal", FINVRT),
  "GAMMA.DIST": recipe("x:notNegative alpha:positive beta:positive cumulative:flag", GAMMADIST),
  "GAMMA.INV": recipe("probability:chance alpha:positive beta:positive", GAMMAINV),
  GAUSS: recipe("z:number", GAUSS),
  "HYPGEOM.DIST": recipe(
    "sample_s:count number_sample:count population_s:count number_pop:count cumulative:flag",
    hypergeometricOf,
  ),
  "LOGNORM.DIST": recipe("x:positive mean:number standard_dev:positive cumulative:flag", LOGNORMDIST),
  "LOGNORM.INV": recipe("probability:openChance mean:number standard_dev:positive", LOGNORMINV),
  "NEGBINOM.DIST": recipe(
    "number_f:count number_s:ordinal probability_s:chance cumulative:flag",
    NEGBINOMDIST,
  ),
  "NORM.DIST": recipe("x:number mean:number standard_dev:positive cumulative:flag", NORMDIST),
  "NORM.INV": recipe("probability:openChance mean:number standard_dev:positive", NORMINV),
  "NORM.S.DIST": recipe("z:number cumulative:flag", NORMSDIST),
  "NORM.S.INV": recipe("probability:openChance", NORMSINV),
  PHI: recipe("x:number", PHI),
  "POISSON.DIST": recipe("x:count mean:notNegative cumulative:flag", POISSONDIST),
  "T.DIST": recipe("x:number deg_freedom:ordinal cumulative:flag", studentOf),
  "T.DIST.2T": recipe(
    "x:notNegative deg_freedom:ordinal",
    (x: number, freedom: number) => 2 * tail(x, freedom),
  ),
  "T.DIST.RT": recipe("x:number deg_freedom:ordinal", (x: number, freedom: number) =>
    x < 0 ? 1 - tail(-x, freedom) : tail(x, freedom),
  ),
  "T.INV": recipe("probability:openChance deg_freedom:ordinal", studentInverse),
  "T.INV.2T": recipe("probability:openChance deg_freedom:ordinal", (chance: number, freedom: number) =>
    studentInverse(1 - chance / 2, freedom),
  ),
  "WEIBULL.DIST": recipe("x:notNegative alpha:positive beta:positive cumulative:flag", WEIBULLDIST),
};

/** Those of old, which say less or count from the other side. */
export const olderDistributions: Readonly<Record<string, Recipe>> = {
  BETADIST: recipe(
    "x:number alpha:positive beta:positive A:number? B:number?",
    (...[x, alpha, beta, from, to]: [number, number, number, number?, number?]) =>
      betaOf(x, alpha, beta, true, from, to),
  ),
  BETAINV: named("BETA.INV"),
  BINOMDIST: named("BINOM.DIST"),
  CHIDIST: named("CHISQ.DIST.RT"),
  CHIINV: named("CHISQ.INV.RT"),
  CONFIDENCE: named("CONFIDENCE.NORM"),
  CRITBINOM: named("BINOM.INV"),
  EXPONDIST: named("EXPON.DIST"),
  FDIST: named("F.DIST.RT"),
  FINV: named("F.INV.RT"),
  GAMMADIST: named("GAMMA.DIST"),
  GAMMAINV: named("GAMMA.INV"),
  LOGINV: named("LOGNORM.INV"),
  LOGNORMDIST: recipe(
    "x:positive mean:number standard_dev:positive",
    (x: number, mean: number, deviation: number) => LOGNORMDIST(x, mean, deviation, true),
  ),
  NORMDIST: named("NORM.DIST"),
  NORMINV: named("NORM.INV"),
  NORMSDIST: recipe("z:number", (z: number) => NORMSDIST(z, true)),
  NORMSINV: named("NORM.S.INV"),
  POISSON: named("POISSON.DIST"),
  TDIST: recipe(
    "x:notNegative deg_freedom:ordinal tails:whole",
    (x: number, freedom: number, tails: number) => {
      if (tails !== 1 && tails !== 2) throw new FunctionError("#NUM!");
      return tails * tail(x, freedom);
    },
  ),
  TINV: named("T.INV.2T"),
  WEIBULL: named("WEIBULL.DIST"),
};

function named(name: string): Recipe {
  const found = distributionFunctions[name];
  if (!found) throw new Error(`There is no function ${name}.`);
  return found;
}

type BetaArguments = [
  x: number,
  alpha: number,
  beta: number,
  cumulative: boolean,
  from?: number | undefined,
  to?: number | undefined,
];

/** The library's density forgets how wide the interval is. */
function betaOf(...[x, alpha, beta, cumulative, from = 0, to = 1]: BetaArguments): number {
  if (x < from || x > to || from === to) throw new FunctionError("#NUM!");
  const value = Number(BETADIST(x, alpha, beta, cumulative, from, to));
  return cumulative ? value : value / (to - from);
}

type BinomialArguments = [successes: number, trials: number, chance: number, cumulative: boolean];

function binomialOf(...[successes, trials, chance, cumulative]: BinomialArguments): unknown {
  if (successes > trials) throw new FunctionError("#NUM!");
  return BINOMDIST(successes, trials, chance, cumulative);
}

type BinomialRange = [trials: number, chance: number, first: number, last?: number];

function binomialRange(...[trials, chance, first, last = first]: BinomialRange): unknown {
  if (last > trials || first > last) throw new FunctionError("#NUM!");
  const upTo = (count: number): number => Number(BINOMDIST(count, trials, chance, true));
  return upTo(last) - (first === 0 ? 0 : upTo(first - 1));
}

type HypergeometricArguments = [
  drawn: number,
  sample: number,
  successes: number,
  population: number,
  cumulative: boolean,
];

function hypergeometricOf(
  ...[drawn, sample, successes, population, cumulative]: HypergeometricArguments
): unknown {
  const isPossible = sample <= population && successes <= population && drawn <= Math.min(sample, successes);
  if (!isPossible || drawn < sample - population + successes) throw new FunctionError("#NUM!");
  return HYPGEOMDIST(drawn, sample, successes, population, cumulative);
}

/** The share beyond x, which is not negative. */
function tail(x: number, freedom: number): number {
  return Number(TDISTRT(x, freedom));
}

function studentOf(x: number, freedom: number, cumulative: boolean): number {
  if (cumulative) return x < 0 ? tail(-x, freedom) : 1 - tail(x, freedom);
  const size = Number(GAMMALN((freedom + 1) / 2)) - Number(GAMMALN(freedom / 2));
  return (Math.exp(size) / Math.sqrt(freedom * Math.PI)) * (1 + x ** 2 / freedom) ** (-(freedom + 1) / 2);
}

/** The library's is right to eight digits; a step of Newton's method makes them all right. */
function studentInverse(chance: number, freedom: number): number {
  let x = Number(T.INV(chance, freedom));
  for (let step = 0; step < 2; step += 1)
    x -= (studentOf(x, freedom, true) - chance) / studentOf(x, freedom, false);
  return x;
}
