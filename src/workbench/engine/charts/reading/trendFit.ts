import type { TrendlineInfo } from "../info/chartSeriesInfo";

export interface TrendFit {
  /** Undefined where the trend has no value. */
  at(x: number): number | undefined;
  /** "y = 2x + 1"; "" for a moving average, which has none. */
  readonly equation: string;
  /** Null for a moving average. */
  readonly rSquared: number | null;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Null when the points do not determine a line of that kind: too few, or not positive where they must be. */
export function trendFit(trendline: TrendlineInfo, points: readonly Point[]): TrendFit | null {
  const { intercept } = trendline;
  switch (trendline.type) {
    case "Linear":
      return polynomial(points, { order: 1, intercept });
    case "Polynomial":
      return polynomial(points, { order: trendline.order ?? 2, intercept });
    case "Exponential":
      return curved(points, {
        isAllowed: ({ y }) => y > 0,
        toLine: ({ x, y }) => ({ x, y: Math.log(y) }),
        intercept: intercept === undefined || intercept <= 0 ? undefined : Math.log(intercept),
        fit: ([a = 0, b = 0]) => ({
          at: (x) => Math.exp(a + b * x),
          equation: `y = ${short(Math.exp(a))}e${superscript(`${short(b)}x`)}`,
        }),
      });
    case "Logarithmic":
      return curved(points, {
        isAllowed: ({ x }) => x > 0,
        toLine: ({ x, y }) => ({ x: Math.log(x), y }),
        intercept: undefined,
        fit: ([a = 0, b = 0]) => ({
          at: (x) => (x > 0 ? a + b * Math.log(x) : undefined),
          equation: `y = ${short(b)}ln(x)${signed(a)}`,
        }),
      });
    case "Power":
      return curved(points, {
        isAllowed: ({ x, y }) => x > 0 && y > 0,
        toLine: ({ x, y }) => ({ x: Math.log(x), y: Math.log(y) }),
        intercept: undefined,
        fit: ([a = 0, b = 0]) => ({
          at: (x) => (x > 0 ? Math.exp(a) * x ** b : undefined),
          equation: `y = ${short(Math.exp(a))}x${superscript(short(b))}`,
        }),
      });
    case "MovingAverage":
      return movingAverage(points, trendline.period ?? 2);
  }
}

function polynomial(
  points: readonly Point[],
  { order, intercept }: { readonly order: number; readonly intercept: number | undefined },
): TrendFit | null {
  const factors = leastSquares(points, order, intercept);
  if (factors === null) return null;
  const at = (x: number): number => factors.reduceRight((sum, factor) => sum * x + factor, 0);
  const terms = factors.map((factor, power) => ({ factor, power })).reverse();
  const equation = terms
    .filter(({ factor, power }) => factor !== 0 || power === 0)
    .map(({ factor, power }, index) => {
      const variable = power === 0 ? "" : power === 1 ? "x" : `x${superscript(String(power))}`;
      return index === 0 ? `${short(factor)}${variable}` : `${signed(factor)}${variable}`;
    })
    .join("");
  return { at, equation: `y = ${equation}`, rSquared: rSquaredOf(points, at) };
}

interface Curve {
  isAllowed(point: Point): boolean;
  toLine(point: Point): Point;
  readonly intercept: number | undefined;
  fit(factors: readonly number[]): Pick<TrendFit, "at" | "equation">;
}

/** Excel fits these on the straightened points, and takes their fit for that of the curve. */
function curved(points: readonly Point[], curve: Curve): TrendFit | null {
  if (!points.every((point) => curve.isAllowed(point))) return null;
  const line = points.map((point) => curve.toLine(point));
  const factors = leastSquares(line, 1, curve.intercept);
  if (factors === null) return null;
  const [a = 0, b = 0] = factors;
  return { ...curve.fit(factors), rSquared: rSquaredOf(line, (x) => a + b * x) };
}

function movingAverage(points: readonly Point[], period: number): TrendFit | null {
  if (points.length < period) return null;
  const averages = new Map(
    points.slice(period - 1).map(({ x }, index) => {
      const window = points.slice(index, index + period);
      return [x, window.reduce((sum, { y }) => sum + y, 0) / period];
    }),
  );
  return { at: (x) => averages.get(x), equation: "", rSquared: null };
}

/** Factors from that of x⁰ on, by the normal equations. */
function leastSquares(
  points: readonly Point[],
  order: number,
  intercept: number | undefined,
): number[] | null {
  const first = intercept === undefined ? 0 : 1;
  const size = order + 1 - first;
  if (new Set(points.map(({ x }) => x)).size < size) return null;
  const powers = Array.from({ length: size }, (_, index) => index + first);
  const rows = powers.map((power) => [
    ...powers.map((other) => points.reduce((sum, { x }) => sum + x ** (power + other), 0)),
    points.reduce((sum, { x, y }) => sum + (y - (intercept ?? 0)) * x ** power, 0),
  ]);
  const solved = solve(rows);
  if (solved === null) return null;
  return intercept === undefined ? solved : [intercept, ...solved];
}

/** Gauss with pivots; null when there is no single solution. */
function solve(rows: number[][]): number[] | null {
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    const below = rows.slice(column);
    const pivot = below.reduce((best, row) =>
      Math.abs(row[column] ?? 0) > Math.abs(best[column] ?? 0) ? row : best,
    );
    const head = pivot[column] ?? 0;
    if (head === 0) return null;
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    rows.forEach((row, index) => {
      if (index === column) return;
      const factor = (row[column] ?? 0) / head;
      row.forEach((value, at) => (row[at] = value - factor * (pivot[at] ?? 0)));
    });
  }
  return rows.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

function rSquaredOf(points: readonly Point[], at: (x: number) => number): number {
  const mean = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const spread = points.reduce((sum, { y }) => sum + (y - mean) ** 2, 0);
  const rest = points.reduce((sum, { x, y }) => sum + (y - at(x)) ** 2, 0);
  return spread === 0 ? 1 : 1 - rest / spread;
}

/** Five significant digits, as Excel's labels have in the format General; without the dust of the fit. */
function short(value: number): string {
  return String(Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(5)));
}

function signed(value: number): string {
  return value < 0 ? ` - ${short(-value)}` : ` + ${short(value)}`;
}

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
  "-": "⁻",
  ".": "·",
  x: "ˣ",
  e: "ᵉ",
  "+": "⁺",
};

function superscript(text: string): string {
  return [...text].map((letter) => SUPERSCRIPTS[letter] ?? letter).join("");
}
