import fc from "fast-check";
import type { DayEdition } from "../../../src/domain/query/edition";
import { createIndexedDataset } from "../../../src/domain/query/indexedDataset";
import { datasetForTests } from "../../support/datasetForTests";

describe("createIndexedDataset", () => {
  const indexed = createIndexedDataset(datasetForTests());

  it("builds a view once and gives it again", () => {
    expect(indexed.viewOf("printed")).toBe(indexed.viewOf("printed"));
    expect(indexed.viewOf("printed")).not.toBe(indexed.viewOf("reconciled"));
  });

  it("finds a source by its id", () => {
    expect(indexed.sourceWithId("S001")?.publisher).toBe("Car Wiki Hub (blog)");
    expect(indexed.sourceWithId("S999")).toBeUndefined();
  });

  it("keeps every claim of a key, recommended or not", () => {
    expect(indexed.claimsAt("reverse_imports", "Suzuki", "2025").map(({ value }) => value)).toEqual([
      43266, 43226,
    ]);
    expect(indexed.claimsAt("reverse_imports", "Suzuki", "1900")).toEqual([]);
  });

  it("forgets no answer as days go by", () => {
    const day = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2026-11-23"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10) as DayEdition);
    const figure = fc.constantFrom(...indexed.dataset.figures.filter(({ model }) => model === ""));
    fc.assert(
      fc.property(day, day, figure, (one, other, { measure, maker, period }) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const known = indexed.viewOf(early).figureAt(measure, maker, period);
        const later = indexed.viewOf(late).figureAt(measure, maker, period);
        expect(known === undefined || later !== undefined).toBe(true);
        // Once the recommended figure is public, it stays the answer.
        if (known?.recommended) expect(later).toBe(known);
      }),
    );
  });

  it("holds few views of days at a time, and answers all the same", () => {
    for (let month = 1; month <= 40; month += 1) {
      const year = 2022 + Math.floor(month / 12);
      indexed.viewOf(`${year}-${String((month % 12) + 1).padStart(2, "0")}-28` as DayEdition);
    }
    expect(indexed.viewOf("2025-01-14").figureAt("reverse_imports", "ALL", "2024")?.value).toBe(93587);
  });
});
