/**
 * How a figure compares with the earlier ones of its maker, in words that stay true outside the chart: nothing is
 * claimed across a period without a figure, and a tie is no record.
 */
import type { PeriodType } from "../dataset/period";
import { toPeriodOrdinal } from "../refresh/periodRun";

export interface DatedValue {
  /** Canonical key. */
  readonly period: string;
  readonly value: number;
}

export interface Standing {
  readonly side: "most" | "fewest";
  /**
   * `since`: `from` itself was beyond it, and every period in between is held and was not. `shown`: of the periods of
   * the table. `held`: of everything that the dataset holds up to then.
   */
  readonly scope: "since" | "shown" | "held";
  readonly type: PeriodType;
  readonly from: string;
  readonly to: string;
  /** Periods with a figure from `from` to `to`, both included. */
  readonly count: number;
  /** Some period between `from` and `to` has no figure: then the count must be told. */
  readonly hasGaps: boolean;
}

/** A record over fewer earlier figures than this says little. */
const MIN_EARLIER = 3;

export interface StandingFacts {
  readonly type: PeriodType;
  readonly newest: DatedValue;
  /** Earlier figures of the same maker that the dataset holds, in any order. */
  readonly held: readonly DatedValue[];
  /** First period of the table. */
  readonly shownFrom: string;
}

/** `null` when there is nothing to say that is both true and worth a title. */
export function standingOf(facts: StandingFacts): Standing | null {
  return standingOn("most", facts) ?? standingOn("fewest", facts);
}

interface Placed extends DatedValue {
  /** 1 for the period just before the newest comparable one, 2 for the one before that. */
  readonly stepsBack: number;
}

function standingOn(side: Standing["side"], facts: StandingFacts): Standing | null {
  const { type, newest } = facts;
  const isBeaten = ({ value }: DatedValue) => (side === "most" ? value < newest.value : value > newest.value);
  const earlier = placeEarlier(facts);
  const firstUnbeaten = earlier.findIndex((figure) => !isBeaten(figure));
  const standing = { side, type, to: newest.period };

  if (firstUnbeaten < 0) return recordOver(earlier, { ...standing, scope: "held" });
  const unbeaten = earlier[firstUnbeaten];
  const isUnbroken = unbeaten?.stepsBack === firstUnbeaten + 1;
  if (unbeaten && isUnbroken && unbeaten.value !== newest.value && firstUnbeaten >= MIN_EARLIER) {
    const count = firstUnbeaten + 2;
    return { ...standing, scope: "since", from: unbeaten.period, count, hasGaps: false };
  }
  const shownFrom = toPeriodOrdinal(type, facts.shownFrom) ?? 0;
  const shown = earlier.filter(({ period }) => (toPeriodOrdinal(type, period) ?? 0) >= shownFrom);
  return shown.every(isBeaten) ? recordOver(shown, { ...standing, scope: "shown" }) : null;
}

function recordOver(
  earlier: readonly Placed[],
  standing: Pick<Standing, "side" | "type" | "to" | "scope">,
): Standing | null {
  const oldest = earlier.at(-1);
  if (!oldest || earlier.length < MIN_EARLIER) return null;
  const missing = oldest.stepsBack - earlier.length;
  // Held for less than half of the time, "of the years held" would be an accident of what was published.
  if (missing > earlier.length) return null;
  return { ...standing, from: oldest.period, count: earlier.length + 1, hasGaps: missing > 0 };
}

/** Newest first. Year-to-date figures grow with every month, so only the same months of other years compare. */
function placeEarlier({ type, newest, held }: StandingFacts): readonly Placed[] {
  const stepLength = type === "yearToDate" ? 12 : 1;
  const at = toPeriodOrdinal(type, newest.period) ?? 0;
  return held
    .flatMap((figure) => {
      const ordinal = toPeriodOrdinal(type, figure.period);
      const stepsBack = ordinal === null ? 0 : (at - ordinal) / stepLength;
      return Number.isInteger(stepsBack) && stepsBack > 0 ? [{ ...figure, stepsBack }] : [];
    })
    .sort((a, b) => a.stepsBack - b.stepsBack);
}
