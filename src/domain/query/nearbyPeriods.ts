import type { FigureMeasure } from "../dataset/figure";
import { GROWTH_MEASURES } from "../dataset/growth";
import { comparePeriods, nextPeriod, previousPeriod, type Period } from "../dataset/period";
import { readPeriodKey } from "../dataset/readPeriodKey";
import type { FigureView } from "./figureView";
import type { Measure } from "./measure";
import { measureValue } from "./measureValue";
import type { Query } from "./query";

const MAX_NEARBY = 3;
const LEVEL_AND_GROWTH: readonly FigureMeasure[] = [
  "reverse_imports",
  ...(GROWTH_MEASURES.reverse_imports ?? []).map(({ measure }) => measure),
];

/** At most three periods for which the question has an answer, by time: of the same type, else of any. */
export function nearbyPeriods(
  view: FigureView,
  { maker, period, measure }: Pick<Query, "maker" | "period" | "measure">,
): readonly Period[] {
  const held = periodsAnswered(view, { maker, measure });
  const sameType = held.filter(({ type }) => type === period.type);
  const distance = (other: Period): number =>
    Math.abs(other.year * 12 + other.part - period.year * 12 - period.part);
  return [...(sameType.length > 0 ? sameType : held)]
    .sort((a, b) => distance(a) - distance(b) || comparePeriods(a, b))
    .slice(0, MAX_NEARBY)
    .sort(comparePeriods);
}

/** Every period for which the measure has a value, by time. */
export function periodsAnswered(
  view: FigureView,
  { maker, measure }: Pick<Query, "maker" | "measure">,
): readonly Period[] {
  const keys = new Set(measuresBehind(measure).flatMap((held) => [...view.figuresOf(held, maker.id).keys()]));
  const periods = [...keys].flatMap((key) => readPeriodKey(key) ?? []);
  const reached = reachesBeyond(measure) ? withNeighbours(periods) : periods;
  return reached.filter((period) => measureValue(view, measure, { maker, period })).sort(comparePeriods);
}

/** Every value of the measure belongs to a period with a figure of one of these, or to its neighbour. */
function measuresBehind(measure: Measure): readonly FigureMeasure[] {
  switch (measure) {
    case "imports":
      return ["all_imports"];
    case "foreign":
      return ["foreign_brand_imports"];
    case "yoy":
    case "implied_low":
    case "implied_high":
      return LEVEL_AND_GROWTH;
    default:
      return ["reverse_imports"];
  }
}

function reachesBeyond(measure: Measure): boolean {
  return measure === "implied_low" || measure === "implied_high";
}

function withNeighbours(periods: readonly Period[]): readonly Period[] {
  const around = periods.flatMap((period) => [
    period,
    previousPeriod(period) ?? period,
    nextPeriod(period) ?? period,
  ]);
  return [...new Map(around.map((period) => [period.key, period])).values()];
}
