import type { Figure } from "../../../src/domain/dataset/figure";
import { readPeriodKey } from "../../../src/domain/dataset/readPeriodKey";
import { createFigureView } from "../../../src/domain/query/figureView";
import { identityChecks } from "../../../src/domain/query/identityChecks";
import { datasetForTests } from "../../support/datasetForTests";
import { figureForTests } from "../../support/figureForTests";

const { makers, figures } = datasetForTests();

function checks(given: readonly Partial<Figure>[]) {
  const view = createFigureView("reconciled", { figures: given.map(figureForTests), makers });
  const found = identityChecks(view, null);
  return found.ok
    ? found.value.map(({ kind, left, right, tolerance, isCut, holds }) => ({
        kind,
        left,
        right,
        tolerance,
        isCut,
        holds,
      }))
    : found.error.code;
}

const rate = (value: number, decimals = 0): Partial<Figure> => ({
  measure: "reverse_imports_yoy_pct",
  unit: "percent",
  value,
  decimals,
});

describe("identityChecks", () => {
  it("adds up makers and others where the residual is held", () => {
    const parts = [{ value: 100 }, { maker: "Suzuki", value: 60 }, { maker: "OTHER", value: 39 }];
    expect(checks(parts)).toEqual([
      { kind: "sum", left: 99, right: 100, tolerance: 0, isCut: false, holds: false },
    ]);
    expect(checks(parts.slice(0, 2))).toBe("checks_none");
  });

  it("adds foreign brands to Japanese makers", () => {
    const parts = [
      { value: 100 },
      { measure: "foreign_brand_imports", value: 300 },
      { measure: "all_imports", value: 400 },
    ] as const;
    expect(checks(parts)).toEqual([
      { kind: "imports", left: 400, right: 400, tolerance: 0, isCut: false, holds: true },
    ]);
  });

  it("multiplies the year before with printed growth, within half a printed unit", () => {
    const levels = (value: number) => [{ period: "2024", value: 1000 }, { value }];
    const tested = { kind: "growth", left: 1190, tolerance: 5, isCut: false };
    expect(checks([...levels(1195), rate(19)])).toEqual([{ ...tested, right: 1195, holds: true }]);
    expect(checks([...levels(1184), rate(19)])).toEqual([{ ...tested, right: 1184, holds: false }]);
  });

  it("lets a rate be cut, towards zero only", () => {
    const levels = (value: number) => [{ period: "2024", value: 1000 }, { value }];
    const cut = { kind: "growth", tolerance: 10, isCut: true, holds: true };
    expect(checks([...levels(1199), rate(19)])).toEqual([{ ...cut, left: 1190, right: 1199 }]);
    expect(checks([...levels(801), rate(-19)])).toEqual([{ ...cut, left: 810, right: 801 }]);
    expect(checks([...levels(819), rate(-19)])).toMatchObject([{ isCut: false, holds: false }]);
  });

  it("keeps to the periods that are asked for", () => {
    const view = createFigureView("reconciled", { figures, makers });
    const period = readPeriodKey("2025");
    const found = identityChecks(view, period ? [period] : []);
    expect(found.ok && new Set(found.value.map(({ period: { key } }) => key))).toEqual(new Set(["2025"]));
    expect(identityChecks(view, [])).toEqual({ ok: false, error: { code: "checks_none" } });
  });

  it("holds for every identity of the dataset; one rate was cut", () => {
    const found = identityChecks(createFigureView("reconciled", { figures, makers }), null);
    if (!found.ok) throw new Error(found.error.code);
    expect(found.value.length).toBeGreaterThanOrEqual(268);
    expect(found.value.filter(({ holds }) => !holds)).toEqual([]);
    expect(found.value.filter(({ isCut }) => isCut).map(({ level, period }) => [level, period.key])).toEqual([
      ["foreign_brand_imports", "2024H1"],
    ]);
  });
});
