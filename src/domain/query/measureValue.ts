import type { Figure } from "../dataset/figure";
import { GROWTH_MEASURES, growthFraction } from "../dataset/growth";
import { ALL_MAKERS_ID, type Maker } from "../dataset/maker";
import { previousPeriod, type Period } from "../dataset/period";
import type { FigureView } from "./figureView";
import type { Measure } from "./measure";

/** A measure's value and the figures that it was computed from, the asked-for one first. */
export interface Computed {
  readonly value: number;
  readonly from: readonly Figure[];
}

interface Key {
  readonly maker: Maker;
  readonly period: Period;
}

/** Null where the view lacks a figure that the measure needs. */
export function measureValue(view: FigureView, measure: Measure, key: Key): Computed | null {
  switch (measure) {
    case "units":
      return unitsOf(view, key);
    case "yoy":
      return growthOf(view, key);
    case "share":
      return shareOf(view, key);
    case "rank":
      return rankOf(view, key);
  }
}

function levelOf(view: FigureView, makerId: string, period: Period): Figure | undefined {
  return view.figureAt("reverse_imports", makerId, period.key);
}

function unitsOf(view: FigureView, { maker, period }: Key): Computed | null {
  const figure = levelOf(view, maker.id, period);
  return figure ? { value: figure.value, from: [figure] } : null;
}

/** From two levels where both are held: they are exact. Else the published rate, which is rounded. */
function growthOf(view: FigureView, { maker, period }: Key): Computed | null {
  const before = previousPeriod(period);
  const current = levelOf(view, maker.id, period);
  const previous = before ? levelOf(view, maker.id, before) : undefined;
  if (current && previous && previous.value !== 0) {
    return { value: current.value / previous.value - 1, from: [current, previous] };
  }
  for (const { measure, form } of GROWTH_MEASURES.reverse_imports ?? []) {
    const published = view.figureAt(measure, maker.id, period.key);
    if (published) return { value: growthFraction(published.value, form), from: [published] };
  }
  return null;
}

function shareOf(view: FigureView, { maker, period }: Key): Computed | null {
  const part = levelOf(view, maker.id, period);
  const whole = levelOf(view, ALL_MAKERS_ID, period);
  if (!part || !whole || whole.value === 0) return null;
  return { value: part.value / whole.value, from: [part, whole] };
}

/** Place among the makers that have a figure for the period; equal makers share a place. */
function rankOf(view: FigureView, { maker, period }: Key): Computed | null {
  const own = levelOf(view, maker.id, period);
  if (!own || maker.kind !== "maker") return null;
  const others = view.makers.flatMap(({ id, kind }) =>
    kind === "maker" && id !== maker.id ? (levelOf(view, id, period) ?? []) : [],
  );
  const ahead = others.filter(({ value }) => value > own.value);
  return { value: ahead.length + 1, from: [own, ...others] };
}
