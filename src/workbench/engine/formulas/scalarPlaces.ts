import { codeOf, rangesIn } from "./rangesIn";
import type { RangeInFormula } from "./rangesIn";

/**
 * Ranges that stand where one value is wanted: beside an operator, or as an argument that is one value. There a formula of
 * today's Excel calculates with all the cells, and one that is no array takes the cell of its own row or column, which "@"
 * says (support.microsoft.com, "Implicit intersection operator: @"). Those with an "@" are not among them.
 */
export function scalarPlaces(formula: string): readonly RangeInFormula[] {
  const ranges = rangesIn(formula);
  if (ranges.length === 0) return [];
  const code = codeOf(formula);
  return ranges.filter((range) => isScalar(code, range));
}

/** A function's call, or mere parentheses, around a place in a formula. */
interface Call {
  /** "" for parentheses. */
  readonly name: string;
  readonly open: number;
  argument: number;
}

function isScalar(code: string, { start, end }: RangeInFormula): boolean {
  const calls = callsAround(code, start);
  if (calls.some(({ name }) => ARRAY_FUNCTIONS.has(name))) return false;
  let [left, right] = [previous(code, start), following(code, end)];
  while (code[left] === "(" && code[right] === ")" && calls.at(-1)?.name === "") {
    calls.pop();
    [left, right] = [previous(code, left), following(code, right + 1)];
  }
  const before = code[left] ?? "=";
  const after = code[right] ?? "";
  if (before === "@") return false;
  const isWhole = /[=(,]/.test(before) && (left <= 0 || before !== "=") && /^[),]?$/.test(after);
  if (!isWhole) return /^[-+*/^&=<>%]$/.test(before) || /^[-+*/^&=<>%]$/.test(after);
  const call = calls.at(-1);
  return call === undefined || isValue(call);
}

/** From the outside in. */
function callsAround(code: string, end: number): Call[] {
  const calls: Call[] = [];
  for (let at = 0; at < end; at += 1) {
    const character = code[at];
    if (character === "(") calls.push({ name: wordBefore(code, at), open: at, argument: 0 });
    else if (character === ")") calls.pop();
    else if (character === "," && calls.length > 0) (calls.at(-1) as Call).argument += 1;
  }
  return calls;
}

function wordBefore(code: string, at: number): string {
  return /[\p{L}\p{N}_.]+$/u.exec(code.slice(0, at))?.[0].toUpperCase() ?? "";
}

function previous(code: string, at: number): number {
  let index = at - 1;
  while (/\s/.test(code[index] ?? "")) index -= 1;
  return index;
}

function following(code: string, at: number): number {
  let index = at;
  while (/\s/.test(code[index] ?? "")) index += 1;
  return index;
}

/** Of functions that are not known here nothing is said. */
function isValue({ name, argument }: Call): boolean {
  return VALUE_FUNCTIONS.has(name) || (VALUE_ARGUMENTS[name]?.includes(argument) ?? false);
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** These calculate with arrays in every formula. */
const ARRAY_FUNCTIONS = wordsOf(
  "SUMPRODUCT SUMX2MY2 SUMX2PY2 SUMXMY2 MMULT MINVERSE MDETERM TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH LOOKUP " +
    "FILTER SORT SORTBY UNIQUE XLOOKUP XMATCH LET LAMBDA BYROW BYCOL MAP REDUCE SCAN MAKEARRAY VSTACK HSTACK TOROW TOCOL " +
    "WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND",
);

/** All their arguments are single values. */
const VALUE_FUNCTIONS = wordsOf(
  "ABS ACOS ASIN ATAN ATAN2 CEILING CHAR CLEAN CODE CONCATENATE COS DATE DATEVALUE DAY DEGREES EXACT EXP FACT FIND FIXED FLOOR HOUR " +
    "IFERROR IFNA INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID " +
    "MINUTE MOD MONTH NOT POWER PROPER RADIANS REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SQRT SUBSTITUTE TAN " +
    "TEXT TIME TIMEVALUE TRIM TRUNC UPPER VALUE WEEKDAY YEAR",
);

/** Single values among ranges, counted from 0. */
const VALUE_ARGUMENTS: Readonly<Record<string, readonly number[]>> = {
  IF: [0],
  CHOOSE: [0],
  VLOOKUP: [0, 2, 3],
  HLOOKUP: [0, 2, 3],
  MATCH: [0, 2],
  INDEX: [1, 2],
  SUMIF: [1],
  COUNTIF: [1],
  AVERAGEIF: [1],
  COUNTIFS: [1, 3, 5, 7, 9],
  SUMIFS: [2, 4, 6, 8, 10],
  AVERAGEIFS: [2, 4, 6, 8, 10],
  LARGE: [1],
  SMALL: [1],
  RANK: [0],
  "RANK.EQ": [0],
  OFFSET: [1, 2, 3, 4],
};
