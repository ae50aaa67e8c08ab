import type { Figure } from "../../../src/domain/dataset/figure";
import { readPeriodKey } from "../../../src/domain/dataset/readPeriodKey";
import { createFigureView } from "../../../src/domain/query/figureView";
import { figuresBehind, impliedRange, type ImpliedRange } from "../../../src/domain/query/impliedRange";
import { periodsAnswered } from "../../../src/domain/query/nearbyPeriods";
import { datasetForTests } from "../../support/datasetForTests";
import { figureForTests } from "../../support/figureForTests";

const dataset = datasetForTests();
const reconciled = createFigureView("reconciled", dataset);

function implied(view: typeof reconciled, makerId: string, key: string): ImpliedRange | null {
  const maker = dataset.makers.find(({ id }) => id === makerId);
  const period = readPeriodKey(key);
  if (!maker || !period) throw new Error("no such key");
  return impliedRange(view, { maker, period });
}

/** All makers; a rate is given in percent. */
function viewOf(figures: readonly Partial<Figure>[]) {
  return createFigureView("reconciled", { figures: figures.map(figureForTests), makers: dataset.makers });
}

const rate = (period: string, value: number): Partial<Figure> => ({
  period,
  value,
  measure: "reverse_imports_yoy_pct",
  unit: "percent",
});

const ends = (range: ImpliedRange | null) => range && [range.low, range.high];

describe("impliedRange", () => {
  it("goes back from the next year: Nissan 2024 from -33 % to 9,595", () => {
    const range = implied(reconciled, "Nissan", "2024");
    expect(ends(range)).toEqual([14215, 14428]);
    expect(range && figuresBehind(range).map(({ id }) => id)).toEqual(["F0124", "F0123"]);
  });

  it("goes on from the year before", () => {
    const view = viewOf([{ period: "2024", value: 1000 }, rate("2025", 19)]);
    expect(ends(implied(view, "ALL", "2025"))).toEqual([1185, 1195]);
  });

  it("chains where every step is published", () => {
    const view = viewOf([{ period: "2022", value: 1000 }, rate("2023", 100), rate("2024", 100)]);
    expect(ends(implied(view, "ALL", "2024"))).toEqual([3981, 4020]);
    expect(implied(view, "ALL", "2025")).toBeNull();
  });

  it("gives the range also where a level is held", () => {
    const view = viewOf([{ period: "2024", value: 1000 }, rate("2025", 19), { period: "2025", value: 1190 }]);
    expect(ends(implied(view, "ALL", "2025"))).toEqual([1185, 1195]);
  });

  it("keeps what two ways have in common", () => {
    const view = viewOf([
      { period: "2023", value: 1000 },
      rate("2024", 50),
      rate("2025", 0),
      { period: "2025", value: 1500 },
    ]);
    expect(ends(implied(view, "ALL", "2024"))).toEqual([1495, 1505]);
  });

  it("takes a figure that is itself rounded for a range", () => {
    const rounded = { period: "2024", value: 11_000, basis: "published_rounded" } as const;
    const view = viewOf([rounded, rate("2025", 0)]);
    expect(ends(implied(view, "ALL", "2025"))).toEqual([10_448, 11_557]);
  });

  it("implies nothing from a level alone, or from a rate alone", () => {
    expect(implied(viewOf([{ period: "2024" }]), "ALL", "2025")).toBeNull();
    expect(implied(viewOf([rate("2025", 19)]), "ALL", "2025")).toBeNull();
  });

  it("has no upper end, and so no range, where the rate reaches -100 %", () => {
    const view = viewOf([rate("2025", -100), { period: "2025", value: 3 }]);
    expect(implied(view, "ALL", "2024")).toBeNull();
  });

  it("contains the held level wherever both are published", () => {
    let compared = 0;
    const outside = dataset.makers.flatMap((maker) =>
      periodsAnswered(reconciled, { maker, measure: "implied_low" }).flatMap((period) => {
        const range = impliedRange(reconciled, { maker, period });
        const level = reconciled.figureAt("reverse_imports", maker.id, period.key);
        if (!range || !level) return [];
        compared += 1;
        return level.value < range.low || level.value > range.high ? [level.id] : [];
      }),
    );
    expect(compared).toBeGreaterThanOrEqual(79);
    // A publication that cuts its rates instead of rounding them would put its figure here.
    expect(outside).toEqual([]);
  });
});
