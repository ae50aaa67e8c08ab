import {
  commonSuffix,
  complex,
  complexText,
  cosecant,
  cosine,
  cotangent,
  exponential,
  hyperbolicCosine,
  hyperbolicSine,
  logarithm,
  parseComplex,
  power,
  product,
  quotient,
  secant,
  sine,
  tangent,
} from "./complexNumber";
import type { Complex } from "./complexNumber";
import { FunctionError, recipe } from "./recipe";
import type { Recipe } from "./recipe";

const ONE = complex(1, 0);

/** One complex number to another. */
function mapping(change: (number: Complex) => Complex): Recipe {
  return recipe("inumber:text", (text: string) => complexText(change(parseComplex(text))));
}

/** One complex number to a real one. */
function measure(of: (number: Complex) => number): Recipe {
  return recipe("inumber:text", (text: string) => of(parseComplex(text)));
}

function folding(join: (one: Complex, other: Complex) => Complex): Recipe {
  return recipe("inumber:texts...", (texts: readonly string[]) => {
    const [first = complex(0, 0), ...others] = texts.map(parseComplex);
    return complexText(others.reduce(join, first));
  });
}

/** The library mistakes negative numbers' roots and logarithms, so these are ours. */
export const complexFunctions: Readonly<Record<string, Recipe>> = {
  COMPLEX: recipe("real_num:number i_num:number suffix:text?", (re: number, im: number, suffix = "i") => {
    if (suffix !== "i" && suffix !== "j") throw new FunctionError("#VALUE!");
    return complexText(complex(re, im, suffix));
  }),
  IMABS: measure(({ re, im }) => Math.hypot(re, im)),
  IMAGINARY: measure(({ im }) => im),
  IMARGUMENT: measure(({ re, im }) => {
    if (re === 0 && im === 0) throw new FunctionError("#DIV/0!");
    return Math.atan2(im, re);
  }),
  IMREAL: measure(({ re }) => re),
  IMCONJUGATE: mapping(({ re, im, suffix }) => complex(re, -im, suffix)),
  IMCOS: mapping(cosine),
  IMCOSH: mapping(hyperbolicCosine),
  IMCOT: mapping(cotangent),
  IMCSC: mapping(cosecant),
  IMCSCH: mapping((number) => quotient(ONE, hyperbolicSine(number))),
  IMDIV: recipe("inumber1:text inumber2:text", (one: string, other: string) =>
    complexText(quotient(parseComplex(one), parseComplex(other))),
  ),
  IMEXP: mapping(exponential),
  IMLN: mapping(logarithm),
  IMLOG10: mapping((number) => quotient(logarithm(number), complex(Math.LN10, 0))),
  IMLOG2: mapping((number) => quotient(logarithm(number), complex(Math.LN2, 0))),
  IMPOWER: recipe("inumber:text number:number", (text: string, exponent: number) =>
    complexText(power(parseComplex(text), exponent)),
  ),
  IMPRODUCT: folding(product),
  IMSEC: mapping(secant),
  IMSECH: mapping((number) => quotient(ONE, hyperbolicCosine(number))),
  IMSIN: mapping(sine),
  IMSINH: mapping(hyperbolicSine),
  IMSQRT: mapping((number) => (number.re === 0 && number.im === 0 ? number : power(number, 0.5))),
  IMSUB: recipe("inumber1:text inumber2:text", (first: string, second: string) => {
    const [one, other] = [parseComplex(first), parseComplex(second)];
    return complexText(complex(one.re - other.re, one.im - other.im, commonSuffix(one, other)));
  }),
  IMSUM: folding((one, other) => complex(one.re + other.re, one.im + other.im, commonSuffix(one, other))),
  IMTAN: mapping(tangent),
};
