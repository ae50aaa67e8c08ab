import type { Maker } from "../dataset/maker";
import type { Measure } from "../query/measure";
import type { TableContent } from "../refresh/tableContent";
import { makerNameIn } from "../refresh/tableContent";
import type { Language } from "../text/language";

/** What a table says at a glance, as facts; the words are in `text/`. */
export type ChartFinding =
  | {
      readonly kind: "none";
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly kind: "single" | "leader";
      readonly measure: Measure;
      readonly maker: string;
      readonly period: string;
      readonly value: number;
      /** The newest earlier figure of the same maker in the table. */
      readonly before: { readonly period: string; readonly value: number } | null;
      /** First period of the table, when no figure of this maker in it is as high and at least three are lower. */
      readonly highestSince: string | null;
    };

/**
 * The newest period with a figure decides. The total is told first where it is shown; among makers, the leader is:
 * the largest, or the best rank.
 */
export function findingOf(content: TableContent, language: Language): ChartFinding {
  const { measure } = content.query;
  const hasFigure = content.values.map((row) => row.some((value) => value !== null));
  const periodIndex = hasFigure.lastIndexOf(true);
  const columns = content.makers
    .map((maker, column) => ({ maker, column, value: content.values[periodIndex]?.[column] ?? null }))
    .filter((candidate): candidate is Candidate => candidate.value !== null);
  const [first] = [...columns].sort((a, b) => compareCandidates(a, b, measure));
  if (!first) {
    const from = content.periods[0] ?? "";
    return { kind: "none", from, to: content.periods.at(-1) ?? "" };
  }
  const held = heldBefore(content, first.column, periodIndex);
  const isRecord = measure === "units" && held.length >= 3 && held.every(({ value }) => value < first.value);
  return {
    kind: first.maker.kind === "total" || content.makers.length === 1 ? "single" : "leader",
    measure,
    maker: makerNameIn(first.maker, language),
    period: content.periods[periodIndex] ?? "",
    value: first.value,
    before: held.at(-1) ?? null,
    highestSince: isRecord ? (held[0]?.period ?? null) : null,
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

function heldBefore(content: TableContent, column: number, periodIndex: number) {
  return content.values.slice(0, periodIndex).flatMap((row, index) => {
    const value = row[column] ?? null;
    return value === null ? [] : [{ period: content.periods[index] ?? "", value }];
  });
}
