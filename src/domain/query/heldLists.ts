import type { Maker } from "../dataset/maker";
import { comparePeriods, type Period } from "../dataset/period";
import { readPeriodKey } from "../dataset/readPeriodKey";
import type { FigureView } from "./figureView";

/** Single makers (no total, no residual) with units in any of the periods, or in any at all; in the file's order. */
export function makersHeld(view: FigureView, periods: readonly Period[] | null): readonly Maker[] {
  return view.makers.filter(({ id, kind }) => {
    const held = view.figuresOf("reverse_imports", id);
    return kind === "maker" && (periods ? periods.some(({ key }) => held.has(key)) : held.size > 0);
  });
}

/** Calendar years for which any of the makers has units, by time. */
export function yearsHeld(view: FigureView, makers: readonly Maker[]): readonly Period[] {
  const keys = new Set(makers.flatMap(({ id }) => [...view.figuresOf("reverse_imports", id).keys()]));
  const periods = [...keys].flatMap((key) => readPeriodKey(key) ?? []);
  return periods.filter(({ type }) => type === "year").sort(comparePeriods);
}
