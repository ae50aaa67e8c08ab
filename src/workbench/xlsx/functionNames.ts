/**
 * Functions by the names that files have for them. A file of Excel's writes functions that are newer than the format with
 * "_xlfn.", two of them with "_xlfn._xlws." (support.microsoft.com, "Issue: An _xlfn. prefix is displayed in front of a formula"),
 * and an add-in's functions with "_xldudf_" and underscores for dots (https://github.com/OfficeDev/office-js/issues/5611).
 */
export interface FunctionNames {
  toFile(name: string): string;
  /** As users see it. */
  fromFile(name: string): string;
  /** May give more than one cell, so that Excel keeps the formula as a dynamic array even where it gives one. */
  givesArrays(name: string): boolean;
}

const SHEET_FUNCTIONS = new Set(["FILTER", "SORT"]);

const ARRAY_FUNCTIONS = new Set(
  (
    "FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TRANSPOSE FREQUENCY LINEST LOGEST TREND GROWTH MMULT MUNIT MINVERSE " +
    "VSTACK HSTACK TOROW TOCOL WRAPROWS WRAPCOLS TAKE DROP CHOOSEROWS CHOOSECOLS EXPAND TEXTSPLIT BYROW BYCOL MAKEARRAY MAP SCAN " +
    "XLOOKUP LET LAMBDA STOCKHISTORY"
  ).split(" "),
);

const NEWER_FUNCTIONS = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
    "BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST " +
    "CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL " +
    "DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FLOOR.MATH " +
    "FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST " +
    "IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST " +
    "LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV " +
    "NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST " +
    "QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P " +
    "STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW " +
    "UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);

/** A function of an add-in, from its functions.json. */
export interface CustomFunction {
  readonly name: string;
  readonly result: { readonly dimensionality?: "scalar" | "matrix" };
}

export function createFunctionNames(custom: readonly CustomFunction[]): FunctionNames {
  const byName = new Map(custom.map((one) => [one.name.toUpperCase(), one]));
  const names = new Map([...byName.keys()].map((name) => [customFileName(name).toUpperCase(), name]));
  return {
    toFile(name) {
      const upper = name.toUpperCase();
      if (byName.has(upper)) return customFileName(upper);
      if (SHEET_FUNCTIONS.has(upper)) return `_xlfn._xlws.${upper}`;
      return NEWER_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
    },
    fromFile(name) {
      const customName = names.get(name.toUpperCase());
      return customName ?? name.replace(/^_xlfn\.(_xlws\.)?/i, "");
    },
    givesArrays(name) {
      const upper = name.toUpperCase();
      return byName.get(upper)?.result.dimensionality === "matrix" || ARRAY_FUNCTIONS.has(upper);
    },
  };
}

function customFileName(upper: string): string {
  return `_xldudf_${upper.replaceAll(".", "_")}`;
}
