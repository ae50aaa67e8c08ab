import {
  agreesWithPrinted,
  isCutFrom,
  isRoundedFrom,
  lastPrintedUnit,
  printedRange,
} from "../../../src/domain/dataset/printedRange";
import { figureForTests } from "../../support/figureForTests";

const percent = { measure: "reverse_imports_yoy_pct", unit: "percent" } as const;
const about = { basis: "published_rounded" } as const;

describe("printedRange", () => {
  it.each([
    ["a whole percentage", { ...percent, value: -33 }, -33.5, -32.5],
    ["one decimal", { ...percent, value: 3, decimals: 1 }, 2.95, 3.05],
    ["about seven-fold", { ...percent, ...about, unit: "times previous year", value: 7 }, 6.5, 7.5],
    ["about 230-fold", { ...percent, ...about, unit: "times previous year", value: 230 }, 225, 235],
    ["a count in full", { value: 9590 }, 9590, 9590],
    ["about 11,000 vehicles", { ...about, value: 11_000 }, 10_500, 11_500],
  ] as const)("is half a unit of the last printed digit to each side of %s", (...sample) => {
    const [, given, low, high] = sample;
    const range = printedRange(figureForTests(given));
    expect([range.low, range.high]).toEqual([expect.closeTo(low, 9), expect.closeTo(high, 9)]);
  });
});

describe("lastPrintedUnit", () => {
  it("takes closing zeros of what is printed in full for digits", () => {
    expect(lastPrintedUnit(figureForTests({ ...percent, value: 110 }))).toBe(1);
  });
});

describe("agreesWithPrinted", () => {
  const printed = figureForTests({ ...percent, value: -7.1, decimals: 1 });

  it("takes a rate that was rounded, and one that was cut", () => {
    expect([isRoundedFrom(printed, -7.12), isCutFrom(printed, -7.12)]).toEqual([true, true]);
    expect([isRoundedFrom(printed, -7.1576), isCutFrom(printed, -7.1576)]).toEqual([false, true]);
    expect(agreesWithPrinted(printed, -7.1576)).toBe(true);
  });

  it("refuses what is neither", () => {
    expect(agreesWithPrinted(printed, -7.2)).toBe(false);
    expect(agreesWithPrinted(printed, -7.04)).toBe(false);
  });
});
