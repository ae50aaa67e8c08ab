import type { Figure } from "../dataset/figure";
import { GROWTH_MEASURES, growthFactor } from "../dataset/growth";
import type { Maker } from "../dataset/maker";
import { nextPeriod, previousPeriod, type Period } from "../dataset/period";
import { printedRange } from "../dataset/printedRange";
import type { FigureView } from "./figureView";
import { divideIntervals, meetOrSpan, multiplyIntervals, wholeNumbersIn, type Interval } from "./interval";

/** One published rate between the asked-for period and a neighbouring year, and what it implies. */
export interface ImpliedStep {
  /** Which neighbour the step starts from: "next" divides by the growth, "previous" multiplies with it. */
  readonly from: "next" | "previous";
  readonly neighbour: Period;
  /** The neighbour's level: a figure, or what a further step implies. */
  readonly base: Interval;
  readonly baseFigure: Figure | null;
  /** The step that the base comes from where no level is held. */
  readonly baseStep: ImpliedStep | null;
  readonly rate: Figure;
  /** What the rate multiplies the earlier level with, at least and at most. */
  readonly factor: Interval;
  /** Whole vehicles. */
  readonly range: Interval;
}

/** What published growth implies for a maker and a period, whether or not a level is held. */
export interface ImpliedRange extends Interval {
  /** Every way that leads here; the range is what they have in common, or all they span where they do not meet. */
  readonly steps: readonly [ImpliedStep, ...ImpliedStep[]];
}

interface Key {
  readonly maker: Maker;
  readonly period: Period;
}

/** Null where no published rate leads from a held level to the period. */
export function impliedRange(view: FigureView, key: Key): ImpliedRange | null {
  const [first, ...rest] = [...stepsFrom("next", view, key), ...stepsFrom("previous", view, key)];
  if (!first) return null;
  const ranges = rest.map(({ range }) => range);
  return { ...meetOrSpan([first.range, ...ranges]), steps: [first, ...rest] };
}

/** The figures that a range rests on, the last rate first; each once. */
export function figuresBehind({ steps }: ImpliedRange): readonly Figure[] {
  const behind = (step: ImpliedStep): readonly Figure[] => [
    step.rate,
    ...(step.baseFigure ? [step.baseFigure] : []),
    ...(step.baseStep ? behind(step.baseStep) : []),
  ];
  return [...new Set(steps.flatMap(behind))];
}

/** Never turns back, so that a chain ends where the published rates end. */
function stepsFrom(from: ImpliedStep["from"], view: FigureView, { maker, period }: Key): ImpliedStep[] {
  const neighbour = from === "next" ? nextPeriod(period) : previousPeriod(period);
  if (!neighbour) return [];
  const later = from === "next" ? neighbour : period;
  const rates = (GROWTH_MEASURES.reverse_imports ?? []).flatMap(({ measure, form }) => {
    const rate = view.figureAt(measure, maker.id, later.key);
    return rate ? [{ rate, form }] : [];
  });
  if (rates.length === 0) return [];

  const base = baseAt(from, view, { maker, period: neighbour });
  if (!base) return [];
  return rates.flatMap(({ rate, form }) => {
    const { low, high } = printedRange(rate);
    const factor = { low: Math.max(0, growthFactor(low, form)), high: growthFactor(high, form) };
    const exact = from === "next" ? divideIntervals(base.base, factor) : multiplyIntervals(base.base, factor);
    const range = exact && wholeNumbersIn(exact);
    return range ? [{ from, neighbour, ...base, rate, factor, range }] : [];
  });
}

/** A held level, else the narrowest range that a further step in the same direction implies. */
function baseAt(
  from: ImpliedStep["from"],
  view: FigureView,
  key: Key,
): Pick<ImpliedStep, "base" | "baseFigure" | "baseStep"> | null {
  const level = view.figureAt("reverse_imports", key.maker.id, key.period.key);
  if (level) return { base: printedRange(level), baseFigure: level, baseStep: null };
  const width = ({ range }: ImpliedStep): number => range.high - range.low;
  const [narrowest] = stepsFrom(from, view, key).sort((a, b) => width(a) - width(b));
  return narrowest ? { base: narrowest.range, baseFigure: null, baseStep: narrowest } : null;
}
