import type { Figure, FigureMeasure } from "../dataset/figure";
import { GROWTH_MEASURES, growthFraction } from "../dataset/growth";
import { ALL_MAKERS_ID, type Maker } from "../dataset/maker";
import { previousPeriod, type Period } from "../dataset/period";
import type { FigureView } from "./figureView";
import { figuresBehind, impliedRange } from "./impliedRange";
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
      return figureItself(view, "reverse_imports", key);
    case "yoy":
      return growthOf(view, key);
    case "change":
      return changeOf(view, key);
    case "share":
      return partOf(view, "reverse_imports", key);
    case "share_of_imports":
      return partOf(view, "all_imports", key);
    case "rank":
      return rankOf(view, key);
    case "imports":
      return figureItself(view, "all_imports", key);
    case "foreign":
      return figureItself(view, "foreign_brand_imports", key);
    case "implied_low":
    case "implied_high":
      return impliedOf(view, measure, key);
  }
}

function levelOf(view: FigureView, makerId: string, period: Period): Figure | undefined {
  return view.figureAt("reverse_imports", makerId, period.key);
}

/** The denominators are held for ALL only, so that every other maker has none. */
function figureItself(view: FigureView, measure: FigureMeasure, { maker, period }: Key): Computed | null {
  const figure = view.figureAt(measure, maker.id, period.key);
  return figure ? { value: figure.value, from: [figure] } : null;
}

/** From two levels where both are held: they are exact. Else the published rate, which is rounded. */
function growthOf(view: FigureView, key: Key): Computed | null {
  const { maker, period } = key;
  const levels = levelsOf(view, key);
  if (levels && levels.previous.value !== 0) {
    const { current, previous } = levels;
    return { value: current.value / previous.value - 1, from: [current, previous] };
  }
  for (const { measure, form } of GROWTH_MEASURES.reverse_imports ?? []) {
    const published = view.figureAt(measure, maker.id, period.key);
    if (published) return { value: growthFraction(published.value, form), from: [published] };
  }
  return null;
}

function changeOf(view: FigureView, key: Key): Computed | null {
  const levels = levelsOf(view, key);
  if (!levels) return null;
  const { current, previous } = levels;
  return { value: current.value - previous.value, from: [current, previous] };
}

function levelsOf(view: FigureView, { maker, period }: Key): { current: Figure; previous: Figure } | null {
  const before = previousPeriod(period);
  const current = levelOf(view, maker.id, period);
  const previous = before ? levelOf(view, maker.id, before) : undefined;
  return current && previous ? { current, previous } : null;
}

/** `whole`: a figure of ALL. */
function partOf(view: FigureView, whole: FigureMeasure, { maker, period }: Key): Computed | null {
  const part = levelOf(view, maker.id, period);
  const total = view.figureAt(whole, ALL_MAKERS_ID, period.key);
  if (!part || !total || total.value === 0) return null;
  return { value: part.value / total.value, from: [part, total] };
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

function impliedOf(view: FigureView, measure: "implied_low" | "implied_high", key: Key): Computed | null {
  const implied = impliedRange(view, key);
  if (!implied) return null;
  return { value: measure === "implied_low" ? implied.low : implied.high, from: figuresBehind(implied) };
}
