import { FunctionError } from "./recipe";

/** A number with an imaginary part, as the functions IM… have it: text like "3+4i" or "3+4j". */
export interface Complex {
  readonly re: number;
  readonly im: number;
  /** "i" unless the text has "j"; "" for a real number. */
  readonly suffix: string;
}

const NUMBER = String.raw`\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?`;
const COMPLEX = new RegExp(`^([+-]?(?:${NUMBER}))?(?:([+-]?(?:${NUMBER})?)([ij]))?$`);

/** Throws #NUM! for what is no complex number. */
export function parseComplex(text: string): Complex {
  const found = COMPLEX.exec(text.trim());
  if (!found || text.trim() === "") throw new FunctionError("#NUM!");
  const [, re, im, suffix = ""] = found;
  // "3i" has no real part, though it starts like one.
  if (suffix !== "" && re !== undefined && im === "") return complex(0, Number(re), suffix);
  const isUnit = im === "" || im === "+" || im === "-";
  const imaginary = suffix === "" ? 0 : isUnit ? (im === "-" ? -1 : 1) : Number(im);
  return complex(re === undefined ? 0 : Number(re), imaginary, suffix);
}

export function complex(re: number, im: number, suffix = ""): Complex {
  return { re, im, suffix };
}

/** With 15 digits, as Excel writes numbers. */
export function complexText({ re, im, suffix }: Complex): string {
  if (!Number.isFinite(re) || !Number.isFinite(im)) throw new FunctionError("#NUM!");
  const unit = suffix || "i";
  if (im === 0) return numberText(re);
  const size = Math.abs(im) === 1 ? "" : numberText(Math.abs(im));
  const sign = im < 0 ? "-" : re === 0 ? "" : "+";
  return `${re === 0 ? "" : numberText(re)}${sign}${size}${unit}`;
}

function numberText(value: number): string {
  return String(Number(value.toPrecision(15))).replace("e", "E");
}

/** Two numbers of one formula must not mix "i" and "j". */
export function commonSuffix(...numbers: readonly Complex[]): string {
  const suffixes = new Set(numbers.map(({ suffix }) => suffix).filter((suffix) => suffix !== ""));
  if (suffixes.size > 1) throw new FunctionError("#VALUE!");
  return [...suffixes][0] ?? "";
}

export function product(one: Complex, other: Complex): Complex {
  return complex(
    one.re * other.re - one.im * other.im,
    one.re * other.im + one.im * other.re,
    commonSuffix(one, other),
  );
}

export function quotient(one: Complex, other: Complex): Complex {
  return over(other.re ** 2 + other.im ** 2, product(one, complex(other.re, -other.im, other.suffix)));
}

export function exponential({ re, im, suffix }: Complex): Complex {
  return complex(Math.exp(re) * Math.cos(im), Math.exp(re) * Math.sin(im), suffix);
}

export function logarithm({ re, im, suffix }: Complex): Complex {
  if (re === 0 && im === 0) throw new FunctionError("#NUM!");
  return complex(Math.log(Math.hypot(re, im)), Math.atan2(im, re), suffix);
}

export function power(base: Complex, exponent: number): Complex {
  if (base.re === 0 && base.im === 0) {
    if (exponent <= 0) throw new FunctionError("#NUM!");
    return base;
  }
  const size = Math.hypot(base.re, base.im) ** exponent;
  const angle = Math.atan2(base.im, base.re) * exponent;
  return complex(size * Math.cos(angle), size * Math.sin(angle), base.suffix);
}

export function sine({ re, im, suffix }: Complex): Complex {
  return complex(Math.sin(re) * Math.cosh(im), Math.cos(re) * Math.sinh(im), suffix);
}

export function cosine({ re, im, suffix }: Complex): Complex {
  return complex(Math.cos(re) * Math.cosh(im), -Math.sin(re) * Math.sinh(im), suffix);
}

/** The quotients of sine and cosine are computed by the doubled angle, which loses fewer digits. */
export function tangent({ re, im, suffix }: Complex): Complex {
  return over(doubledCosine(re, im), complex(Math.sin(2 * re), Math.sinh(2 * im), suffix));
}

export function cotangent({ re, im, suffix }: Complex): Complex {
  return over(doubledSine(re, im), complex(Math.sin(2 * re), -Math.sinh(2 * im), suffix));
}

export function secant(number: Complex): Complex {
  const { re, im, suffix } = cosine(number);
  return over(doubledCosine(number.re, number.im), complex(2 * re, -2 * im, suffix));
}

export function cosecant(number: Complex): Complex {
  const { re, im, suffix } = sine(number);
  return over(doubledSine(number.re, number.im), complex(2 * re, -2 * im, suffix));
}

/** Twice the square of the cosine's size. */
function doubledCosine(re: number, im: number): number {
  return Math.cosh(2 * im) + Math.cos(2 * re);
}

/** Twice the square of the sine's size. */
function doubledSine(re: number, im: number): number {
  return Math.cosh(2 * im) - Math.cos(2 * re);
}

function over(size: number, { re, im, suffix }: Complex): Complex {
  if (size === 0) throw new FunctionError("#NUM!");
  return complex(re / size, im / size, suffix);
}

export function hyperbolicSine({ re, im, suffix }: Complex): Complex {
  return complex(Math.sinh(re) * Math.cos(im), Math.cosh(re) * Math.sin(im), suffix);
}

export function hyperbolicCosine({ re, im, suffix }: Complex): Complex {
  return complex(Math.cosh(re) * Math.cos(im), Math.sinh(re) * Math.sin(im), suffix);
}
