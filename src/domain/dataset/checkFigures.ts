import type { FaultList, FaultReason } from "./datasetFault";
import type { Figure } from "./figure";
import { createFigureIndex, type FigureIndex } from "./figureIndex";
import { growthBetween, growthFormOf, levelOfGrowth } from "./growth";
import { ALL_MAKERS_ID, OTHER_MAKERS_ID, type Maker } from "./maker";
import { previousPeriod } from "./period";
import { agreesWithPrinted } from "./printedRange";
import { readArithmetic } from "./readArithmetic";
import { readPeriodKey } from "./readPeriodKey";

/** How much was compared, so that a build can say more than "no faults". */
export interface CheckCounts {
  readonly derivations: number;
  readonly growthRates: number;
  readonly identities: number;
  readonly totals: number;
}

/** Arithmetic that must close inside figures.csv. Expects every row of the file, so that row = index + 2. */
export function checkFigures(
  figures: readonly Figure[],
  makers: readonly Maker[],
  faults: FaultList,
): CheckCounts {
  const index = createFigureIndex(figures.filter((figure) => figure.recommended));
  const makerIds = makers.filter(({ kind }) => kind !== "total").map(({ id }) => id);
  const counts = { derivations: 0, growthRates: 0, identities: 0, totals: 0 };
  const firstOf = createFirstOf(index);

  figures.forEach((figure, at) => {
    const row = at + 2;
    const take = (count: keyof CheckCounts | null, reason: FaultReason | null | undefined) => {
      if (count && reason !== undefined) counts[count] += 1;
      if (reason) faults.add("figures.csv", row, reason);
    };
    take("derivations", derivationFault(figure));
    if (!figure.recommended) return;
    const first = firstOf(figure);
    if (first !== figure) take(null, repeatedFault(figure, figures.indexOf(first) + 2));
    take("growthRates", growthFault(figure, index));
    take("identities", identityFault(figure, index));
    take("totals", totalFault(figure, index, makerIds));
  });
  return counts;
}

/** The first recommended figure with the same key. The index knows it, but for figures of single models. */
function createFirstOf(index: FigureIndex): (figure: Figure) => Figure {
  const ofModels = new Map<string, Figure>();
  return (figure) => {
    if (figure.model === "") return index.figureAt(figure.measure, figure.maker, figure.period) ?? figure;
    const key = keyOf(figure);
    const first = ofModels.get(key) ?? figure;
    ofModels.set(key, first);
    return first;
  };
}

function repeatedFault(figure: Figure, firstRow: number): FaultReason {
  return { code: "recommended_repeated", key: keyOf(figure), firstRow };
}

function keyOf({ period, maker, model, measure }: Figure): string {
  return [period, maker, model, measure].join(" ");
}

/** `undefined` from the checks below means: nothing to compare. */
function derivationFault({ basis, derivation, value }: Figure): FaultReason | null | undefined {
  if (basis !== "derived") {
    return derivation === "" ? undefined : { code: "derivation_unreadable", derivation };
  }
  const computed = readArithmetic(derivation);
  if (computed === null) return { code: "derivation_unreadable", derivation };
  const closes = Math.abs(computed - value) < 1e-6;
  return closes ? null : { code: "derivation_differs", derivation, computed, value };
}

function growthFault(figure: Figure, index: FigureIndex): FaultReason | null | undefined {
  const level = levelOfGrowth(figure.measure);
  const form = growthFormOf(figure.measure);
  const period = form && readPeriodKey(figure.period);
  const before = period && previousPeriod(period);
  if (!level || !before) return undefined;

  const current = index.figureAt(level, figure.maker, figure.period);
  const previous = index.figureAt(level, figure.maker, before.key);
  if (!current || !previous || previous.value === 0) return undefined;

  const computed = growthBetween(previous.value, current.value, form);
  if (agreesWithPrinted(figure, computed)) return null;
  return { code: "growth_disagrees", measure: figure.measure, published: figure.value, computed };
}

function identityFault(figure: Figure, index: FigureIndex): FaultReason | null | undefined {
  if (figure.measure !== "reverse_imports" || figure.maker !== ALL_MAKERS_ID) return undefined;
  const all = index.figureAt("all_imports", ALL_MAKERS_ID, figure.period)?.value;
  const foreign = index.figureAt("foreign_brand_imports", ALL_MAKERS_ID, figure.period)?.value;
  if (all === undefined || foreign === undefined) return undefined;
  const japanese = figure.value;
  return all === foreign + japanese ? null : { code: "identity_broken", all, foreign, japanese };
}

/** One-off groups in words overlap the makers, so only makers.csv counts; with the residual the sum is exact. */
function totalFault(
  figure: Figure,
  index: FigureIndex,
  makerIds: readonly string[],
): FaultReason | null | undefined {
  if (figure.measure !== "reverse_imports" || figure.maker !== ALL_MAKERS_ID) return undefined;
  const held = makerIds.flatMap((id) => index.figureAt("reverse_imports", id, figure.period) ?? []);
  if (held.length === 0) return undefined;
  const sum = held.reduce((total, { value }) => total + value, 0);
  const isComplete = held.some(({ maker }) => maker === OTHER_MAKERS_ID);
  const closes = isComplete ? sum === figure.value : sum <= figure.value;
  return closes ? null : { code: "total_differs", total: figure.value, sum };
}
