import type {
  IconSetName,
  PointType,
  PresetCriterion,
} from "../../engine/conditionalFormats/conditionalRule";

/** Excel's words for scripts to those of files (ISO/IEC 29500-1, 18.3.1.10 and 18.18). */

/** Type of the rule, its operator, and the formula that says the same. */
export const TEXT_WORDS = {
  Contains: { type: "containsText", operator: "containsText" },
  NotContains: { type: "notContainsText", operator: "notContains" },
  BeginsWith: { type: "beginsWith", operator: "beginsWith" },
  EndsWith: { type: "endsWith", operator: "endsWith" },
} as const;

export function textFormula(operator: keyof typeof TEXT_WORDS, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case "Contains":
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case "NotContains":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "BeginsWith":
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case "EndsWith":
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

type Writer = (cell: string) => string;

export const PLAIN_PRESETS: Readonly<
  Partial<Record<PresetCriterion, { readonly type: string; readonly formula: Writer | null }>>
> = {
  Blanks: { type: "containsBlanks", formula: (cell) => `LEN(TRIM(${cell}))=0` },
  NonBlanks: { type: "notContainsBlanks", formula: (cell) => `LEN(TRIM(${cell}))>0` },
  Errors: { type: "containsErrors", formula: (cell) => `ISERROR(${cell})` },
  NonErrors: { type: "notContainsErrors", formula: (cell) => `NOT(ISERROR(${cell}))` },
  UniqueValues: { type: "uniqueValues", formula: null },
  DuplicateValues: { type: "duplicateValues", formula: null },
};

const TODAY = "TODAY()";
const WEEKDAY = "WEEKDAY(TODAY())";

function monthFormula(cell: string, offset: string): string {
  const month = offset === "" ? TODAY : `EDATE(${TODAY},0${offset})`;
  return `AND(MONTH(${cell})=MONTH(${month}),YEAR(${cell})=YEAR(${month}))`;
}

export const PERIOD_WORDS: Readonly<
  Partial<Record<PresetCriterion, { readonly period: string; readonly formula: Writer }>>
> = {
  Yesterday: { period: "yesterday", formula: (cell) => `FLOOR(${cell},1)=${TODAY}-1` },
  Today: { period: "today", formula: (cell) => `FLOOR(${cell},1)=${TODAY}` },
  Tomorrow: { period: "tomorrow", formula: (cell) => `FLOOR(${cell},1)=${TODAY}+1` },
  LastSevenDays: {
    period: "last7Days",
    formula: (cell) => `AND(${TODAY}-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=${TODAY})`,
  },
  LastWeek: {
    period: "lastWeek",
    formula: (cell) =>
      `AND(${TODAY}-ROUNDDOWN(${cell},0)>=${WEEKDAY},${TODAY}-ROUNDDOWN(${cell},0)<${WEEKDAY}+7)`,
  },
  ThisWeek: {
    period: "thisWeek",
    formula: (cell) =>
      `AND(${TODAY}-ROUNDDOWN(${cell},0)<=${WEEKDAY}-1,ROUNDDOWN(${cell},0)-${TODAY}<=7-${WEEKDAY})`,
  },
  NextWeek: {
    period: "nextWeek",
    formula: (cell) =>
      `AND(ROUNDDOWN(${cell},0)-${TODAY}>7-${WEEKDAY},ROUNDDOWN(${cell},0)-${TODAY}<15-${WEEKDAY})`,
  },
  LastMonth: { period: "lastMonth", formula: (cell) => monthFormula(cell, "-1") },
  ThisMonth: { period: "thisMonth", formula: (cell) => monthFormula(cell, "") },
  NextMonth: { period: "nextMonth", formula: (cell) => monthFormula(cell, "+1") },
};

export interface AverageWords {
  readonly isAbove: boolean;
  readonly orEqual: boolean;
  readonly deviations: number;
}

export const AVERAGE_WORDS: Readonly<Partial<Record<PresetCriterion, AverageWords>>> = {
  AboveAverage: { isAbove: true, orEqual: false, deviations: 0 },
  BelowAverage: { isAbove: false, orEqual: false, deviations: 0 },
  EqualOrAboveAverage: { isAbove: true, orEqual: true, deviations: 0 },
  EqualOrBelowAverage: { isAbove: false, orEqual: true, deviations: 0 },
  OneStdDevAboveAverage: { isAbove: true, orEqual: false, deviations: 1 },
  OneStdDevBelowAverage: { isAbove: false, orEqual: false, deviations: 1 },
  TwoStdDevAboveAverage: { isAbove: true, orEqual: false, deviations: 2 },
  TwoStdDevBelowAverage: { isAbove: false, orEqual: false, deviations: 2 },
  ThreeStdDevAboveAverage: { isAbove: true, orEqual: false, deviations: 3 },
  ThreeStdDevBelowAverage: { isAbove: false, orEqual: false, deviations: 3 },
};

/** The automatic bound of a bar is a lowest or highest value in the format of 2007. */
export const POINT_WORDS: Readonly<Record<Exclude<PointType, "Automatic">, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
};

export const ICON_SET_WORDS: Readonly<Record<IconSetName, string>> = {
  ThreeArrows: "3Arrows",
  ThreeArrowsGray: "3ArrowsGray",
  ThreeFlags: "3Flags",
  ThreeTrafficLights1: "3TrafficLights1",
  ThreeTrafficLights2: "3TrafficLights2",
  ThreeSigns: "3Signs",
  ThreeSymbols: "3Symbols",
  ThreeSymbols2: "3Symbols2",
  FourArrows: "4Arrows",
  FourArrowsGray: "4ArrowsGray",
  FourRedToBlack: "4RedToBlack",
  FourRating: "4Rating",
  FourTrafficLights: "4TrafficLights",
  FiveArrows: "5Arrows",
  FiveArrowsGray: "5ArrowsGray",
  FiveRating: "5Rating",
  FiveQuarters: "5Quarters",
  ThreeStars: "3Stars",
  ThreeTriangles: "3Triangles",
  FiveBoxes: "5Boxes",
};

/** Sets that came with Excel 2010; readers of 2007's format do not know them. */
export const NEWER_ICON_SETS: readonly IconSetName[] = ["ThreeStars", "ThreeTriangles", "FiveBoxes"];
