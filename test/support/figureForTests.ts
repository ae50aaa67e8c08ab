import type { Figure } from "../../src/domain/dataset/figure";
import { readPeriodKey } from "../../src/domain/dataset/readPeriodKey";

/** A published, recommended figure of all makers for 2025, but for what a test says. */
export function figureForTests(given: Partial<Figure> = {}): Figure {
  const period = given.period ?? "2025";
  return {
    id: "F0001",
    period,
    periodType: readPeriodKey(period)?.type ?? "span",
    maker: "ALL",
    model: "",
    measure: "reverse_imports",
    value: 100,
    decimals: 0,
    unit: "vehicles",
    basis: "published",
    derivation: "",
    sourceIds: ["S001"],
    confidence: "high",
    crossChecked: false,
    recommended: true,
    conflictGroup: "",
    note: "",
    ...given,
  };
}
