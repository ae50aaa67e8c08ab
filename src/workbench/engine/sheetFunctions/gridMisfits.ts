import type { GridArguments } from "./gridArguments";

/** Excel's error for arguments that are numbers, but none that a function can take. */
export type Misfit = string | ((args: GridArguments) => string);

/** The error for what Excel refuses and the grid computes; undefined for what Excel computes too. */
export type Refusal = (args: GridArguments) => string | undefined;

/** The last day that Excel has, 9999-12-31. */
const LAST_DAY = 2_958_465;
const MOST_OF_TIME = 32_767;

const arePairs: Misfit = (args) => (args.cellCount(0) === args.cellCount(1) ? "#DIV/0!" : "#N/A");
const areKnown: Misfit = (args) => (args.cellCount(0) === args.cellCount(1) ? "#NUM!" : "#REF!");
const isDivisor: Misfit = (args) => (Math.trunc(args.number(1)) === 0 ? "#DIV/0!" : "#NUM!");
const isWeekend: Misfit = (args) => (args.isText(2) ? "#VALUE!" : "#NUM!");
const isArraySize: Misfit = (args) =>
  Math.trunc(args.number(0)) === 0 || Math.trunc(args.number(1)) === 0 ? "#CALC!" : "#VALUE!";
const isPlace: Misfit = (args) => (args.number(2) < 1 ? "#VALUE!" : "#REF!");

/**
 * Where the grid has one error for all, and for results that are no numbers (support.microsoft.com, "<NAME> function", the
 * remarks). Functions that give #VALUE! there are not listed.
 */
export const gridMisfits: Readonly<Record<string, Misfit>> = {
  ...each("SQRT LN ACOS ASIN ACOSH ATANH ACOTH POWER POW CEILING FLOOR RANDBETWEEN DECIMAL", "#NUM!"),
  ...each("SMALL LARGE MEDIAN PERCENTILE PERCENTILE.INC PERCENTILE.EXC", "#NUM!"),
  ...each("QUARTILE QUARTILE.INC QUARTILE.EXC", "#NUM!"),
  ...each("DATE DATEDIF TIME WEEKDAY WEEKNUM YEARFRAC", "#NUM!"),
  ...each("WORKDAY.INTL NETWORKDAYS.INTL", isWeekend),
  ...each("PMT RATE NPER IRR XIRR XNPV IPMT PPMT CUMIPMT CUMPRINC RRI PDURATION EFFECT NOMINAL", "#NUM!"),
  ...each("SYD DB DDB VDB AMORLINC TBILLEQ TBILLPRICE TBILLYIELD DISC INTRATE RECEIVED ACCRINTM", "#NUM!"),
  ...each("PRICE PRICEDISC PRICEMAT YIELD YIELDDISC YIELDMAT DURATION MDURATION", "#NUM!"),
  ...each("COUPDAYBS COUPDAYS COUPDAYSNC COUPNCD COUPNUM COUPPCD", "#NUM!"),
  ...each("DOLLARDE DOLLARFR", isDivisor),
  ...each("MIRR NPV SLN ISPMT", "#DIV/0!"),
  ...each("CORREL PEARSON RSQ COVAR COVARIANCE.P COVARIANCE.S", arePairs),
  ...each("SLOPE INTERCEPT STEYX", arePairs),
  FORECAST: (args) => (args.cellCount(1) === args.cellCount(2) ? "#DIV/0!" : "#N/A"),
  ...each("SUMX2MY2 SUMX2PY2 SUMXMY2 CONVERT IFS", "#N/A"),
  ...each("LINEST TREND GROWTH LOGEST", areKnown),
  ...each("VLOOKUP HLOOKUP", isPlace),
  INDEX: (args) => (args.number(1) < 0 || args.number(2) < 0 ? "#VALUE!" : "#REF!"),
  OFFSET: "#REF!",
  ...each("SEQUENCE RANDARRAY", isArraySize),
  ...each("TAKE DROP", "#CALC!"),
  MINVERSE: (args) => (args.columnCount(0) === args.rowCount(0) ? "#NUM!" : "#VALUE!"),
  LOG: (args) => (args.number(1) === 1 ? "#DIV/0!" : "#NUM!"),
};

const raises: Refusal = (args) => {
  if (args.number(0) !== 0 || args.number(1) > 0) return undefined;
  return args.number(1) === 0 ? "#NUM!" : "#DIV/0!";
};
const wraps: Refusal = (args) => (args.number(1) < 1 ? "#NUM!" : undefined);
const datesAt =
  (...indexes: readonly number[]): Refusal =>
  (args) =>
    indexes.some((index) => !isDay(args.number(index))) ? "#NUM!" : undefined;

/** What the grid computes and Excel refuses. */
export const gridRefusals: Readonly<Record<string, Refusal>> = {
  ...each("POWER POW", raises),
  FLOOR: (args) => (args.number(1) === 0 && args.number(0) !== 0 ? "#DIV/0!" : undefined),
  ...each("YEAR MONTH DAY HOUR MINUTE SECOND WEEKDAY WEEKNUM ISOWEEKNUM EDATE EOMONTH", datesAt(0)),
  ...each("WORKDAY WORKDAY.INTL", datesAt(0)),
  ...each("DAYS NETWORKDAYS NETWORKDAYS.INTL", datesAt(0, 1)),
  TIME: (args) => ([0, 1, 2].some((index) => args.number(index) > MOST_OF_TIME) ? "#NUM!" : undefined),
  CUMIPMT: (args) => (isPaymentTime(args.number(5)) ? undefined : "#NUM!"),
  CUMPRINC: (args) => (isPaymentTime(args.number(5)) ? undefined : "#NUM!"),
  SUBSTITUTE: (args) => (args.number(3) < 1 ? "#VALUE!" : undefined),
  CHAR: (args) => (args.number(0) >= 256 ? "#VALUE!" : undefined),
  ...each("WRAPROWS WRAPCOLS", wraps),
};

/** Functions whose results are days: before the first or after the last that Excel has is #NUM!. */
export const dayFunctions: ReadonlySet<string> = new Set(
  "EDATE EOMONTH WORKDAY WORKDAY.INTL DATE".split(" "),
);

/** True of what is no number: that has an error of its own. */
export function isDay(value: number): boolean {
  return Number.isNaN(value) || (value >= 0 && value < LAST_DAY + 1);
}

function isPaymentTime(value: number): boolean {
  return Number.isNaN(value) || value === 0 || value === 1;
}

function each<Rule>(names: string, rule: Rule): Record<string, Rule> {
  return Object.fromEntries(names.split(" ").map((name) => [name, rule]));
}
