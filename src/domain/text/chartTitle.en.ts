import type { ChartFinding } from "../chart/chartFinding";
import type { Standing } from "../chart/standing";
import type { PeriodType } from "../dataset/period";
import { changeText } from "./changeText";
import { en } from "./en";
import { periodKeyText } from "./periodKeyText";

const amount = en.measureValue;
const shown = (key: string) => periodKeyText("en", key);

const PERIOD_NOUNS: Readonly<Record<PeriodType, string>> = {
  year: "years",
  fiscalYear: "fiscal years",
  half: "half-years",
  fiscalHalf: "fiscal half-years",
  month: "months",
  yearToDate: "years",
};

/** The finding as a headline that a newspaper could print: true by itself, without the chart. */
export function chartTitleEn(finding: ChartFinding): string {
  if (finding.kind === "none") return `No figures held, ${shown(finding.from)} to ${shown(finding.to)}`;
  const { measure, maker, value, rankedCount } = finding;
  const period = shown(finding.period);
  switch (measure) {
    case "rank":
      if (rankedCount <= 1) return `${maker} is the only maker with a figure for ${period}`;
      return `${maker} ranked no. ${value} of ${rankedCount} makers with a figure for ${period}`;
    case "share":
      return `${maker} held ${amount("share", value)} of reverse imports in ${period}`;
    case "share_of_imports":
      return `${maker} held ${amount(measure, value)} of all imports in ${period}`;
    case "yoy":
      return `${maker} ${growth(value)} in ${period}`;
    case "units":
      return `${maker}: ${amount("units", value)} in ${period}${unitsClause(finding)}`;
    case "change":
    case "imports":
    case "foreign":
    case "implied_low":
    case "implied_high":
      return `${en.measureName(measure)}, ${maker}, ${period}: ${amount(measure, value)}`;
  }
}

type FigureFinding = Extract<ChartFinding, { kind: "figure" }>;

function growth(value: number): string {
  const size = amount("share", Math.abs(value));
  if (size === amount("share", 0)) return "changed by less than 0.1 %";
  return `${value < 0 ? "fell" : "rose"} ${size}`;
}

function unitsClause({ value, runnerUp, before, standing }: FigureFinding): string {
  if (runnerUp !== null) {
    const order = runnerUp.value === value ? "level with" : "ahead of";
    return `, ${order} ${runnerUp.maker} (${amount("units", runnerUp.value)})`;
  }
  if (standing !== null) return `, ${record(standing)}`;
  if (before === null || before.value === 0) return "";
  return `, ${changeText("en", before, value)}`;
}

function record({ side, scope, type, from, to, count, hasGaps }: Standing): string {
  if (scope === "since") return `the ${side} since ${shown(from)}`;
  const span = type === "year" ? `${from}–${to}` : `${shown(from)} to ${shown(to)}`;
  if (scope === "held") return `the ${side} of the ${count} ${PERIOD_NOUNS[type]} on record here, ${span}`;
  return hasGaps
    ? `the ${side} of ${count} ${PERIOD_NOUNS[type]} with a figure, ${span}`
    : `the ${side} in ${span}`;
}
