import type { Figure, FigureMeasure } from "../dataset/figure";
import { GROWTH_MEASURES, growthFactor, growthFormOf } from "../dataset/growth";
import { ALL_MAKERS_ID, OTHER_MAKERS_ID, type Maker } from "../dataset/maker";
import { comparePeriods, previousPeriod, type Period } from "../dataset/period";
import { lastPrintedUnit } from "../dataset/printedRange";
import { readPeriodKey } from "../dataset/readPeriodKey";
import type { Failure } from "../failure";
import { err, ok, type Result } from "../result";
import type { FigureView } from "./figureView";
import type { IdentityCheck } from "./identityCheck";

/** Every identity that can be tested, by time; of the given periods only, where there are any. */
export function identityChecks(
  view: FigureView,
  periods: readonly Period[] | null,
): Result<readonly IdentityCheck[], Failure> {
  const checks = [...sumChecks(view), ...importChecks(view), ...growthChecks(view)]
    .filter(({ period }) => !periods || periods.some(({ key }) => key === period.key))
    .sort((a, b) => comparePeriods(a.period, b.period));
  return checks.length > 0 ? ok(checks) : err({ code: "checks_none" });
}

type Tested = Pick<IdentityCheck, "kind" | "maker" | "period" | "level" | "left" | "right">;

/** Counts add up exactly. */
function exactCheck(tested: Tested): IdentityCheck {
  const difference = tested.right - tested.left;
  return { ...tested, difference, tolerance: 0, isCut: false, holds: difference === 0 };
}

function sumChecks(view: FigureView): readonly IdentityCheck[] {
  const all = view.makers.find(({ id }) => id === ALL_MAKERS_ID);
  return [...view.figuresOf("reverse_imports", OTHER_MAKERS_ID).keys()].flatMap((key) => {
    const period = readPeriodKey(key);
    const total = view.figureAt("reverse_imports", ALL_MAKERS_ID, key);
    if (!all || !period || !total) return [];
    const parts = view.makers.filter(({ kind }) => kind !== "total");
    const left = parts.reduce(
      (sum, { id }) => sum + (view.figureAt("reverse_imports", id, key)?.value ?? 0),
      0,
    );
    const tested = { kind: "sum", maker: all, period, level: "reverse_imports" } as const;
    return [exactCheck({ ...tested, left, right: total.value })];
  });
}

function importChecks(view: FigureView): readonly IdentityCheck[] {
  const all = view.makers.find(({ id }) => id === ALL_MAKERS_ID);
  return [...view.figuresOf("reverse_imports", ALL_MAKERS_ID)].flatMap(([key, japanese]) => {
    const period = readPeriodKey(key);
    const foreign = view.figureAt("foreign_brand_imports", ALL_MAKERS_ID, key);
    const imports = view.figureAt("all_imports", ALL_MAKERS_ID, key);
    if (!all || !period || !foreign || !imports) return [];
    const tested = { kind: "imports", maker: all, period, level: "all_imports" } as const;
    return [exactCheck({ ...tested, left: foreign.value + japanese.value, right: imports.value })];
  });
}

function growthChecks(view: FigureView): readonly IdentityCheck[] {
  return Object.entries(GROWTH_MEASURES).flatMap(([level, forms]) =>
    forms.flatMap(({ measure }) =>
      view.makers.flatMap((maker) =>
        [...view.figuresOf(measure, maker.id).values()].flatMap(
          (rate) => growthCheck(view, { maker, level: level as FigureMeasure, rate }) ?? [],
        ),
      ),
    ),
  );
}

function growthCheck(
  view: FigureView,
  { maker, level, rate }: { readonly maker: Maker; readonly level: FigureMeasure; readonly rate: Figure },
): IdentityCheck | null {
  const period = readPeriodKey(rate.period);
  const before = period && previousPeriod(period);
  const current = view.figureAt(level, maker.id, rate.period);
  const previous = before && view.figureAt(level, maker.id, before.key);
  const form = growthFormOf(rate.measure);
  if (!period || !current || !previous || !form || previous.value === 0) return null;

  const left = previous.value * growthFactor(rate.value, form);
  const difference = current.value - left;
  const unit = previous.value * lastPrintedUnit(rate) * (form === "times" ? 1 : 0.01);
  const isRounded = Math.abs(difference) <= unit / 2 + 1e-6;
  // Cutting takes digits off towards zero: from growth downwards, from a fall upwards.
  const grows = form === "percent" ? rate.value >= 0 : true;
  const isCut = !isRounded && (grows ? difference >= 0 : difference <= 0) && Math.abs(difference) < unit;
  return {
    kind: "growth",
    maker,
    period,
    level,
    left,
    right: current.value,
    difference,
    tolerance: isCut ? unit : unit / 2,
    isCut,
    holds: isRounded || isCut,
  };
}
