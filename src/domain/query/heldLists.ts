import type { Maker } from "../dataset/maker";
import { comparePeriods, PERIOD_TYPES, type Period } from "../dataset/period";
import type { FigureView } from "./figureView";
import type { Measure } from "./measure";
import { measureValue } from "./measureValue";
import { periodsAnswered } from "./nearbyPeriods";

/** Single makers (no total, no residual) with units in any of the periods, or in any at all; in the file's order. */
export function makersHeld(view: FigureView, periods: readonly Period[] | null): readonly Maker[] {
  return view.makers.filter(({ id, kind }) => {
    const held = view.figuresOf("reverse_imports", id);
    return kind === "maker" && (periods ? periods.some(({ key }) => held.has(key)) : held.size > 0);
  });
}

/** What a table shows where makers or periods are left out; null stands for "left out". */
export interface TableScope {
  readonly measure: Measure;
  readonly makers: readonly Maker[] | null;
  readonly periods: readonly Period[] | null;
}

/**
 * The makers for which the measure has a value in any of the periods, in the file's order; where the periods are left
 * out too, in any calendar year. Single makers, but ALL for what is counted for all makers together only.
 */
export function makersWith(view: FigureView, { measure, periods }: TableScope): readonly Maker[] {
  const kind = measure === "imports" || measure === "foreign" ? "total" : "maker";
  const candidates = view.makers.filter((maker) => maker.kind === kind);
  return candidates.filter((maker) =>
    periods
      ? periods.some((period) => measureValue(view, measure, { maker, period }))
      : yearsWith(view, measure, [maker]).length > 0,
  );
}

/** Calendar years for which the measure has a value for any of the makers, by time. */
export function yearsWith(view: FigureView, measure: Measure, makers: readonly Maker[]): readonly Period[] {
  return periodsWith(view, measure, makers).filter(({ type }) => type === "year");
}

/** Periods for which the measure has a value for any of the makers: years first, then the other kinds, each by time. */
export function periodsWith(view: FigureView, measure: Measure, makers: readonly Maker[]): readonly Period[] {
  const periods = makers.flatMap((maker) => periodsAnswered(view, { maker, measure }));
  const once = [...new Map(periods.map((period) => [period.key, period])).values()];
  const kindOf = ({ type }: Period): number => PERIOD_TYPES.indexOf(type);
  return once.sort((a, b) => kindOf(a) - kindOf(b) || comparePeriods(a, b));
}
