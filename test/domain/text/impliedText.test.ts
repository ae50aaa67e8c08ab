import { createIndexedDataset } from "../../../src/domain/query/indexedDataset";
import { impliedRange } from "../../../src/domain/query/impliedRange";
import {
  printedRangeTexts,
  printedRateText,
  stepArithmetic,
  stepsInOrder,
} from "../../../src/domain/text/impliedText";
import { datasetForTests } from "../../support/datasetForTests";
import { figureForTests } from "../../support/figureForTests";
import { periodFor } from "./failureSamples";

const indexed = createIndexedDataset(datasetForTests());
const nissan = indexed.makers.makerWithId("Nissan");
const step =
  nissan && impliedRange(indexed.viewOf("reconciled"), { maker: nissan, period: periodFor(2024) })?.steps[0];
if (!step) throw new Error("nothing is implied");

describe("the arithmetic of an implied range", () => {
  it("is written out for both ends", () => {
    expect(stepArithmetic(step)).toEqual(["9,595 / 0.675 = 14,214.8", "9,595 / 0.665 = 14,428.6"]);
    const onwards = {
      ...step,
      from: "previous",
      base: { low: 1000, high: 1000 },
      factor: { low: 1.185, high: 1.195 },
    };
    expect(stepArithmetic({ ...onwards, from: "previous" })).toEqual([
      "1,000 × 1.185 = 1,185",
      "1,000 × 1.195 = 1,195",
    ]);
  });

  it("goes from the held level to what was asked for", () => {
    const later = { ...step, base: step.range, baseFigure: null, baseStep: step };
    expect(stepsInOrder(later)).toEqual([step, later]);
  });

  it.each([
    ["reverse_imports_yoy_pct", 7.4, 1, "+7.4 %", ["+7.35 %", "+7.45 %"]],
    ["reverse_imports_yoy_pct", -33, 0, "-33 %", ["-33.5 %", "-32.5 %"]],
    ["reverse_imports_ratio_prev_pct", 125, 1, "125.0 %", ["124.95 %", "125.05 %"]],
    ["reverse_imports_times_prev", 7, 0, "×7", ["×6.5", "×7.5"]],
  ] as const)("writes %s %p with the digits that were printed", (...sample) => {
    const [measure, value, decimals, text, ends] = sample;
    const rate = figureForTests({ measure, value, decimals, unit: "percent" });
    expect(printedRateText(rate)).toBe(text);
    expect(printedRangeTexts(rate)).toEqual(ends);
  });
});
