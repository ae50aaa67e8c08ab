import type { Maker } from "../dataset/maker";
import type { Measure } from "../query/measure";
import type { FigureReader } from "../refresh/figureReader";
import type { TableContent } from "../refresh/tableContent";
import { makerNameIn } from "../refresh/tableContent";
import type { Language } from "../text/language";
import type { DatedValue, Standing } from "./standing";
import { standingOf } from "./standing";

/** What a table says at a glance, as facts; the words are in `text/`. Every fact holds outside the table too. */
export type ChartFinding =
  | {
      readonly kind: "none";
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: "figure";
      readonly measure: Measure;
      readonly maker: string;
      readonly period: string;
      readonly value: number;
      /** Where the maker was chosen among several: the next one, which may be level with it. */
      readonly runnerUp: { readonly maker: string; readonly value: number } | null;
      /** The newest earlier figure of the same maker in the table that it can be compared with. */
      readonly before: DatedValue | null;
      /** Of units only: shares and growth have no record that a reader would look for. */
      readonly standing: Standing | null;
      /** Makers with a level for the period: a rank counts only these. */
      readonly rankedCount: number;
    };

/**
 * The newest period with a figure decides. The total is told first where it is shown; among makers, the largest is,
 * or the best rank.
 */
export function findingOf(content: TableContent, figures: FigureReader, language: Language): ChartFinding {
  const { measure } = content.query;
  const hasFigure = content.values.map((row) => row.some((value) => value !== null));
  const periodIndex = hasFigure.lastIndexOf(true);
  const [first, second] = content.makers
    .map((maker, column) => ({ maker, column, value: content.values[periodIndex]?.[column] ?? null }))
    .filter((candidate): candidate is Candidate => candidate.value !== null)
    .sort((a, b) => compareCandidates(a, b, measure));
  if (!first) {
    const from = content.periods[0] ?? "";
    return { kind: "none", from, to: content.periods.at(-1) ?? "" };
  }
  const period = content.periods[periodIndex] ?? "";
  const isRace = first.maker.kind === "maker" && second?.maker.kind === "maker";
  return {
    kind: "figure",
    measure,
    maker: makerNameIn(first.maker, language),
    period,
    value: first.value,
    runnerUp: isRace ? { maker: makerNameIn(second.maker, language), value: second.value } : null,
    before: comparableBefore(content, first.column, periodIndex),
    standing: measure === "units" ? standingIn(content, figures, { ...first, period }) : null,
    rankedCount: countRanked(content, figures, period),
  };
}

interface Candidate {
  readonly maker: Maker;
  readonly column: number;
  readonly value: number;
}

function compareCandidates(a: Candidate, b: Candidate, measure: Measure): number {
  const byTotal = Number(b.maker.kind === "total") - Number(a.maker.kind === "total");
  // A share of the total in the total is always 1, and its rank says nothing: makers first for these two.
  if (byTotal !== 0) return measure === "share" || measure === "rank" ? -byTotal : byTotal;
  const byResidual = Number(a.maker.kind === "residual") - Number(b.maker.kind === "residual");
  if (byResidual !== 0) return byResidual;
  return measure === "rank" ? a.value - b.value : b.value - a.value;
}

/** Year-to-date figures grow with every month: only the same months of an earlier year compare. */
function comparableBefore(content: TableContent, column: number, periodIndex: number): DatedValue | null {
  const { type } = content.query.periods;
  const months = (period: string) => period.slice(4);
  const period = content.periods[periodIndex] ?? "";
  const earlier = heldInTable(content, column)
    .filter((figure) => content.periods.indexOf(figure.period) < periodIndex)
    .filter((figure) => type !== "yearToDate" || months(figure.period) === months(period));
  return earlier.at(-1) ?? null;
}

/** The dataset's figures, with the table's own in their place where the two differ: the chart shows the table. */
function standingIn(
  content: TableContent,
  figures: FigureReader,
  { maker, column, period, value }: Candidate & { readonly period: string },
): Standing | null {
  const { periods, measure, edition } = content.query;
  const shown = heldInTable(content, column);
  const others = figures.periodsHeld(periods.type, edition).flatMap((key) => {
    const held = figures.valueFor({ makerId: maker.id, period: key, measure, edition });
    return held === null || content.periods.includes(key) ? [] : [{ period: key, value: held }];
  });
  return standingOf({
    type: periods.type,
    newest: { period, value },
    held: [...others, ...shown],
    shownFrom: content.periods[0] ?? period,
  });
}

function heldInTable(content: TableContent, column: number): readonly DatedValue[] {
  return content.periods.flatMap((period, row) => {
    const value = content.values[row]?.[column] ?? null;
    return value === null ? [] : [{ period, value }];
  });
}

function countRanked({ query }: TableContent, figures: FigureReader, period: string): number {
  return figures.makers.filter(
    ({ id, kind }) =>
      kind === "maker" &&
      figures.valueFor({ makerId: id, period, measure: "units", edition: query.edition }) !== null,
  ).length;
}
